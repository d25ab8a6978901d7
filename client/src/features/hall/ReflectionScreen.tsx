import { useState } from 'preact/hooks'

import { atWorkshop, writeReflection } from '#app/workshop/at-workshop.ts'
import { limitOf } from '#app/writing-limit.ts'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { backToWorkshop, HallScreen, type HallProps, type InHall } from './InHall.tsx'

/** For herself. It is sealed on this device, and goes nowhere unless she carries it. */
export function ReflectionScreen(props: HallProps) {
  return <HallScreen {...props} inside={Reflection} />
}

function Reflection(inside: InHall) {
  const { app, here, words, own, hall } = inside
  const [text, setText] = useState(() => atWorkshop(app, here).peek().reflection)
  const [isTooLong, setTooLong] = useState(false)
  const write = (typed: string) => {
    setText(typed)
    setTooLong(!writeReflection(app, here, typed).ok)
  }
  return (
    <Page
      wall="own"
      audience={hall.reflection.chip}
      heading={own.topics.noticed.question}
      lead={<p>{hall.reflection.lead}</p>}
      back={backToWorkshop(inside)}
    >
      <Paper label={hall.reflection.label}>
        <TextArea
          label={hall.reflection.label}
          hint={hall.reflection.hint}
          rows={8}
          limit={limitOf('note', words)}
          value={text}
          error={isTooLong ? hall.reflection.tooLong : undefined}
          onInput={write}
        />
      </Paper>
      <p class="hint">{hall.reflection.keep}</p>
    </Page>
  )
}
