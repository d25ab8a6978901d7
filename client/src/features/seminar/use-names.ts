import { useEffect, useState } from 'preact/hooks'

import { cardsOfNames, revealNames } from '#app/seminar/naming.ts'
import type { NamesRead } from '#app/seminar/read-names.ts'

import type { AtSeminar } from './SeminarScreen.tsx'

/** What the leaders wrote, once naming has ended; null until it is fetched. */
export function useNames({ app, here }: Pick<AtSeminar, 'app' | 'here'>): NamesRead | null {
  const [read, setRead] = useState<NamesRead | null>(null)
  const urn = here.namingUrn.value
  const isOver = here.named.terms.value?.isOver === true
  useEffect(() => {
    if (urn !== null && isOver) void revealNames(app, here).then(setRead)
  }, [app, here, urn, isOver])
  return read
}

/** The card that each is on the organisation's table, when it is laid there. */
export function useCards(
  { here }: Pick<AtSeminar, 'here'>,
  read: NamesRead | null,
): ReadonlyMap<string, string> {
  const [cards, setCards] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (read?.state === 'read') void cardsOfNames(here, read.names).then(setCards)
  }, [here, read])
  return cards
}
