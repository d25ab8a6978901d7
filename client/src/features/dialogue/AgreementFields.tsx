import { limitOf } from '#app/writing-limit.ts'
import { writeAgreement } from '#app/dialogue.ts'
import { agreementFields, type Agreement } from '#domain'
import { TextArea } from '#ui/TextArea.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

type Props = InDialogue & { readonly agreement: Agreement; readonly isNew?: boolean }

/** The four words of an agreement, which both can write in. */
export function AgreementFields({ here, words, agreement, isNew = false }: Props) {
  const own = words.dialogueRoom.agreements
  return (
    <div class="agreement">
      {agreementFields.map((field, index) => (
        <TextArea
          key={field}
          label={own[field]}
          hint={own.hints[field]}
          autoFocus={isNew && index === 0}
          limit={limitOf('agreement', words)}
          rows={1}
          value={agreement[field]}
          onInput={(text) => writeAgreement(here, { id: agreement.id, field, text })}
        />
      ))}
    </div>
  )
}
