// Makes the vectors in this folder from the text of ../SPEC.md, without a line of ../src, so that the
// two can disagree. `node packages/protocol/vectors/make.ts`, then `npm run fix`.
import { writeFileSync } from 'node:fs'

type Part = Uint8Array

function number(width: number, value: number): Part {
  const bytes = Buffer.alloc(width)
  bytes.writeUIntBE(value, 0, width)
  return bytes
}
const u8 = (value: number) => number(1, value)
const u16 = (value: number) => number(2, value)
const u32 = (value: number) => number(4, value)
const u48 = (value: number) => number(6, value)
const ascii = (text: string): Part => Buffer.from(text, 'ascii')
const join = (...parts: Part[]): Part => Buffer.concat(parts)
/** Bytes that count up, so that a field out of place is seen. */
const run = (length: number, from: number): Part =>
  Uint8Array.from({ length }, (_, index) => (from + index) & 255)

/** Bytes become {"hex": …}; what a vector says in words stays as it is. */
function write(name: string, vectors: unknown) {
  const text = JSON.stringify(vectors, (_, value: unknown) => toPlain(value), 2)
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${text}\n`)
}
function toPlain(value: unknown): unknown {
  // Buffers turn themselves into {type, data} before a replacer sees them.
  if (isBufferJson(value)) return { hex: Buffer.from(value.data).toString('hex') }
  return value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value
}
function isBufferJson(value: unknown): value is { data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
}

const roomId = run(16, 0x10)
const writer = run(8, 0x30)
const generation = run(8, 0x40)
const signature = run(64, 0x80)
const big = 0x1234_5678_9abc
const part = { index: 1, count: 3, bytes: run(5, 9) }
const urnId = run(16, 0x50)
const pageId = run(16, 0xd0)
const elements = [run(32, 0x70), run(32, 0x90)]

const clientFrames = [
  {
    frame: {
      type: 'hello',
      roomId,
      role: 'member',
      generation,
      have: big,
      haveLetters: 7,
      signature,
    },
    bytes: join(u8(0x01), u8(1), roomId, u8(2), generation, u48(big), u48(7), signature),
  },
  { frame: { type: 'policy', policy: run(9, 1) }, bytes: join(u8(0x02), run(9, 1)) },
  { frame: { type: 'append', entry: run(9, 2) }, bytes: join(u8(0x03), run(9, 2)) },
  { frame: { type: 'presence', sealed: run(9, 3) }, bytes: join(u8(0x04), run(9, 3)) },
  {
    frame: { type: 'snapshot-part', part },
    bytes: join(u8(0x05), u16(1), u16(3), part.bytes),
  },
  {
    frame: { type: 'locker-put', id: run(16, 4), proofHash: run(32, 5), days: 7, body: run(9, 6) },
    bytes: join(u8(0x06), run(16, 4), run(32, 5), u8(7), run(9, 6)),
  },
  {
    frame: { type: 'locker-open', id: run(16, 4), proof: run(32, 5) },
    bytes: join(u8(0x07), run(16, 4), run(32, 5)),
  },
  { frame: { type: 'ping' }, bytes: u8(0x08) },
  {
    frame: { type: 'locker-keep', id: run(16, 4), proof: run(32, 5), body: run(9, 6) },
    bytes: join(u8(0x09), run(16, 4), run(32, 5), run(9, 6)),
  },
  {
    frame: { type: 'locker-drop', id: run(16, 4), proof: run(32, 5) },
    bytes: join(u8(0x0a), run(16, 4), run(32, 5)),
  },
  { frame: { type: 'urn-open', record: run(9, 7) }, bytes: join(u8(0x0b), run(9, 7)) },
  {
    frame: { type: 'urn-token', urnId, voter: run(32, 8), blinded: elements, signature },
    bytes: join(u8(0x0c), urnId, run(32, 8), u16(2), ...elements, signature),
  },
  {
    frame: {
      type: 'urn-cast',
      urnId,
      slot: 200,
      input: run(32, 9),
      output: run(64, 10),
      n: 65_535,
      sealed: run(156, 11),
    },
    bytes: join(u8(0x0d), urnId, u16(200), run(32, 9), run(64, 10), u16(65_535), run(156, 11)),
  },
  { frame: { type: 'urn-close', urnId, signature }, bytes: join(u8(0x0e), urnId, signature) },
  {
    frame: { type: 'urn-status', urnId, role: 'viewer', signature },
    bytes: join(u8(0x0f), urnId, u8(4), signature),
  },
  {
    frame: { type: 'urn-reveal', urnId, role: 'participant', signature },
    bytes: join(u8(0x10), urnId, u8(3), signature),
  },
  { frame: { type: 'page-publish', edition: run(9, 8) }, bytes: join(u8(0x11), run(9, 8)) },
  {
    frame: { type: 'page-withdraw', key: run(32, 12), signature },
    bytes: join(u8(0x12), run(32, 12), signature),
  },
  { frame: { type: 'page-look', pageId }, bytes: join(u8(0x13), pageId) },
]

const relayFrames = [
  { frame: { type: 'challenge', challenge: run(32, 1) }, bytes: join(u8(0x81), run(32, 1)) },
  {
    frame: {
      type: 'welcome',
      generation,
      base: 5,
      oldest: 6,
      head: big,
      last: run(16, 2),
      policy: run(9, 1),
    },
    bytes: join(u8(0x82), generation, u48(5), u48(6), u48(big), run(16, 2), run(9, 1)),
  },
  {
    frame: { type: 'batch', lane: 'letters', first: 3, entries: [run(2, 1), run(0, 0), run(3, 5)] },
    bytes: join(u8(0x83), u8(1), u48(3), u16(3), u32(2), run(2, 1), u32(0), u32(3), run(3, 5)),
  },
  {
    frame: { type: 'ack', lane: 'log', writer, n: 77, seq: big },
    bytes: join(u8(0x84), u8(0), writer, u32(77), u48(big)),
  },
  { frame: { type: 'presence', sealed: run(9, 3) }, bytes: join(u8(0x85), run(9, 3)) },
  { frame: { type: 'live', head: big }, bytes: join(u8(0x86), u48(big)) },
  { frame: { type: 'policy-ok', revision: 2 }, bytes: join(u8(0x87), u32(2)) },
  { frame: { type: 'ended', policy: run(9, 1) }, bytes: join(u8(0x88), run(9, 1)) },
  { frame: { type: 'snapshot-part', part }, bytes: join(u8(0x89), u16(1), u16(3), part.bytes) },
  { frame: { type: 'snapshot-ok', base: big }, bytes: join(u8(0x8a), u48(big)) },
  { frame: { type: 'locker-ok' }, bytes: u8(0x8b) },
  { frame: { type: 'locker', body: run(9, 6) }, bytes: join(u8(0x8c), run(9, 6)) },
  { frame: { type: 'locker-refused', triesLeft: 4 }, bytes: join(u8(0x8d), u8(4)) },
  {
    frame: { type: 'error', code: 'entry-conflict', retryMs: 1500, writer, n: 77 },
    bytes: join(u8(0x8e), u16(26), u32(1500), writer, u32(77)),
  },
  { frame: { type: 'pong' }, bytes: u8(0x8f) },
  { frame: { type: 'urn-opened', publicKey: run(32, 1) }, bytes: join(u8(0x90), run(32, 1)) },
  {
    frame: { type: 'urn-tokens', evaluated: elements, proof: run(64, 2) },
    bytes: join(u8(0x91), u16(2), ...elements, run(64, 2)),
  },
  { frame: { type: 'urn-kept' }, bytes: u8(0x92) },
  {
    frame: { type: 'urn-status', state: 'closed', answered: 300, recordHash: run(32, 3) },
    bytes: join(u8(0x93), u8(2), u16(300), run(32, 3)),
  },
  { frame: { type: 'urn-part', part }, bytes: join(u8(0x94), u16(1), u16(3), part.bytes) },
  {
    frame: {
      type: 'page',
      state: 'run-out',
      number: 7,
      name: run(32, 4),
      lastDay: 20_800,
      editions: [
        { number: 6, day: 20_400 },
        { number: 7, day: 20_435 },
      ],
    },
    bytes: join(
      u8(0x95),
      u8(3),
      u32(7),
      run(32, 4),
      u32(20_800),
      u16(2),
      join(u32(6), u32(20_400)),
      join(u32(7), u32(20_435)),
    ),
  },
]

const sealed = run(28, 0xc0)
const chain = run(16, 0x60)
const entries = [
  { kind: 'update', kindCode: 1, role: 'member', roleCode: 2, n: 1 },
  { kind: 'snapshot', kindCode: 2, role: 'host', roleCode: 1, n: 0 },
  { kind: 'letter', kindCode: 3, role: 'letterbox', roleCode: 5, n: 4_000_000_000 },
].map(({ kind, kindCode, role, roleCode, n }) => ({
  header: { kind, role, roomId, writer, n, seen: big, chain },
  headerBytes: join(u8(1), u8(kindCode), u8(roleCode), roomId, writer, u32(n), u48(big), chain),
  sealed,
  signature,
}))

const keys = {
  host: run(32, 1),
  member: run(32, 2),
  participant: run(32, 3),
  viewer: run(32, 4),
  letterbox: run(32, 5),
  letterboxSeal: run(32, 6),
}
const move = { head: big, forward: run(188, 0xb0) }
const moveBytes = join(u48(move.head), move.forward)
const zeros = new Uint8Array(32)
const policies = [
  { own: { revision: 1, previous: zeros, state: 'open', endsDay: 20_781 }, codes: [1, 1] },
  { own: { revision: 2, previous: run(32, 0xa0), state: 'ended', endsDay: 20_800 }, codes: [1, 2] },
  {
    own: { revision: 3, previous: run(32, 0xa1), state: 'moved', endsDay: 20_800, move },
    codes: [2, 3],
  },
].map(({ own, codes: [version = 0, stateCode = 0] }) => ({
  policy: { ...own, roomId, keys },
  signed: join(
    u8(version),
    u32(own.revision),
    own.previous,
    roomId,
    ...Object.values(keys),
    u8(stateCode),
    u32(own.endsDay),
    ...(own.move === undefined ? [] : [moveBytes]),
  ),
  signature,
}))

const urnRecords = [
  { slots: 50, minimum: 5, lastDay: 20_781, voters: elements },
  { slots: 200, minimum: 65_535, lastDay: 20_800, voters: [run(32, 1)] },
].map((terms) => ({
  record: { ...terms, urnId, roomId },
  signed: join(
    u8(1),
    urnId,
    roomId,
    u16(terms.slots),
    u16(terms.minimum),
    u32(terms.lastDay),
    u16(terms.voters.length),
    ...terms.voters,
  ),
  signature,
}))

const [firstAnswer, laterAnswer] = [run(156, 3), run(156, 4)]
const urnReveal = {
  reveal: {
    recordHash: run(32, 1),
    answered: 7,
    closing: signature,
    slots: [[laterAnswer, firstAnswer], [], [laterAnswer]],
  },
  bytes: join(
    u8(1),
    run(32, 1),
    u16(7),
    signature,
    u16(3),
    join(u16(2), firstAnswer, laterAnswer),
    u16(0),
    join(u16(1), laterAnswer),
  ),
}

const pageContent = {
  content: {
    language: 'da',
    title: 'Æbler & <pærer>',
    owner: 'Køkkenet',
    blocks: [
      { kind: 'heading', level: 2, text: 'Hvornår' },
      { kind: 'text', text: 'Først det ene,\nså det andet.' },
      { kind: 'list', items: ['tre', 'fire'] },
      { kind: 'table', caption: 'Kurve', head: ['Hvad', 'Hvor'], rows: [['æbler', '']] },
    ],
  },
  text:
    '{"language":"da","title":"Æbler & <pærer>","owner":"Køkkenet","blocks":[' +
    '{"kind":"heading","level":2,"text":"Hvornår"},' +
    '{"kind":"text","text":"Først det ene,\\nså det andet."},' +
    '{"kind":"list","items":["tre","fire"]},' +
    '{"kind":"table","caption":"Kurve","head":["Hvad","Hvor"],"rows":[["æbler",""]]}]}',
}
const contentBytes = Buffer.from(pageContent.text, 'utf8')
const editions = [
  { number: 1, previous: zeros, day: 20_400, lastDay: 20_765 },
  { number: 4_000_000_000, previous: run(32, 0xa0), day: 20_800, lastDay: 20_800 },
].map((own) => ({
  edition: { ...own, key: run(32, 12), content: contentBytes },
  signed: join(
    u8(1),
    run(32, 12),
    u32(own.number),
    own.previous,
    u32(own.day),
    u32(own.lastDay),
    contentBytes,
  ),
  signature,
}))

const signing = {
  challenge: run(32, 1),
  roomId,
  role: 'viewer',
  greeting: join(run(32, 1), roomId, u8(4)),
  message: run(3, 1),
  policySigned: join(u8(19), ascii('tillidsrum/1 policy'), run(3, 1)),
  entrySigned: join(u8(18), ascii('tillidsrum/1 entry'), run(3, 1)),
  greetingSigned: join(u8(21), ascii('tillidsrum/1 greeting'), run(3, 1)),
  urnSigned: join(u8(16), ascii('tillidsrum/1 urn'), run(3, 1)),
  urnTokenSigned: join(u8(22), ascii('tillidsrum/1 urn-token'), run(3, 1)),
  urnCloseSigned: join(u8(22), ascii('tillidsrum/1 urn-close'), run(3, 1)),
  urnAnnouncementSigned: join(u8(29), ascii('tillidsrum/1 urn-announcement'), run(3, 1)),
  urnId,
  blinded: elements,
  token: join(urnId, u16(2), ...elements),
  badgeSigned: join(u8(18), ascii('tillidsrum/1 badge'), run(3, 1)),
  editionSigned: join(u8(20), ascii('tillidsrum/1 edition'), run(3, 1)),
  pageWithdrawSigned: join(u8(26), ascii('tillidsrum/1 page-withdraw'), run(3, 1)),
}

const constants = {
  errorCodes: {
    'malformed-frame': 1,
    'unknown-frame': 2,
    'frame-too-large': 3,
    'unsupported-version': 4,
    'not-greeted': 5,
    'already-greeted': 6,
    'room-unknown': 10,
    'room-ended': 11,
    'room-exists': 12,
    'room-full': 13,
    'policy-refused': 14,
    'policy-stale': 15,
    'wrong-signature': 20,
    'wrong-role': 21,
    'wrong-room': 22,
    'entry-malformed': 23,
    'entry-too-large': 24,
    'entry-out-of-order': 25,
    'entry-conflict': 26,
    'snapshot-refused': 30,
    'snapshot-too-large': 31,
    'locker-exists': 40,
    'locker-refused': 41,
    'too-fast': 50,
    'relay-full': 51,
    'relay-stopping': 52,
    'urn-unknown': 60,
    'urn-refused': 61,
    'urn-exists': 62,
    'urn-closed': 63,
    'urn-open': 64,
    'voter-unknown': 65,
    'token-conflict': 66,
    'token-refused': 67,
    'answer-stale': 68,
    'not-anonymous': 69,
    'page-unknown': 70,
    'page-refused': 71,
    'page-too-large': 72,
    'page-conflict': 73,
    'page-withdrawn': 74,
  },
  roleCodes: { host: 1, member: 2, participant: 3, viewer: 4, letterbox: 5 },
  limits: {
    entryBytes: 65_536,
    batchBytes: 262_144,
    snapshotBytes: 8_388_608,
    snapshotPartBytes: 61_440,
    presenceBytes: 2048,
    forwardBytes: 12_288,
    lockerBytes: 4096,
    lockerTries: 5,
    lockerDays: 31,
    lastingLockerDays: 400,
    frameBytes: 270_336,
    roomBytes: 33_554_432,
    roomDays: 1116,
    snapshotLag: 5000,
    snapshotsKept: 3,
    faultsPerSocket: 20,
    urnSlots: 200,
    urnVoters: 1000,
    urnMinimum: 5,
    urnDays: 92,
    urnAnswerBytes: 156,
    urnRevealBytes: 8_388_608,
    pageBytes: 204_800,
    editionsKept: 20,
    pageDays: 1116,
  },
}

write('constants', constants)
write('client-frames', clientFrames)
write('relay-frames', relayFrames)
write('entries', entries)
write('policies', policies)
write('urns', { records: urnRecords, reveal: urnReveal })
write('pages', { content: pageContent, editions })
write('signing', signing)
