import { useState } from 'preact/hooks'

import { hasUnreadNews, linkGroup, unlinkGroup } from '#app/letters/group-post.ts'
import { letterboxInHand } from '#app/letters/letterbox-in-hand.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InGroupLetters } from './GroupLetters.tsx'

/** Which organisation the group is linked to; its leader links it, and all see it. */
export function LinkToOrganisation(props: InGroupLetters) {
  const { app, here, words, post, leader } = props
  const own = words.groupLetters.link
  const [said, setSaid] = useState('')
  const hasLink = letterboxInHand(app).value !== null
  const unlink = () => {
    if (leader !== null && unlinkGroup(here, leader).ok) setSaid(own.unlinked)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{standing(props)}</p>
      {post.isOver ? <Notice happened={own.over} /> : null}
      {hasUnreadNews(here) ? <Notice {...own.newer} /> : null}
      {post.hasHelp ? (
        <p>
          <a href={hrefOf({ at: 'help', about: null })}>{own.help}</a>
        </p>
      ) : null}
      {leader === null ? <p class="hint">{own.onlyLeader}</p> : null}
      {leader !== null && (post.letterbox === null || post.isOver || hasLink) ? (
        <AskForLink {...props} leader={leader} onLinked={() => setSaid(own.done)} />
      ) : null}
      {leader !== null && post.letterbox !== null ? (
        <Actions>
          <Button kind="quiet" onPress={unlink}>
            {own.unlink}
          </Button>
        </Actions>
      ) : null}
      <Said text={said} />
    </Paper>
  )
}

function standing({ words, post }: InGroupLetters): string {
  const own = words.groupLetters.link
  if (post.letterbox === null) return own.none
  return post.welcome === null ? own.linkedNoName : own.linked(post.welcome.name)
}

interface AskProps extends InGroupLetters {
  readonly leader: string
  readonly onLinked: () => void
}

/** What the organisation will learn stands on its wall, before anything goes. */
function AskForLink({ app, here, words, leader, onLinked }: AskProps) {
  const own = words.groupLetters.link
  const inHand = letterboxInHand(app)
  const [draft, setDraft] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const link = async () => {
    const linked = await linkGroup(here, leader, inHand.peek() ?? draft)
    setFault(linked.ok ? null : linked.reason)
    if (!linked.ok) return
    inHand.value = null
    setDraft('')
    onLinked()
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void link()
      }}
    >
      {inHand.value === null ? (
        <TextField
          label={own.field}
          hint={own.noneHow}
          error={fault === null ? undefined : own.faults[fault]}
          value={draft}
          onInput={setDraft}
        />
      ) : (
        <p>{own.inHand}</p>
      )}
      <Wall wall="organisation" name={words.organisationRoom.chip}>
        <p>{own.tells}</p>
      </Wall>
      <p class="hint">{own.allSee}</p>
      <Actions>
        <Button kind="primary">{own.button}</Button>
      </Actions>
    </form>
  )
}
