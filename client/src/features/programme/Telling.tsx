import { tellSteps, toldIn } from '#app/programme.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'

import type { InProgramme } from './in-programme.ts'

/** The rooms that do the steps hear of them by hand, and say by hand that they are done. */
export function Telling(props: InProgramme & { readonly onSaid: (text: string) => void }) {
  const { own, here, route, writer, onSaid } = props
  const { isTold, isChanged, hasBox, groups, dialogues } = toldIn(here).value
  return (
    <section class="section">
      <h2>{own.tell.title}</h2>
      <p>{own.tell.text}</p>
      <p>{own.tell.count}</p>
      {hasBox ? <p>{own.tell.who(groups, dialogues)}</p> : <p>{own.tell.noBox}</p>}
      <p>
        <a href={hrefOf({ at: 'organisation', handle: route.handle, steps: ['brevkasse'] })}>
          {own.ways.look}
        </a>
      </p>
      {writer === null ? null : (
        <>
          {isTold ? <p>{isChanged ? own.tell.changed : own.tell.told}</p> : null}
          {isTold && !isChanged ? null : (
            <Actions>
              <Button
                onPress={() => {
                  tellSteps(writer)
                  onSaid(own.tell.done)
                }}
              >
                {isTold ? own.tell.again : own.tell.button}
              </Button>
            </Actions>
          )}
        </>
      )}
    </section>
  )
}
