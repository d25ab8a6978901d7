import { useState } from 'preact/hooks'

import { inboxIn } from '#app/letters/inbox.ts'
import { publish, type Published } from '#app/publishing/publish.ts'
import { isReadyToPublish, nextNumber } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPublishing } from './PublishScreen.tsx'

/** What cannot be taken back is said before the button, and the button says which edition it makes. */
export function PutOut({ app, here, words, route, publishing, content }: InPublishing) {
  const { linked } = inboxIn(here).value
  const own = words.publish.go
  const [answer, setAnswer] = useState<Published | null>(null)
  const [isGoing, setGoing] = useState(false)
  const number = nextNumber(publishing.current.value)
  const isReady = isReadyToPublish(publishing.plan.value)
  const put = async () => {
    if (isGoing) return
    setGoing(true)
    setAnswer(await publish(app, route.handle, { content, number }))
    setGoing(false)
  }
  return (
    <div class="only-screen">
      <Paper label={own.title}>
        <h2>{own.title}</h2>
        {[own.who, own.key, own.back, own.stands].map((line) => (
          <p key={line}>{line}</p>
        ))}
        {linked === 0 ? null : <p>{words.inbox.publish(linked)}</p>}
        {isReady ? (
          <Actions>
            <Button kind="primary" onPress={() => void put()}>
              {isGoing ? own.going : own.button(number)}
            </Button>
          </Actions>
        ) : (
          <p>{own.notYet}</p>
        )}
        <Said text={answer?.state === 'published' ? own.done(answer.number) : ''} />
        {answer?.state === 'missing' ? <Notice tone="alert" {...own.missing} /> : null}
        {answer?.state === 'offline' ? <Notice tone="alert" {...own.offline} /> : null}
        {answer?.state === 'refused' ? (
          <Notice tone="alert" {...words.problems[answer.problem]} />
        ) : null}
      </Paper>
    </div>
  )
}
