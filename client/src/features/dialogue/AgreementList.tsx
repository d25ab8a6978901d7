import type { Words } from '#content'
import type { Agreement } from '#domain'

/** Agreements to read, one paragraph each. */
export function AgreementList(props: { agreements: readonly Agreement[]; words: Words }) {
  const { agreements, words } = props
  if (agreements.length === 0) return <p>{words.dialogueRoom.print.none}</p>
  return (
    <ul class="agreed">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <strong>{agreement.what}</strong>
          <AgreementDetails {...agreement} />
        </li>
      ))}
    </ul>
  )
}

/** Who, when, and how it is followed up: what there is of it. */
export function AgreementDetails({
  who,
  when,
  followUp,
}: Pick<Agreement, 'who' | 'when' | 'followUp'>) {
  return <p>{[who, when, followUp].filter(Boolean).join(' · ')}</p>
}
