import type { InOwnRoom } from '#app/own-room.ts'
import { promisedIn } from '#domain'

/** Two sides of a bank card, to cut out and fold. Seen on paper only; it bears no name. */
export function WalletCard({ here, words }: InOwnRoom) {
  const own = words.contract
  const { contract } = here.room.value
  const promised = promisedIn(contract)
  return (
    <div class="sheet only-print">
      <p>{own.wallet.cut}</p>
      <div class="wallet">
        <h1>{own.promised}</h1>
        {promised.map((clause) => (
          <p key={clause}>
            <strong>{own.clauses[clause].name}:</strong> {contract.texts[clause].trim()}
          </p>
        ))}
      </div>
    </div>
  )
}
