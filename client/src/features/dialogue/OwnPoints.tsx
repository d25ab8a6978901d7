import { limitOf } from '#app/writing-limit.ts'
import { useState } from 'preact/hooks'

import { bringPoint, withdrawPoint } from '#app/dialogue.ts'
import { hrefOf } from '#app/route.ts'
import { mostPointsOf, pointsOf, type DialoguePoint } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Paper } from '#ui/Paper.tsx'
import { PointList } from '#ui/PointList.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

/** What oneself brought: one can add to it and withdraw from it, until the room ends. */
export function OwnPoints(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom.points
  const { points } = pointsOf(here.room.value, here.side)
  const [leaving, setLeaving] = useState<DialoguePoint | null>(null)
  const { round } = here.room.value
  const [withdrewIn, setWithdrewIn] = useState<number | null>(null)
  return (
    <Paper label={here.side === 'leader' ? own.mine : own.own}>
      <h2>{here.side === 'leader' ? own.mine : own.own}</h2>
      <PointList
        points={points}
        renderActions={(point) => (
          <div class="only-screen">
            <Button
              kind="quiet"
              label={own.withdrawWhich(point.text)}
              onPress={() => setLeaving(point)}
            >
              {own.withdraw}
            </Button>
          </div>
        )}
      />
      <LiveRegion text={withdrewIn === round ? own.done : ''} />
      {here.side === 'leader' && points.length === 0 ? (
        <p>
          <a class="standing-link" href={hrefOf({ at: 'own-room', steps: [] })}>
            {own.prepare}
          </a>
        </p>
      ) : null}
      <AddPoint {...props} />
      <Withdraw
        {...props}
        point={leaving}
        onDone={(withdrew) => {
          setLeaving(null)
          if (withdrew) setWithdrewIn(round)
        }}
      />
    </Paper>
  )
}

function AddPoint({ app, here, words }: InDialogue) {
  const own = words.dialogueRoom.points
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string | undefined>()
  if (text === null) {
    return (
      <Actions>
        <Button onPress={() => setText('')}>{own.add}</Button>
      </Actions>
    )
  }
  const reasonInWords = (reason: 'empty' | 'full' | 'tooLong') =>
    reason === 'full' ? own.full(mostPointsOf[here.side]) : own[reason]
  const add = () => {
    const brought = bringPoint(app, here, text)
    setError(brought.ok ? undefined : reasonInWords(brought.reason))
    if (brought.ok) setText(null)
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextArea
        label={own.addLabel}
        limit={limitOf('point', words)}
        hint={here.side === 'nearest' ? own.addHint : undefined}
        error={error}
        rows={3}
        autoFocus
        value={text}
        onInput={setText}
      />
      <Actions>
        <Button kind="primary">{own.addIt}</Button>
        <Button kind="quiet" onPress={() => setText(null)}>
          {own.cancel}
        </Button>
      </Actions>
    </form>
  )
}

type WithdrawProps = InDialogue & {
  readonly point: DialoguePoint | null
  readonly onDone: (withdrew: boolean) => void
}

function Withdraw({ here, words, point, onDone }: WithdrawProps) {
  const own = words.dialogueRoom.points
  const name = here.otherName.value || words.dialogueRoom.other
  return (
    <Dialog
      open={point !== null}
      onClose={() => onDone(false)}
      heading={own.withdrawTitle}
      closeLabel={own.keep}
    >
      <p class="point">{point?.text}</p>
      <p>{own.withdrawNote(name)}</p>
      <Actions>
        <Button
          kind="primary"
          onPress={() => {
            if (point) withdrawPoint(here, point.id)
            onDone(true)
          }}
        >
          {own.withdrawConfirm}
        </Button>
      </Actions>
    </Dialog>
  )
}
