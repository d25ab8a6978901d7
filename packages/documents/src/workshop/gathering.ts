import {
  mayDecideOn,
  mayMakeCluster,
  mayTakeInProposal,
  parseProposalLetter,
  type Allowed,
  type Cluster,
  type Decision,
  type DotsLaid,
  type GatheredProposal,
  type Gathering,
  type HandLetter,
  type ProposalLetter,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, roundOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'

// gathered          id → { topic, table, text, n, order }
// gatheredIn        id → the cluster it lies in
// gatheredAside     id → true
// clusters          id → order
// clusterNames      id → name
// workshopDots      now → { round, stage }
// workshopHands     round/hand → what its dots lie on
// decisions         id → { order, text, who }
// gathering         wall → true

export function readGathering(doc: Doc): Gathering {
  return {
    proposals: readGathered(doc),
    clusters: readClusters(doc),
    dots: readDots(doc),
    decisions: readDecisions(doc),
    isOnWall: mapOf(doc, 'gathering').get('wall') === true,
  }
}

function readGathered(doc: Doc): readonly GatheredProposal[] {
  const [lies, aside] = [mapOf(doc, 'gatheredIn'), mapOf(doc, 'gatheredAside')]
  const all = inOrder(mapOf(doc, 'gathered').entries(), (value) => fieldsOf(value)['order'])
  return all.flatMap(([id, value]) => {
    const letter = parseProposalLetter({ ...fieldsOf(value), id })
    if (letter === null) return []
    return [{ ...letter, cluster: textOf(lies.get(id)) || null, isAside: aside.get(id) === true }]
  })
}

function readClusters(doc: Doc): readonly Cluster[] {
  const names = mapOf(doc, 'clusterNames')
  const all = inOrder(mapOf(doc, 'clusters').entries(), (order) => order)
  return all.map(([id]) => ({ id, name: textOf(names.get(id)) }))
}

function readDots(doc: Doc): DotsLaid {
  const { round: said, stage } = fieldsOf(mapOf(doc, 'workshopDots').get('now'))
  const round = roundOf(said)
  if (round === null) return { round: 1, stage: 'none', hands: [] }
  const prefix = `${String(round)}/`
  const hands = [...mapOf(doc, 'workshopHands').entries()].flatMap(([key, on]) =>
    key.startsWith(prefix) && Array.isArray(on)
      ? [on.filter((one): one is string => typeof one === 'string')]
      : [],
  )
  return { round, stage: stage === 'shown' ? 'shown' : 'open', hands }
}

function readDecisions(doc: Doc): readonly Decision[] {
  const all = inOrder(mapOf(doc, 'decisions').entries(), (value) => fieldsOf(value)['order'])
  return all.flatMap(([id, value]) => {
    const { text, who } = fieldsOf(value)
    return textOf(text) === '' ? [] : [{ id, text: textOf(text), who: textOf(who) }]
  })
}

/** Once, though it comes twice; in later words it takes its own place. Past the limit it stays in its letter. */
export function takeInProposal(doc: Doc, { id, ...letter }: ProposalLetter): void {
  const all = mapOf(doc, 'gathered')
  const known = parseProposalLetter({ ...fieldsOf(all.get(id)), id })
  if (known === null ? !mayTakeInProposal([...all.keys()]) : !isLater(letter, known)) return
  const order =
    known === null
      ? nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
      : fieldsOf(all.get(id))['order']
  change(doc, () => all.set(id, { ...letter, order }))
}

/** Of two with the same number one is later for everybody, whichever came first. */
function isLater(one: Omit<ProposalLetter, 'id'>, known: ProposalLetter): boolean {
  return one.n > known.n || (one.n === known.n && one.text > known.text)
}

export function setAside(doc: Doc, id: string, isAside: boolean): void {
  const aside = mapOf(doc, 'gatheredAside')
  if ((aside.get(id) === true) === isAside) return
  change(doc, () => {
    if (isAside) aside.set(id, true)
    else aside.delete(id)
  })
}

export function makeCluster(doc: Doc, { id, name }: Cluster): Allowed<'full' | 'tooLong'> {
  const all = mapOf(doc, 'clusters')
  const answer = all.has(id) ? ({ ok: true } as const) : mayMakeCluster([...all.keys()])
  if (!answer.ok) return answer
  const named = writeShort(doc, { map: 'clusterNames', key: id, value: name })
  if (named.ok && !all.has(id)) change(doc, () => all.set(id, nextPlace([...all.values()])))
  return named
}

/** What lay in it stands alone again. */
export function dropCluster(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'clusters').delete(id))
}

/** Whoever moves it last has it where she put it; null lets it stand alone. */
export function putInCluster(doc: Doc, id: string, cluster: string | null): void {
  const lies = mapOf(doc, 'gatheredIn')
  if (textOf(lies.get(id)) === (cluster ?? '')) return
  change(doc, () => lies.set(id, cluster ?? ''))
}

/** Asks for dots: the first time, or anew, when those before no longer count. */
export function askForDots(doc: Doc): void {
  const { round, stage } = readDots(doc)
  if (stage === 'open') return
  const next = stage === 'none' ? round : round + 1
  change(doc, () => mapOf(doc, 'workshopDots').set('now', { round: next, stage: 'open' }))
}

export function showWorkshopDots(doc: Doc): void {
  const { round, stage } = readDots(doc)
  if (stage !== 'open') return
  change(doc, () => mapOf(doc, 'workshopDots').set('now', { round, stage: 'shown' }))
}

/** A hand is laid once, and not before the dots are shown. */
export function takeInHand(doc: Doc, { round, hand, on }: HandLetter): void {
  const { round: now, stage } = readDots(doc)
  const key = `${String(round)}/${hand}`
  if (round !== now || stage !== 'shown' || mapOf(doc, 'workshopHands').has(key)) return
  change(doc, () => mapOf(doc, 'workshopHands').set(key, [...on]))
}

export function writeDecision(
  doc: Doc,
  { id, text, who }: Decision,
): Allowed<'empty' | 'tooLong' | 'full'> {
  const all = mapOf(doc, 'decisions')
  const others = [...all.keys()].filter((one) => one !== id)
  const answer = mayDecideOn(others, text)
  if (!answer.ok) return answer
  const known = fieldsOf(all.get(id))['order']
  const order = known ?? nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => all.set(id, { order, text: text.trim(), who: who.trim() }))
  return answer
}

export function dropDecision(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'decisions').delete(id))
}

export function showOnWall(doc: Doc, isShown: boolean): void {
  if ((mapOf(doc, 'gathering').get('wall') === true) === isShown) return
  change(doc, () => mapOf(doc, 'gathering').set('wall', isShown))
}
