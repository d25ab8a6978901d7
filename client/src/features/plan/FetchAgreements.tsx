import { useState } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import { dialoguesWithAgreements, fetchAgreements, type Fetched } from '#app/plan.ts'
import { Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'

/** A press, because the other can see that she comes into the room they share. */
export function FetchAgreements({ app, here, words }: InOwnRoom) {
  const own = words.plan.agreements
  const [fetched, setFetched] = useState<Fetched | null>(null)
  if (dialoguesWithAgreements(app).length === 0) return null
  return (
    <div class="way">
      <Button onPress={() => void fetchAgreements(app, here).then(setFetched)}>{own.fetch}</Button>
      <p class="hint">{own.help}</p>
      <Said text={fetched === null ? '' : own[fetched]} />
    </div>
  )
}
