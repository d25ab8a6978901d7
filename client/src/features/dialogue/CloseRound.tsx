import { closeRound } from '#app/dialogue.ts'
import { hrefOf } from '#app/route.ts'
import type { Words } from '#content'
import { agreementFields, missingIn, type Agreement } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import { chipOf } from './chip.ts'
import type { InDialogue } from './DialogueScreen.tsx'
import { nextTalkStep } from './NextTalk.tsx'

/** No round closes without a date or an explicit no. */
export function CloseRound({ app, here, words, route }: InDialogue) {
  const own = words.dialogueRoom.close
  const room = here.room.value
  const back = { at: 'dialogue', handle: route.handle, steps: [] } as const
  const undecided = room.nextTalk === null
  const close = () => {
    closeRound(app, here, undecided)
    app.go(back)
  }
  return (
    <Page
      wall="dialogue"
      audience={chipOf({ here, words })}
      heading={own.title}
      lead={<p>{own.intro}</p>}
    >
      <Unfinished agreements={room.agreements} words={words} />
      {undecided ? <Notice happened={own.noDate} /> : null}
      <Actions>
        {undecided ? (
          <LinkButton kind="primary" href={hrefOf({ ...back, steps: [nextTalkStep] })}>
            {own.setDate}
          </LinkButton>
        ) : null}
        <Button kind={undecided ? 'plain' : 'primary'} onPress={close}>
          {undecided ? own.without : own.confirm}
        </Button>
        <LinkButton kind="quiet" href={hrefOf(back)}>
          {own.cancel}
        </LinkButton>
      </Actions>
    </Page>
  )
}

/** What an agreement still lacks is told, and holds nobody back. */
function Unfinished({ agreements, words }: { agreements: readonly Agreement[]; words: Words }) {
  const own = words.dialogueRoom
  const unfinished = agreements
    .map((agreement, at) => ({ id: agreement.id, at: at + 1, missing: missingIn(agreement) }))
    .filter(({ missing }) => missing.length > 0 && missing.length < agreementFields.length)
  return (
    <>
      {unfinished.map(({ id, at, missing }) => (
        <Notice
          key={id}
          happened={own.close.unanswered(at)}
          next={missing.map((field) => own.agreements[field]).join(' ')}
        />
      ))}
    </>
  )
}
