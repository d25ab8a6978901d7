import { useState } from 'preact/hooks'

import { letterboxInHand } from '#app/letters/letterbox-in-hand.ts'
import { linkWorkshop, sendDecision, workshopPost } from '#app/workshop/workshop-post.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InHall } from './InHall.tsx'

/** What was decided may go to the organisation's letterbox: each by its own press, and without a name. */
export function SendOn(props: InHall) {
  const { here, hall, leads } = props
  const own = hall.gathering.sendOn
  const { letterbox, letters } = workshopPost(here).value
  const shown = leads ? letters : letters.filter(({ sentTo }) => sentTo !== null)
  if (shown.length === 0) return null
  const isOver = letters.some(({ state }) => state === 'over')
  const hasLink = letterboxInHand(props.app).value !== null
  return (
    <Disclosure summary={leads ? own.title : own.sent}>
      {leads ? <p>{own.lead}</p> : null}
      {letterbox === null ? null : <p>{own.linked}</p>}
      {leads && (letterbox === null || isOver || hasLink) ? <AskForLink {...props} /> : null}
      {shown.map((letter) => (
        <OneDecision key={letter.id} inside={props} letter={letter} letterbox={letterbox} />
      ))}
    </Disclosure>
  )
}

function OneDecision({
  inside: { here, hall, leads },
  letter,
  letterbox,
}: {
  readonly inside: InHall
  readonly letter: ReturnType<typeof workshopPost>['value']['letters'][number]
  readonly letterbox: string | null
}) {
  const own = hall.gathering.sendOn
  const { reply } = letter
  const maySend = leads && letterbox !== null && letter.sentTo !== letterbox && reply === null
  return (
    <Wall wall="organisation" name={own.reads}>
      <p>{letter.text}</p>
      <p class="hint" aria-live="polite">
        {own.states[letter.state]}
      </p>
      {reply === null ? null : (
        <>
          <p>
            <strong>{own.verdicts[reply.verdict]}</strong>
          </p>
          <p class="written-together">{own.because(reply.why)}</p>
        </>
      )}
      {maySend ? (
        <Actions>
          <Button label={own.sendWhich(letter.text)} onPress={() => sendDecision(here, letter.id)}>
            {own.send}
          </Button>
        </Actions>
      ) : null}
    </Wall>
  )
}

function AskForLink({ app, here, hall }: InHall) {
  const own = hall.gathering.sendOn
  const inHand = letterboxInHand(app)
  const [draft, setDraft] = useState('')
  const [isFault, setFault] = useState(false)
  const link = async () => {
    const linked = await linkWorkshop(here, inHand.peek() ?? draft)
    setFault(!linked.ok)
    if (!linked.ok) return
    inHand.value = null
    setDraft('')
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
          hint={own.how}
          content="link"
          value={draft}
          error={isFault ? own.noLetterbox : undefined}
          onInput={setDraft}
        />
      ) : (
        <p>{own.inHand}</p>
      )}
      <Actions>
        <Button>{own.link}</Button>
      </Actions>
    </form>
  )
}
