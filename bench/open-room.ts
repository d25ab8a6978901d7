import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import {
  chainNext,
  chainStart,
  createHostSecret,
  createVerifier,
  deriveRoomKeys,
  open,
  sealSigned,
} from '../packages/crypto/src/index.ts'
import { encodeEntryHeader, parseEntry, signedMessage } from '../packages/protocol/src/index.ts'
import { median } from './rig/statistics.ts'
import { printTable, printTitle, ratio, round } from './rig/table.ts'

// From the bytes of a room's snapshot to its text: verified, opened, applied, read. And what it would
// take without one: ten thousand entries verified, chained, opened and applied. Beside both the same
// document in plaintext, applied by Yjs alone.

const runs = 5
const editCount = 10_000
const writerCount = 10
const textCount = 40

type Edits = { readonly state: Uint8Array; readonly updates: readonly Uint8Array[] }

const keys = await deriveRoomKeys(createHostSecret(randomBytes(32)))
const { docKey, signers } = keys
if (docKey === undefined || signers.member === undefined) throw new Error('a host has all keys')
const room = {
  roomId: randomBytes(16),
  docKey,
  signer: signers.member,
  verifier: await createVerifier(signers.member.publicKey),
}

const edits = writeEdits()
const snapshot = await sealEntry(0, edits.state)
const entries: Uint8Array[] = []
for (const [index, update] of edits.updates.entries()) {
  entries.push(await sealEntry(index + 1, update))
}

printTitle(`Opening a room of ${editCount} edits, ms, median of ${runs} runs`)
const sealedOnce = await time(async () => readDoc([await openEntry(snapshot)]))
const plain = await time(() => Promise.resolve(readDoc([edits.state])))
const replay = await time(replayLog)
const plainReplay = await time(() => Promise.resolve(readDoc(edits.updates)))
printTable(
  ['', 'ms', 'the first time', '÷ plaintext', 'kB'],
  [
    ['sealed snapshot', ...columns(sealedOnce, plain), kB([snapshot])],
    ['the same in plaintext', ...columns(plain, plain), kB([edits.state])],
    [`no snapshot: ${editCount} sealed entries`, ...columns(replay, plainReplay), kB(entries)],
    ['the same in plaintext', ...columns(plainReplay, plainReplay), kB(edits.updates)],
  ],
)

function columns(ours: Times, theirs: Times): string[] {
  return [round(ours.median), round(ours.first), ratio(ours.median, theirs.median)]
}

async function replayLog(): Promise<number> {
  const doc = new Y.Doc()
  let chain = await chainStart(room.roomId)
  for (const entry of entries) {
    const [update, next] = await Promise.all([openEntry(entry), chainNext(chain, entry)])
    chain = next
    Y.applyUpdateV2(doc, update)
  }
  return readTexts(doc)
}

function readDoc(updates: readonly Uint8Array[]): number {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdateV2(doc, update)
  return readTexts(doc)
}

function readTexts(doc: Y.Doc): number {
  let length = 0
  for (let index = 0; index < textCount; index += 1) {
    // oxlint-disable-next-line typescript/no-base-to-string -- a Y.Text reads as its text
    length += doc.getText(`text-${index}`).toString().length
  }
  return length
}

type Times = { readonly median: number; readonly first: number }

async function time(task: () => Promise<number>): Promise<Times> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    const length = await task()
    times.push(performance.now() - begun)
    if (length === 0) throw new Error('there is nothing to read')
  }
  return { median: median(times), first: times[0] ?? Number.NaN }
}

/** Ten people who write into forty texts, mostly at the end, sometimes in the middle, and delete a little. */
function writeEdits(): Edits {
  const docs = Array.from({ length: writerCount }, () => new Y.Doc())
  const updates: Uint8Array[] = []
  const draw = createDraw()
  for (const doc of docs) {
    doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (origin === 'relay') return
      updates.push(update)
      for (const other of docs) if (other !== doc) Y.applyUpdateV2(other, update, 'relay')
    })
  }
  while (updates.length < editCount) {
    const doc = docs[updates.length % writerCount]
    const text = doc?.getText(`text-${draw(textCount)}`)
    if (text === undefined) break
    const isInside = draw(4) === 0
    const at = isInside ? draw(text.length + 1) : text.length
    if (draw(10) === 0 && text.length > at + 8) text.delete(at, 8)
    else text.insert(at, 'lidt mere plads ')
  }
  const [first] = docs
  if (first === undefined) throw new Error('somebody writes')
  return { state: Y.encodeStateAsUpdateV2(first), updates }
}

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function createDraw(): (below: number) => number {
  let state = 20_261_124
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function sealEntry(n: number, plaintext: Uint8Array): Promise<Uint8Array> {
  return sealSigned(room.docKey, room.signer, {
    header: encodeEntryHeader({
      kind: n === 0 ? 'snapshot' : 'update',
      role: 'member',
      roomId: room.roomId,
      writer: new Uint8Array(8),
      n,
      seen: n === 0 ? editCount : n - 1,
      chain: new Uint8Array(16),
    }),
    plaintext,
    iv: randomBytes(12),
    toSigned: (bytes) => signedMessage('entry', bytes),
  })
}

async function openEntry(bytes: Uint8Array): Promise<Uint8Array> {
  const entry = parseEntry(bytes)
  if (!entry.ok) throw new Error(entry.code)
  const { headerBytes, sealed, signature, signed } = entry.value
  const isSigned = await room.verifier.verify(signature, signedMessage('entry', signed))
  const plaintext = isSigned ? await open(room.docKey, headerBytes, sealed) : null
  if (plaintext === null) throw new Error('our own entry does not open')
  return plaintext
}

function kB(parts: readonly Uint8Array[]): string {
  return round(parts.reduce((bytes, part) => bytes + part.byteLength, 0) / 1000)
}
