import { anotherLink } from '#app/join.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { JoinProps } from './JoinScreen.tsx'

/** A letterbox's link: it is a group's to keep, so it is asked which. */
export function ChooseGroup({ app, words }: JoinProps) {
  const own = words.join.letterbox
  const groups = (app.rooms.list.value ?? []).filter(
    ({ kind, ended }) => kind === 'group' && !ended,
  )
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={
        <>
          <p>{own.intro}</p>
          <p>{own.blind}</p>
        </>
      }
    >
      {groups.length === 0 ? (
        <Notice happened={own.none} next={own.noneHow} />
      ) : (
        <nav aria-label={own.choose}>
          <h2>{own.choose}</h2>
          <ul class="ways">
            {groups.map((group) => (
              <li key={group.handle}>
                <a href={hrefOf({ at: 'group', handle: group.handle, steps: ['breve'] })}>
                  {nameOfRoom(group, words.rooms)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Actions>
        <Button kind="quiet" onPress={() => anotherLink(app)}>
          {words.join.another}
        </Button>
      </Actions>
    </Page>
  )
}
