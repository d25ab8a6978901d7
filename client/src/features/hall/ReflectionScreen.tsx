import { useState } from 'preact/hooks'

import { atWorkshop, writeReflection } from '#app/workshop/at-workshop.ts'
import { limitOf } from '#app/writing-limit.ts'
import { reflectionTopics, type ReflectionTopic } from '#domain'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { backToWorkshop, HallScreen, type HallProps, type InHall } from './InHall.tsx'

/** For herself. It is sealed on this device, and goes nowhere unless she carries it. */
export function ReflectionScreen(props: HallProps) {
  return <HallScreen {...props} inside={Reflection} />
}

function Reflection(inside: InHall) {
  const { hall } = inside
  return (
    <Page
      wall="own"
      audience={hall.reflection.chip}
      heading={hall.reflection.title}
      lead={<p>{hall.reflection.lead}</p>}
      back={backToWorkshop(inside)}
    >
      {reflectionTopics.map((topic) => (
        <OneReflection key={topic} inside={inside} topic={topic} />
      ))}
      <p class="hint">{hall.reflection.hint}</p>
      <p class="hint">{hall.reflection.keep}</p>
    </Page>
  )
}

function OneReflection({ inside, topic }: { inside: InHall; topic: ReflectionTopic }) {
  const { app, here, words, own, hall } = inside
  const { question } = own.topics[topic]
  const [text, setText] = useState(() => atWorkshop(app, here).peek().reflection[topic])
  const [isTooLong, setTooLong] = useState(false)
  const write = (typed: string) => {
    setText(typed)
    setTooLong(!writeReflection(app, here, { topic, text: typed }).ok)
  }
  return (
    <Paper label={question}>
      <TextArea
        label={question}
        rows={6}
        limit={limitOf('note', words)}
        value={text}
        error={isTooLong ? hall.reflection.tooLong : undefined}
        onInput={write}
      />
    </Paper>
  )
}
