import { useState } from 'preact/hooks'

import { addAgreement, keptFrom, removeAgreement } from '#app/meeting-agreements.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { AgreementFields } from './AgreementFields.tsx'
import type { InStep } from './Step.tsx'

/** What, who, when, and how it is seen to work: written by all at once. */
export function AgreementsStep(props: InStep) {
  const { here, words, table } = props
  const own = words.groupMeeting.agreements
  const { agreements } = keptFrom(here).agreed.value
  const [isFull, setFull] = useState(false)
  const [leaving, setLeaving] = useState<string | null>(null)
  const leave = () => {
    if (leaving !== null && table !== null) removeAgreement(table, leaving)
    setLeaving(null)
  }
  return (
    <section class="section">
      <p class="hint">{own.intro}</p>
      {agreements.length === 0 ? <p>{own.none}</p> : null}
      {agreements.map((agreement, index) => (
        <Paper key={agreement.id} label={own.nth(index + 1)}>
          <h2>{own.nth(index + 1)}</h2>
          <AgreementFields {...props} agreement={agreement} />
          {table === null ? null : (
            <Button kind="quiet" onPress={() => setLeaving(agreement.id)}>
              {own.remove(index + 1)}
            </Button>
          )}
        </Paper>
      ))}
      {isFull ? <Said text={own.full} /> : null}
      {table === null ? null : (
        <Actions>
          <Button onPress={() => setFull(!addAgreement(table).ok)}>{own.add}</Button>
        </Actions>
      )}
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        heading={own.removeTitle}
        closeLabel={own.keep}
      >
        <Actions>
          <Button kind="primary" onPress={leave}>
            {own.removeConfirm}
          </Button>
        </Actions>
      </Dialog>
    </section>
  )
}
