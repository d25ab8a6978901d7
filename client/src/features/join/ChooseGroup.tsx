import type { ComponentChildren } from 'preact'

import { anotherLink } from '#app/join.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { JoinProps } from './JoinScreen.tsx'

/** A letterbox's link: it is a group's to keep, or a dialogue's that follows a programme, so it is asked which. */
export function ChooseGroup({ app, words }: JoinProps) {
  const own = words.join.letterbox
  const rooms = (app.rooms.list.value ?? []).filter(({ ended }) => !ended)
  const groups = rooms.filter(({ kind }) => kind === 'group')
  const dialogues = rooms.filter(({ kind }) => kind === 'dialogue')
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
        <Ways label={own.choose}>
          {groups.map((group) => (
            <li key={group.handle}>
              <a href={hrefOf({ at: 'group', handle: group.handle, steps: ['breve'] })}>
                {nameOfRoom(group, words.rooms)}
              </a>
            </li>
          ))}
        </Ways>
      )}
      {dialogues.length === 0 ? null : (
        <Ways label={own.follow}>
          {dialogues.map((dialogue) => (
            <li key={dialogue.handle}>
              <a href={hrefOf({ at: 'dialogue', handle: dialogue.handle, steps: ['forloeb'] })}>
                {nameOfRoom(dialogue, words.rooms)}
              </a>
            </li>
          ))}
        </Ways>
      )}
      <Actions>
        <Button kind="quiet" onPress={() => anotherLink(app)}>
          {words.join.another}
        </Button>
      </Actions>
    </Page>
  )
}

function Ways({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul class="ways">{children}</ul>
    </nav>
  )
}
