import { writeAgreement } from '#app/meeting-agreements.ts'
import { limitOf } from '#app/writing-limit.ts'
import { agreementFields, type Agreement } from '#domain'
import { TextArea } from '#ui/TextArea.tsx'

import type { InMeeting } from './MeetingScreen.tsx'

/** The four words of an agreement; who looks on reads them. */
export function AgreementFields({
  words,
  table,
  agreement,
}: Pick<InMeeting, 'words' | 'table'> & { readonly agreement: Agreement }) {
  const own = words.groupMeeting.agreements
  if (table === null) {
    return (
      <dl>
        {agreementFields.map((field) => (
          <div key={field}>
            <dt class="hint">{own[field]}</dt>
            <dd class="written-together">{agreement[field]}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <div class="agreement">
      {agreementFields.map((field) => (
        <TextArea
          key={field}
          label={own[field]}
          rows={1}
          limit={limitOf('agreement', words)}
          value={agreement[field]}
          onInput={(text) => writeAgreement(table, { id: agreement.id, field, text })}
        />
      ))}
    </div>
  )
}
