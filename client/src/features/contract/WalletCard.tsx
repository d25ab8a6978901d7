import type { InOwnRoom } from '#app/own-room.ts'
import { walletOf } from '#app/papers/papers.ts'
import { WalletCard as Card } from '#ui/WalletCard.tsx'

/** Seen on paper only. */
export function WalletCard({ here, words }: InOwnRoom) {
  return (
    <div class="sheet only-print">
      <h1>{words.contract.title}</h1>
      <p>{words.contract.wallet.cut}</p>
      <Card {...walletOf(words, here.room.value.contract)} />
    </div>
  )
}
