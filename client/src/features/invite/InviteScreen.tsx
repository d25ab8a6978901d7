import type { App, ScreenProps } from '#app/app.ts'
import { dialogueOf, type DialogueHere } from '#app/dialogue.ts'
import type { InvitedRole } from '#app/invite.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import type { Words } from '#content'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { ByLink } from './ByLink.tsx'
import { ByQr } from './ByQr.tsx'

export type InviteProps = ScreenProps<'dialogue'>

type InDialogue = InviteProps & { readonly here: DialogueHere }

/** What both ways to hand over a key need, whichever room it opens. */
export interface InInvite {
  readonly app: App
  readonly words: Words
  readonly handle: string
  readonly shareText: string
  /** How often, how long and for whom link and code work. */
  readonly limits: string
  /** What the key lets them do; a member's when nothing is said. */
  readonly role?: InvitedRole
}

/** Two ways to hand over the key, and what each of them means. */
export function InviteScreen(props: InviteProps) {
  const { app, words, route } = props
  const opening = dialogueOf(app, route.handle).value
  if (opening.state === 'open') return <Ways {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="dialogue"
      audience={words.dialogueRoom.chipTwo}
      {...standInFor(opening, words, words.dialogueRoom)}
    />
  )
}

function Ways(props: InDialogue) {
  const { app, here, words, route } = props
  const own = words.invite
  const name = here.otherName.value
  const { shareText, limits } = own.link
  const ways = { app, words, handle: route.handle, shareText, limits }
  return (
    <Page
      wall="dialogue"
      audience={name === '' ? words.dialogueRoom.chipTwo : words.dialogueRoom.chip(name)}
      heading={own.title(name === '' ? nameless(props) : name)}
      lead={<p>{own.intro}</p>}
    >
      <ByQr {...ways} />
      <ByLink {...ways} />
      <Actions>
        <LinkButton
          kind="primary"
          href={hrefOf({ at: 'dialogue', handle: route.handle, steps: [] })}
        >
          {own.toRoom}
        </LinkButton>
      </Actions>
    </Page>
  )
}

function nameless({ here, words }: InDialogue): string {
  return here.side === 'leader' ? words.carry.yourLeader : words.carry.yourColleague
}
