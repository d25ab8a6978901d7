import { anotherLink, goIn } from '#app/join.ts'
import type { ProblemName } from '#app/problems.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** The key is whole. Says what it opens and who can see it, before anything is opened. */
export function GoIn(props: InJoin<'has-key'>) {
  const { app, words, joining } = props
  const { wall, audience, own, says } = doorOf(props)
  const problem = joining.problem === 'roomEnded' ? 'invitedTooLate' : joining.problem
  const isOver = problem !== null && nothingBehind.has(problem)
  return (
    <Page wall={wall} audience={audience} heading={own.title} lead={<p>{own.intro}</p>}>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem ? <Notice tone="alert" {...words.problems[problem]} /> : null}
      <Actions>
        {isOver ? null : (
          <Button kind="primary" onPress={() => void goIn(app)} disabled={joining.going}>
            {joining.going ? words.join.room.opening : own.open}
          </Button>
        )}
        {problem ? (
          <Button kind={isOver ? 'primary' : 'quiet'} onPress={() => anotherLink(app)}>
            {words.join.another}
          </Button>
        ) : null}
      </Actions>
    </Page>
  )
}

/** Trying once more opens nothing. */
const nothingBehind: ReadonlySet<ProblemName> = new Set([
  'invitedTooLate',
  'invitationGone',
  'roomMoved',
  'unfitLink',
])

/** What the key opens, in words. */
function doorOf({ words, joining }: InJoin<'has-key'>) {
  const { own, takePart, look, room, seminar } = words.join
  switch (joining.opens) {
    case 'own-room':
      return { wall: 'own', audience: words.shell.onlyYou, own, says: [] } as const
    case 'interview': {
      // Given to one who asks without noting, or to a machine that shows a wall: both only look.
      if (joining.link.role === 'viewer') {
        return { wall: 'own', audience: words.shell.onlyYou, own: look, says: [] } as const
      }
      const says = [takePart.noName, takePart.keeps]
      return { wall: 'own', audience: words.shell.onlyYou, own: takePart, says } as const
    }
    case 'seminar': {
      const { chip, says } = seminar
      return { wall: 'organisation', audience: chip, own: seminar, says } as const
    }
    default: {
      const says = [room.whoSees, room.stays]
      return { wall: 'own', audience: words.shell.onlyYou, own: room, says } as const
    }
  }
}
