import { useEffect, useState } from 'preact/hooks'

import { addAgreement, removeAgreement } from '#app/dialogue.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { AgreementFields } from './AgreementFields.tsx'
import type { InDialogue } from './DialogueScreen.tsx'

/** Written by both at once. */
export function Agreements(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom.agreements
  const { agreements } = here.room.value
  const [isFull, setFull] = useState(false)
  const [leaving, setLeaving] = useState<string | null>(null)
  const [isNew, add] = useAdding(props)
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p class="hint">{own.intro}</p>
      {agreements.length === 0 ? <p>{own.none}</p> : null}
      {agreements.map((agreement, index) => (
        <Paper key={agreement.id} label={own.nth(index + 1)}>
          <h3>{own.nth(index + 1)}</h3>
          <AgreementFields {...props} agreement={agreement} isNew={isNew(index)} />
          <Button kind="quiet" onPress={() => setLeaving(agreement.id)}>
            {own.remove(index + 1)}
          </Button>
        </Paper>
      ))}
      {isFull ? <Said text={own.full} /> : null}
      <Actions>
        <Button onPress={() => setFull(!add())}>{own.add}</Button>
      </Actions>
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        heading={own.removeTitle}
        closeLabel={words.dialogueRoom.points.keep}
      >
        <Actions>
          <Button
            kind="primary"
            onPress={() => {
              if (leaving !== null) removeAgreement(here, leaving)
              setLeaving(null)
            }}
          >
            {own.removeConfirm}
          </Button>
        </Actions>
      </Dialog>
    </section>
  )
}

/** The cursor goes into an agreement that is added here, and into none that the other adds. */
function useAdding({ app, here }: InDialogue) {
  const count = here.room.value.agreements.length
  const [from, setFrom] = useState<number | null>(null)
  useEffect(() => {
    if (from !== null && count > from) setFrom(null)
  }, [from, count])
  const isNew = (index: number) => from !== null && index >= from
  const add = () => {
    setFrom(count)
    return addAgreement(app, here).ok
  }
  return [isNew, add] as const
}
