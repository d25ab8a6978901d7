import { answerGate, writeGate, type ProgrammeWriter } from '#app/programme.ts'
import { limitOf } from '#app/writing-limit.ts'
import { isPhaseThrough, type ProgrammeGate } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InProgramme } from './in-programme.ts'

type Props = InProgramme & { readonly gate: ProgrammeGate }

/** Between two phases. People say whether they go on; the app holds nobody back. */
export function Gate(props: Props) {
  const { own, programme, gate, writer } = props
  const title = own.gate.titles[gate.gate]
  return (
    <section class="programme-gate" aria-label={title}>
      <h2>{title}</h2>
      <p>{own.gate.text}</p>
      {isPhaseThrough(programme.steps, gate.gate) && gate.answer === 'unsaid' ? (
        <p>{own.gate.now}</p>
      ) : null}
      {writer === null ? <Read {...props} /> : <Write {...props} writer={writer} />}
    </section>
  )
}

function Read({ own, gate }: Props) {
  const answer = gate.answer === 'unsaid' ? own.gate.unsaid : own.gate.answers[gate.answer]
  return (
    <>
      <p>{answer}</p>
      <p class="programme-read">{[gate.who, gate.why].filter((text) => text.trim()).join('\n')}</p>
    </>
  )
}

function Write({ own, words, gate, writer }: Props & { readonly writer: ProgrammeWriter }) {
  return (
    <>
      <Choices
        legend={own.gate.question}
        hint={own.gate.free}
        choices={[
          { value: 'goOn', label: own.gate.answers.goOn },
          { value: 'notYet', label: own.gate.answers.notYet },
        ]}
        value={gate.answer === 'unsaid' ? null : gate.answer}
        onChange={(answer) => answerGate(writer, gate.gate, answer)}
      />
      {gate.answer === 'unsaid' ? null : (
        <>
          {(['who', 'why'] as const).map((field) => (
            <TextArea
              key={field}
              label={own.gate[field]}
              rows={1}
              limit={limitOf('cell', words)}
              value={gate[field]}
              onInput={(text) => writeGate(writer, { gate: gate.gate, field, text })}
            />
          ))}
          <Button kind="quiet" onPress={() => answerGate(writer, gate.gate, 'unsaid')}>
            {own.gate.again}
          </Button>
        </>
      )}
    </>
  )
}
