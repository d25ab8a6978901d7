import { useState } from 'preact/hooks'

import { nameNearestLeader, putBack, reword } from '#app/carry-points.ts'
import { hrefOf } from '#app/route.ts'
import { limitOf } from '#app/writing-limit.ts'
import type { Point } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { ErrorSummary, type FieldError } from '#ui/ErrorSummary.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InCarry } from './CarryScreen.tsx'

/** She changes a copy; what she wrote first stands beside it, untouched. */
export function Reword(props: InCarry) {
  const { app, here, words } = props
  const own = words.carry.reword
  const [sent, setSent] = useState(0)
  const [said, setSaid] = useState('')
  const { points, nearestLeader } = here.room.value
  const errors = sent > 0 ? emptyPoints(props) : []
  const goOn = () => {
    if (emptyPoints(props).length === 0) app.go({ at: 'carry', steps: ['se'] })
    else setSent(sent + 1)
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'carry', steps: [] }), label: own.back }}
    >
      <ErrorSummary heading={own.checkThis} errors={errors} sent={sent} />
      {points.map((point, index) => (
        <Copy
          key={point.id}
          {...props}
          point={point}
          number={index + 1}
          error={errors.find(({ fieldId }) => fieldId === fieldIdOf(point.id))?.text}
          onPutBack={() => setSaid(own.removed)}
        />
      ))}
      <LiveRegion text={said} />
      <TextField
        label={own.nameLabel}
        hint={own.nameHint}
        maxLength={40}
        value={nearestLeader}
        onInput={(name) => nameNearestLeader(here, name)}
      />
      <Actions>
        <Button kind="primary" onPress={goOn}>
          {own.next}
        </Button>
      </Actions>
    </Page>
  )
}

interface CopyProps extends InCarry {
  readonly point: Point
  readonly number: number
  readonly error: string | undefined
  readonly onPutBack: () => void
}

/** One point: hers to change, or to put back among her lines. */
function Copy({ here, words, point, number, error, onPutBack }: CopyProps) {
  const own = words.carry.reword
  return (
    <section class="reword">
      <TextArea
        id={fieldIdOf(point.id)}
        label={own.label(number)}
        limit={limitOf('point', words)}
        labelStyle="question"
        hint={point.original === point.text ? undefined : `${own.original}: ${point.original}`}
        error={error}
        rows={3}
        value={point.text}
        onInput={(text) => reword(here, point.id, text)}
      />
      <Button
        kind="quiet"
        onPress={() => {
          putBack(here, point.id)
          onPutBack()
        }}
      >
        {own.remove(number)}
      </Button>
    </section>
  )
}

function emptyPoints({ here, words }: InCarry): FieldError[] {
  return here.room.value.points.flatMap((point, index) =>
    point.text.trim() === ''
      ? [{ fieldId: fieldIdOf(point.id), text: words.carry.reword.emptyPoint(index + 1) }]
      : [],
  )
}

function fieldIdOf(pointId: string): string {
  return `point-${pointId}`
}
