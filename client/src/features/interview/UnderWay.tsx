import { useEffect, useState } from 'preact/hooks'

import { attend, endInterview, linkToInterview } from '#app/interview.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import type { Session } from '#app/session.ts'
import { mainQuestions } from '#content'
import type { InterviewPath, InterviewUnderWay } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Said } from '#ui/Said.tsx'

import { Company } from './Company.tsx'

type Props = InOwnRoom & {
  readonly interview: InterviewUnderWay
  readonly onEnded: () => void
}

/** The link to hand over, who has it open, and the way to stop. */
export function UnderWay(props: Props) {
  const { app, here, words, interview } = props
  const own = words.interview
  const [session, setSession] = useState<Session | null>(null)
  const { roomId, key, path, mayNote, lastDay } = interview
  useEffect(() => {
    void attend(app, here, { roomId, key, path, mayNote, lastDay }).then(setSession)
  }, [app, here, roomId, key, path, mayNote, lastDay])
  return (
    <>
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'own-room', steps: firstOf(path) })}>
          {own.toQuestions}
        </LinkButton>
      </Actions>
      <p class="hint">{own.goOn}</p>
      <LinkToHand {...props} />
      {session === null ? null : <Company words={words} status={session.status} />}
      <EndIt {...props} />
    </>
  )
}

function firstOf(path: InterviewPath): readonly string[] {
  return path === 'short' ? [mainQuestions[0]] : ['alle']
}

function LinkToHand({ app, words, interview }: Props) {
  const own = words.interview.link
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const { key, mayNote } = interview
  useEffect(() => {
    void linkToInterview(app, { key, mayNote }).then(setLink)
  }, [app, key, mayNote])
  if (link === null) return null
  const copy = async () => {
    if (await app.ports.hand.copy(link)) setSaid(own.copied)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <QrCode text={link} label={own.label} />
      <p class="key-link">{link}</p>
      <Actions>
        <Button onPress={() => void copy()}>{own.copy}</Button>
        {app.ports.hand.canShare() ? (
          <Button onPress={() => void app.ports.hand.share(own.shareText, link)}>
            {own.share}
          </Button>
        ) : null}
      </Actions>
      <Said text={said} />
      <p class="hint">{own.careful}</p>
      {mayNote ? <p class="hint">{own.carefulNotes}</p> : null}
    </Paper>
  )
}

function EndIt({ app, here, words, interview, onEnded }: Props) {
  const own = words.interview
  const [ending, setEnding] = useState<'not-asked' | 'asking' | 'offline'>('not-asked')
  const end = async () => {
    if (ending === 'asking') return
    setEnding('asking')
    const ended = await endInterview(app, here, interview)
    if (ended === 'ended') onEnded()
    else setEnding('offline')
  }
  return (
    <>
      {ending === 'offline' ? <Notice tone="alert" {...words.problems.offlineInterview} /> : null}
      <Actions>
        <Button onPress={() => void end()}>{ending === 'asking' ? own.ending : own.end}</Button>
      </Actions>
    </>
  )
}
