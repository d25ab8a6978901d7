import { goIn } from '#app/join.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** The key is whole. Says what it opens and who can see it, before anything is opened. */
export function GoIn(props: InJoin<'has-key'>) {
  const { app, words, joining } = props
  const { wall, audience, own, says } = doorOf(props)
  return (
    <Page wall={wall} audience={audience} heading={own.title} lead={<p>{own.intro}</p>}>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {joining.problem ? <Notice tone="alert" {...words.problems[joining.problem]} /> : null}
      <Actions>
        <Button kind="primary" onPress={() => void goIn(app)} disabled={joining.going}>
          {joining.going ? words.join.room.opening : own.open}
        </Button>
      </Actions>
    </Page>
  )
}

/** What the key opens, in words. */
function doorOf({ words, joining }: InJoin<'has-key'>) {
  const { own, interview, look, room } = words.join
  switch (joining.opens) {
    case 'own-room':
      return { wall: 'own', audience: words.shell.onlyYou, own, says: [] } as const
    case 'interview': {
      // Given to one who asks without noting, or to the machine that shows a meeting: both only look.
      if (joining.link.role === 'viewer') {
        return { wall: 'own', audience: words.shell.onlyYou, own: look, says: [] } as const
      }
      const says = [interview.keeps]
      return { wall: 'dialogue', audience: words.interviewer.chip, own: interview, says } as const
    }
    default: {
      const says = [room.whoSees, room.stays]
      return { wall: 'own', audience: words.shell.onlyYou, own: room, says } as const
    }
  }
}
