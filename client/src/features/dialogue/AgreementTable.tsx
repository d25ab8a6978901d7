import { agreementFields, type Agreement } from '#domain'

import type { InDialogue } from './DialogueScreen.tsx'

export function AgreementTable(props: InDialogue & { agreements: readonly Agreement[] }) {
  const { words, agreements } = props
  const own = words.dialogueRoom
  if (agreements.length === 0) return <p>{own.print.none}</p>
  return (
    <table class="sheet-table sheet-agreed">
      <thead>
        <tr>
          {agreementFields.map((field) => (
            <th key={field} scope="col">
              {own.agreements[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <tr key={agreement.id}>
            {agreementFields.map((field) => (
              <td key={field}>{agreement[field]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
