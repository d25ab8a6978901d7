import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { maySenderBeGuessed, postOf, type GroupPost } from '#app/letters/group-post.ts'
import { hrefOf } from '#app/route.ts'
import { answersEnd } from '#app/letters/renew-answers.ts'
import { roomNotice } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { LinkToOrganisation } from './LinkToOrganisation.tsx'
import { OneLetter } from './OneLetter.tsx'
import { ToDecide } from './ToDecide.tsx'

type Props = ScreenProps<'group'>

export interface InGroupLetters extends Props {
  readonly here: GroupHere
  readonly post: GroupPost
  /** The leader's own seat, on a device of hers that may write; null for all others. */
  readonly leader: string | null
}

/** What the group has sent on, and what came back. All see it; its leader sends. */
export function GroupLetters(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InRoom(props: Props & { readonly here: GroupHere }) {
  const { app, here, words, route } = props
  const own = words.groupLetters
  const post = postOf(here).value
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const { people, roles } = here.room.value
  const mayWrite = here.standing !== 'guest' && !here.ended.value && !here.newer.value
  const isLeader = sitting.state === 'sitting' && sitting.seat.id === roles.leader
  const inside = { ...props, post, leader: isLeader && mayWrite ? roles.leader : null }
  const notice = roomNotice(app, words, here.status.value)
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(people)}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      <AnswersEnd {...inside} />
      <LinkToOrganisation {...inside} />
      {post.letterbox === null ? null : (
        <p class="hint">{maySenderBeGuessed(post) ? own.guess.few : own.guess.enough}</p>
      )}
      <ToDecide {...inside} />
      {post.letters.length + post.toDecide.length === 0 ? <p>{own.none}</p> : null}
      {post.letters.map((letter, index) => (
        <OneLetter key={letter.id} {...inside} letter={letter} at={index + 1} />
      ))}
      {notice ? <Notice {...notice} /> : null}
    </Page>
  )
}

/** The letterbox for answers is renewed by itself; where that did not come about, it is said. */
function AnswersEnd({ app, here, words, post }: InGroupLetters) {
  const { answers } = words.groupLetters.link
  const end = post.isOver ? null : answersEnd(app, here.doc)
  if (end === null) return null
  return <Notice {...(end === 'over' ? answers.over : answers.soon(end))} />
}
