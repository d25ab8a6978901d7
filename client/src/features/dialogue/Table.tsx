import type { DialogueHere } from '#app/dialogue.ts'
import { roomNotice, roomProblem, savingOf } from '#app/saving.ts'
import type { Words } from '#content'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { Agreements } from './Agreements.tsx'
import { AgreementSheet } from './AgreementSheet.tsx'
import { Aside } from './Aside.tsx'
import { chipOf } from './chip.ts'
import type { InDialogue } from './DialogueScreen.tsx'
import { LastAgreements } from './LastAgreements.tsx'
import { More } from './More.tsx'
import { NextTalk } from './NextTalk.tsx'
import { OwnPoints } from './OwnPoints.tsx'
import { TalkGuide } from './TalkGuide.tsx'
import { TheirPoints } from './TheirPoints.tsx'
import { TooMany } from './TooMany.tsx'

/** The table the two sit at: what was brought, what they agree, when they talk again. */
export function Table(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom
  const { round, kind } = here.room.value
  const news = here.news.value
  const status = here.status.value
  const notice = roomNotice(app, words, status)
  const saving = savingOf(status, 'shared')
  return (
    <>
      <div class="only-screen">
        <Page
          wall="dialogue"
          audience={chipOf(props)}
          heading={own.title}
          above={<p class="steps">{own.talk.round(round, own.talk.names[kind])}</p>}
        >
          {here.newer.value ? <Notice {...words.problems.newerDocument} /> : null}
          <LiveRegion text={news === null ? '' : own.live[news]} />
          <TooMany {...props} />
          <LastAgreements {...props} />
          {kind === 'short' ? <TalkGuide {...props} /> : null}
          {here.side === 'leader' ? <OwnPoints {...props} /> : <TheirPoints {...props} />}
          {here.side === 'leader' ? <TheirPoints {...props} /> : <OwnPoints {...props} />}
          {kind === 'long' ? <TalkGuide {...props} /> : null}
          <Agreements {...props} />
          <NextTalk {...props} />
          {notice ? <Notice {...notice} /> : null}
          {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
          {roomProblem(status, app.rooms.storage.value) === 'offline' ? null : (
            <Presence status={status} words={words} />
          )}
          <Aside {...props} />
          <More {...props} />
        </Page>
      </div>
      <AgreementSheet {...props} />
    </>
  )
}

/** Who is here can only be told with a network. A moment without one is not worth a word. */
function Presence({ status, words }: { status: DialogueHere['status']['value']; words: Words }) {
  const own = words.dialogueRoom.presence
  if (status.connection !== 'live') return <p class="hint waits">{own.offline}</p>
  if (status.others > 1) return <p class="hint">{own.many(status.others + 1)}</p>
  return <p class="hint">{status.others === 1 ? own.both : own.alone}</p>
}
