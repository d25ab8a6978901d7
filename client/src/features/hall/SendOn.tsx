import { useState } from 'preact/hooks'

import { linkWorkshop, sendDecision, workshopPost } from '#app/workshop/workshop-post.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InHall } from './InHall.tsx'

/** What was decided may go to the organisation's letterbox: each by its own press, and without a name. */
export function SendOn(props: InHall) {
  const { here, hall } = props
  const own = hall.gathering.sendOn
  const { letterbox, letters } = workshopPost(here).value
  if (letters.length === 0) return null
  return (
    <Disclosure summary={own.title}>
      <p>{own.lead}</p>
      {letterbox === null ? <AskForLink {...props} /> : <p>{own.linked}</p>}
      {letterbox === null
        ? null
        : letters.map((letter) => (
            <Wall key={letter.id} wall="organisation" name={own.reads}>
              <p>{letter.text}</p>
              <p class="hint" aria-live="polite">
                {own.states[letter.state]}
              </p>
              {letter.reply === null ? null : <p>{letter.reply.why}</p>}
              {letter.sentTo === letterbox || letter.reply !== null ? null : (
                <Actions>
                  <Button
                    label={own.sendWhich(letter.text)}
                    onPress={() => sendDecision(here, letter.id)}
                  >
                    {own.send}
                  </Button>
                </Actions>
              )}
            </Wall>
          ))}
    </Disclosure>
  )
}

function AskForLink({ here, hall }: InHall) {
  const own = hall.gathering.sendOn
  const [draft, setDraft] = useState('')
  const [isFault, setFault] = useState(false)
  const link = async () => {
    setFault(!(await linkWorkshop(here, draft)).ok)
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void link()
      }}
    >
      <TextField
        label={own.field}
        hint={own.how}
        content="link"
        value={draft}
        error={isFault ? own.noLetterbox : undefined}
        onInput={setDraft}
      />
      <Actions>
        <Button>{own.link}</Button>
      </Actions>
    </form>
  )
}
