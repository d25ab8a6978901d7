import { useContext } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'

import { AgreementWord } from './AgreementWord.tsx'
import type { InDialogue } from './DialogueScreen.tsx'

/** What one does at the end of a talk, or seldom. */
export function More(props: InDialogue) {
  const { here, words, route } = props
  const own = words.dialogueRoom
  const { onPrint } = useContext(FrameContext)
  const { handle } = route
  const isOver = here.ended.value
  return (
    <>
      <Actions>
        {isOver ? null : (
          <LinkButton kind="primary" href={hrefOf({ at: 'dialogue', handle, steps: ['luk'] })}>
            {own.close.button}
          </LinkButton>
        )}
        <Button onPress={onPrint}>{own.more.print}</Button>
        <AgreementWord {...props} />
      </Actions>
      <Seldom {...props} />
    </>
  )
}

function Seldom({ here, words, route }: InDialogue) {
  const own = words.dialogueRoom
  const { handle } = route
  const isOver = here.ended.value
  return (
    <nav class="only-screen" aria-label={own.more.title}>
      <ul class="ways">
        {here.isMaker && !isOver ? (
          <li>
            <a href={hrefOf({ at: 'dialogue', handle, steps: ['inviter'] })}>{own.more.invite}</a>
          </li>
        ) : null}
        {here.isMaker && !isOver ? (
          <li>
            <a href={hrefOf({ at: 'new-key', handle, steps: [] })}>{words.newKey.go}</a>
          </li>
        ) : null}
        {here.room.value.history.length === 0 ? null : (
          <li>
            <a href={hrefOf({ at: 'dialogue', handle, steps: ['snakke'] })}>{own.past.go}</a>
          </li>
        )}
        {isOver ? null : (
          <li>
            <a href={hrefOf({ at: 'dialogue', handle, steps: ['forloeb'] })}>
              {own.more.programme}
            </a>
          </li>
        )}
        {isOver ? null : (
          <li>
            <a href={hrefOf({ at: 'key-card', handle })}>{own.more.keyCard}</a>
          </li>
        )}
        {isOver ? null : (
          <li>
            <a href={hrefOf({ at: 'dialogue', handle, steps: ['skift'] })}>
              {own.change.open[here.side]}
            </a>
          </li>
        )}
        <li>
          <a href={hrefOf({ at: 'help', about: 'own-leader' })}>{own.more.difficult}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'rooms' })}>{own.more.rooms}</a>
        </li>
      </ul>
    </nav>
  )
}
