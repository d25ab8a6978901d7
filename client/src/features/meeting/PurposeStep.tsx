import { Paper } from '#ui/Paper.tsx'

import { LastAgreements } from './LastAgreements.tsx'
import type { InStep } from './Step.tsx'

/** A round opens with what was agreed in the one before; then the ground rules once more. */
export function PurposeStep(props: InStep) {
  const own = props.words.groupMeeting.begin
  return (
    <>
      <LastAgreements {...props} />
      <Paper label={own.rulesTitle}>
        <h2>{own.rulesTitle}</h2>
        <ul class="ground-rules">
          {own.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Paper>
    </>
  )
}
