// Makes the vectors in this folder from the text of ../SPEC.md, with node:crypto, libsodium and without a line
// of ../src, so that the two can disagree. `node packages/crypto/vectors/make.ts`, then `npm run fix`.
import {
  argon2Sync,
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  sign,
} from 'node:crypto'
import { writeFileSync } from 'node:fs'
import sodium from 'libsodium-wrappers-sumo'

const ascii = (text: string) => Buffer.from(text, 'ascii')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const counting = (length: number, from: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (from + index) & 255))
const sha256 = (...parts: Uint8Array[]) =>
  createHash('sha256').update(Buffer.concat(parts)).digest()
const hkdf = (secret: Uint8Array, info: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', secret, ascii('tillidsrum/1'), info, 32))
const derive = (secret: Uint8Array, label: string) => hkdf(secret, ascii(label))

const oids = { ed25519: '2b6570', x25519: '2b656e' }

function privateKey(curve: keyof typeof oids, seed: Uint8Array) {
  const der = Buffer.from(`302e02010030050603${oids[curve]}04220420`, 'hex')
  return createPrivateKey({ key: Buffer.concat([der, seed]), format: 'der', type: 'pkcs8' })
}

function publicBytes(curve: keyof typeof oids, seed: Uint8Array) {
  const spki = createPublicKey(privateKey(curve, seed)).export({ format: 'der', type: 'spki' })
  return spki.subarray(-32)
}

function padme(length: number) {
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  return Math.ceil(length / step) * step
}

function seal(key: Uint8Array, iv: Uint8Array, sealed: { aad: Uint8Array; plaintext: Uint8Array }) {
  const padded = Buffer.alloc(Math.max(128, padme(sealed.plaintext.length + 4)))
  padded.writeUInt32BE(sealed.plaintext.length)
  padded.set(sealed.plaintext, 4)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(sealed.aad)
  return Buffer.concat([iv, cipher.update(padded), cipher.final(), cipher.getAuthTag()])
}

function withCheck(bytes: Uint8Array) {
  return Buffer.concat([bytes, sha256(bytes).subarray(0, 4)]).toString('base64url')
}

function write(name: string, value: unknown) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)
}

const host = counting(32, 0)
const member = derive(host, 'member')
const participant = derive(member, 'participant')
const viewer = derive(participant, 'viewer')
const letterbox = derive(participant, 'letterbox')
const secrets = { host, member, participant, viewer, letterbox }
const doc = derive(viewer, 'doc')
const presence = derive(viewer, 'presence')
const letterboxOpen = derive(member, 'letterbox-open')
const signingSeed = (role: keyof typeof secrets) => derive(secrets[role], `${role}-sig`)
const hostPublic = publicBytes('ed25519', signingSeed('host'))
const roomId = sha256(ascii('tillidsrum/1 room'), hostPublic).subarray(0, 16)

function makeKeys() {
  const roles = Object.entries(secrets).map(([role, secret]) => {
    const seed = derive(secret, `${role}-sig`)
    return { role, secret: hex(secret), signingPublicKey: hex(publicBytes('ed25519', seed)) }
  })
  write('keys', {
    roomId: hex(roomId),
    roles,
    docKey: hex(doc),
    presenceKey: hex(presence),
    letterboxPublicKey: hex(publicBytes('x25519', letterboxOpen)),
  })
}

function makeSeals() {
  const sizes = [0, 1, 123, 124, 125, 300, 1020, 1021]
  const seals = sizes.map((size) => {
    const [iv, aad, plaintext] = [counting(12, size), counting(53, 7), counting(size, 3)]
    const sealed = seal(doc, iv, { aad, plaintext })
    return { size, iv: hex(iv), aad: hex(aad), plaintext: hex(plaintext), sealed: hex(sealed) }
  })
  const padded = [0, 124, 125, 1000, 10_000, 65_000, 1_000_000, 8_000_000].map((size) => ({
    size,
    padded: Math.max(128, padme(size + 4)),
  }))
  write('seal', { key: hex(doc), seals, padded })
}

function makeEntry() {
  const [header, iv, plaintext] = [
    counting(53, 100),
    counting(12, 200),
    ascii('Kan vi tale om det?'),
  ]
  const signed = Buffer.concat([header, seal(doc, iv, { aad: header, plaintext })])
  const context = ascii('a context|')
  const toSign = Buffer.concat([context, signed])
  const signature = sign(null, toSign, privateKey('ed25519', signingSeed('member')))
  const entry = Buffer.concat([signed, signature])
  write('entry', {
    header: hex(header),
    iv: hex(iv),
    plaintext: hex(plaintext),
    context: hex(context),
    entry: hex(entry),
  })
}

function makeChain() {
  const entries = [Buffer.alloc(0), counting(1, 1), counting(200, 2)]
  let chain = sha256(ascii('tillidsrum/1 log'), roomId).subarray(0, 16)
  const chains = [chain]
  for (const entry of entries) {
    chain = sha256(chain, sha256(entry)).subarray(0, 16)
    chains.push(chain)
  }
  write('chain', { roomId: hex(roomId), entries: entries.map(hex), chains: chains.map(hex) })
}

function roomLink(role: keyof typeof secrets) {
  const code = Object.keys(secrets).indexOf(role) + 1
  return Buffer.concat([Buffer.from([1, code]), roomId, secrets[role]])
}

function makeLinks() {
  const roles: (keyof typeof secrets)[] = ['host', 'member', 'participant', 'viewer', 'letterbox']
  const links = roles.map((role) => ({
    role,
    secret: hex(secrets[role]),
    fragment: withCheck(roomLink(role)),
  }))
  const newer = [Buffer.concat([Buffer.from([2, 1]), host]), Buffer.from([1, 7, 1, 2, 3])]
  write('link', { roomId: hex(roomId), links, newer: newer.map(withCheck) })
}

function makeInvitation() {
  const [half, iv, code] = [counting(16, 50), counting(12, 90), '042137']
  const both = Buffer.concat([half, ascii(code)])
  const lockerId = derive(half, 'invite-id').subarray(0, 16)
  const proof = derive(both, 'invite-proof')
  const sealed = { aad: lockerId, plaintext: roomLink('member') }
  write('invitation', {
    roomId: hex(roomId),
    secret: hex(member),
    half: hex(half),
    code,
    iv: hex(iv),
    fragment: withCheck(Buffer.concat([Buffer.from([1, 6]), half])),
    lockerId: hex(lockerId),
    proof: hex(proof),
    proofHash: hex(sha256(proof)),
    body: hex(seal(derive(both, 'invite-key'), iv, sealed)),
  })
}

interface Letter {
  readonly ephemeral: Uint8Array
  readonly iv: Uint8Array
  readonly aad: Uint8Array
  readonly plaintext: Uint8Array
}

function letterTo(receiver: Uint8Array, { ephemeral, iv, aad, plaintext }: Letter) {
  const sender = publicBytes('x25519', ephemeral)
  const shared = diffieHellman({
    privateKey: privateKey('x25519', ephemeral),
    publicKey: createPublicKey({
      key: Buffer.concat([Buffer.from(`302a300506032b656e032100`, 'hex'), receiver]),
      format: 'der',
      type: 'spki',
    }),
  })
  const key = hkdf(shared, Buffer.concat([ascii('letter'), sender, receiver]))
  return Buffer.concat([sender, seal(key, iv, { aad, plaintext })])
}

function makeLetter() {
  const [ephemeral, iv, aad] = [counting(32, 150), counting(12, 30), counting(53, 9)]
  const plaintext = ascii('Et brev til rummet')
  const letter = { ephemeral, iv, aad, plaintext }
  const sealed = letterTo(publicBytes('x25519', letterboxOpen), letter)
  write('letter', hexOfEach({ ...letter, sealed }))
}

function makeRoomSecrets() {
  const [ephemeral, iv, secret] = [counting(32, 160), counting(12, 40), counting(32, 50)]
  const sealedFor = (purpose: string) => {
    const aad = Buffer.concat([ascii(`tillidsrum/1 ${purpose}`), roomId])
    const letter = { ephemeral, iv, aad, plaintext: secret }
    return letterTo(publicBytes('x25519', letterboxOpen), letter)
  }
  const sealed = { page: sealedFor('page-secret'), box: sealedFor('box-secret') }
  const about = 'tema 3'
  const letterId = sha256(ascii('tillidsrum/1 letter-id'), roomId, ascii(about)).subarray(0, 8)
  write('room-secret', {
    ...hexOfEach({ ephemeral, iv, secret, roomId, ...sealed }),
    letter: { about, id: hex(letterId) },
  })
}

/** Long division on the bits as text, so that it shares no way of counting with the code. */
function recoveryCode(secret: Uint8Array) {
  const bits = (bytes: Uint8Array) =>
    [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const whole = bits(secret) + bits(sha256(ascii('tillidsrum/1 recovery'), secret)).slice(0, 22)
  const signs = (whole.match(/.{5}/gu) ?? []).map((five) =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(five, 2)),
  )
  return (signs.join('').match(/.{5}/gu) ?? []).join('-')
}

function makeKeyring() {
  const [secret, iv] = [counting(16, 160), counting(12, 60)]
  const id = derive(secret, 'keyring-id').subarray(0, 16)
  const sealed = { aad: id, plaintext: roomLink('host') }
  write('keyring', {
    secret: hex(secret),
    code: recoveryCode(secret),
    id: hex(id),
    proof: hex(derive(secret, 'keyring-proof')),
    badge: hex(publicBytes('x25519', derive(derive(secret, 'keyring-badge'), 'badge'))),
    link: { roomId: hex(roomId), secret: hex(host) },
    iv: hex(iv),
    body: hex(seal(derive(secret, 'keyring-key'), iv, sealed)),
  })
}

/** OpenSSL's Argon2id; the product has another. */
function slowHash(typed: string, salt: Uint8Array) {
  return argon2Sync('argon2id', {
    message: Buffer.from(typed, 'utf8'),
    nonce: salt,
    memory: 65_536,
    passes: 3,
    parallelism: 1,
    tagLength: 32,
  })
}

function makePassphrase() {
  const phrases = [
    'solsikke havregryn fyrtaarn moellehjul vaekkeur blaabaer',
    'lantern oatmeal wildcat topsoil hedgehog gravel',
  ]
  const hash = (phrase: string) => slowHash(phrase, ascii('tillidsrum/1 passphrase'))
  write('passphrase', { phrases: phrases.map((phrase) => ({ phrase, secret: hex(hash(phrase)) })) })
}

function makeBackup() {
  const phrase = 'solsikke havregryn fyrtaarn moellehjul vaekkeur blaabaer'
  const [random, iv] = [counting(16, 33), counting(12, 44)]
  const salt = Buffer.concat([ascii('tillidsrum/1 backup'), random])
  const secret = slowHash(phrase, salt)
  const content = ascii('Alt fra mit rum')
  const bodyLength = Buffer.alloc(4)
  bodyLength.writeUInt32BE(12 + 128 + 16)
  const head = Buffer.concat([ascii('TILLIDSRUM'), Buffer.from([1]), random, bodyLength])
  const body = seal(derive(secret, 'backup-key'), iv, { aad: head, plaintext: content })
  const check = sha256(head, body).subarray(0, 4)
  const file = Buffer.concat([head, body, check])
  write('backup', { phrase, ...hexOfEach({ random, salt, secret, content, iv, file }) })
}

function makeLock() {
  const code = 'blåbær 42'
  const [random, iv] = [counting(16, 66), counting(12, 77)]
  const secret = slowHash(code, Buffer.concat([ascii('tillidsrum/1 lock'), random]))
  const head = Buffer.concat([Buffer.from([1]), random])
  const sealed = { aad: head, plaintext: new Uint8Array() }
  const note = Buffer.concat([head, seal(derive(secret, 'lock-key'), iv, sealed)])
  write('lock', { code, ...hexOfEach({ random, secret, iv, note }) })
}

function makePage() {
  const secret = counting(32, 90)
  const key = publicBytes('ed25519', derive(secret, 'page-sig'))
  const pageId = sha256(ascii('tillidsrum/1 page'), key).subarray(0, 16)
  write('page', { secret: hex(secret), key: hex(key), pageId: hex(pageId) })
}

function makeSideRoom() {
  const [set, number] = [counting(12, 110), 258]
  const secret = hkdf(participant, Buffer.concat([ascii('side-room'), set, u16(number)]))
  write('side-room', { ...hexOfEach({ participant, set, secret }), number })
}

function makeDevice() {
  const [key, iv, plaintext] = [counting(32, 5), counting(12, 88), ascii('Kun denne enhed')]
  const sealed = seal(key, iv, { aad: ascii('tillidsrum/1 device'), plaintext })
  write('device', hexOfEach({ key, iv, plaintext, sealed }))
}

/** One who is told; the fifteen others are keys that nobody has. Random bytes come one after another. */
function makeForward() {
  const secret = counting(32, 70)
  const badge = derive(secret, 'badge')
  const badgePublic = publicBytes('x25519', badge)
  let drawn = 0
  const random = (length: number) => counting(length, (drawn += 7))
  const aad = Buffer.concat([ascii('tillidsrum/1 forward'), roomId])
  const told = (receiver: Uint8Array, plaintext: Buffer) => {
    const [ephemeral, iv] = [random(32), random(12)]
    return letterTo(receiver, { ephemeral, iv, aad, plaintext })
  }
  const letters = [told(badgePublic, roomLink('member'))]
  while (letters.length < 16) {
    const nobody = publicBytes('x25519', random(32))
    letters.push(told(nobody, Buffer.alloc(50)))
  }
  const drawnNumber =
    sha256(ascii('tillidsrum/1 badge'), badgePublic).readBigUInt64BE() % 10n ** 15n
  const digits = drawnNumber.toString().padStart(15, '0')
  write('forward', {
    secret: hex(secret),
    badge: hex(badgePublic),
    said: hex(counting(40, 3)),
    mark: hex(hkdf(secret, Buffer.concat([ascii('recognition'), counting(40, 3)])).subarray(0, 16)),
    number: `${digits.slice(0, 5)} ${digits.slice(5, 10)} ${digits.slice(10)}`,
    roomId: hex(roomId),
    link: { roomId: hex(roomId), secret: hex(member) },
    forward: hex(Buffer.concat(letters)),
  })
}

/** expand_message_xmd with SHA-512 (RFC 9380 section 5.3.1), 64 bytes. */
function expand(message: Uint8Array, domain: string) {
  const dst = Buffer.concat([ascii(domain), Buffer.from([domain.length])])
  const zero = Buffer.concat([Buffer.alloc(128), message, Buffer.from([0, 64, 0]), dst])
  const first = createHash('sha512').update(zero).digest()
  return createHash('sha512')
    .update(Buffer.concat([first, Buffer.from([1]), dst]))
    .digest()
}
const u16 = (value: number) => Buffer.from([value >> 8, value & 255])
const framed = (bytes: Uint8Array) => Buffer.concat([u16(bytes.length), bytes])
const tokenContext = 'OPRFV1-\x02-ristretto255-SHA512'
const proofContext = 'tillidsrum/1 urn-proof'
const scalarOf = (message: Uint8Array, context: string) =>
  sodium.crypto_core_ristretto255_scalar_reduce(expand(message, `HashToScalar-${context}`))
const elementOf = (message: Uint8Array) =>
  sodium.crypto_core_ristretto255_from_hash(expand(message, `HashToGroup-${tokenContext}`))
const times = (scalar: Uint8Array, element: Uint8Array) =>
  sodium.crypto_scalarmult_ristretto255(scalar, element)

function makeUrn() {
  const [seatSecret, urnId] = [counting(32, 70), counting(16, 110)]
  const seat = hkdf(seatSecret, Buffer.concat([ascii('urn-seat'), urnId]))
  const ofSlot = (label: string, slot: number) =>
    hkdf(seat, Buffer.concat([ascii(label), u16(slot)]))
  const secret = sodium.crypto_core_ristretto255_scalar_reduce(counting(64, 5))
  const publicKey = sodium.crypto_scalarmult_ristretto255_base(secret)
  const slots = [0, 1, 2].map((slot) => {
    const input = ofSlot('urn-input', slot)
    const blind = scalarOf(ofSlot('urn-blind', slot), 'tillidsrum/1 urn-blind')
    const blinded = times(blind, elementOf(input))
    const info = Buffer.concat([ascii('tillidsrum/1 urn'), urnId, u16(slot)])
    const tweak = scalarOf(Buffer.concat([ascii('Info'), framed(info)]), tokenContext)
    const inverse = sodium.crypto_core_ristretto255_scalar_invert(
      sodium.crypto_core_ristretto255_scalar_add(secret, tweak),
    )
    const bare = times(inverse, elementOf(input))
    const parts = [framed(input), framed(info), framed(bare), ascii('Finalize')]
    const output = createHash('sha512').update(Buffer.concat(parts)).digest()
    return { slot, input, blinded, evaluated: times(inverse, blinded), output }
  })
  write('urn', {
    seatSecret: hex(seatSecret),
    urnId: hex(urnId),
    voter: hex(publicBytes('ed25519', hkdf(seat, ascii('urn-voter')))),
    publicKey: hex(publicKey),
    proof: hex(proofOf(secret, publicKey, slots)),
    slots: slots.map(({ slot, ...bytes }) => ({ slot, ...hexOfEach(bytes) })),
    answer: makeAnswer(seat, urnId),
  })
}

function proofOf(
  secret: Uint8Array,
  publicKey: Uint8Array,
  slots: readonly { blinded: Uint8Array; evaluated: Uint8Array }[],
) {
  const elements = [...slots.map(({ blinded }) => blinded), ...slots.map((each) => each.evaluated)]
  const seed = createHash('sha512')
    .update(Buffer.concat([framed(ascii(proofContext)), publicKey, ...elements, ascii('Seed')]))
    .digest()
  const sum = slots
    .map(({ evaluated }, at) =>
      times(scalarOf(Buffer.concat([seed, u16(at)]), proofContext), evaluated),
    )
    .reduce((a, b) => sodium.crypto_core_ristretto255_add(a, b))
  const random = sodium.crypto_core_ristretto255_scalar_reduce(counting(64, 9))
  const base = sodium.crypto_scalarmult_ristretto255_base(random)
  const parts = [publicKey, sum, times(secret, sum), base, times(random, sum)]
  const challenge = scalarOf(Buffer.concat([seed, ...parts, ascii('Challenge')]), proofContext)
  const product = sodium.crypto_core_ristretto255_scalar_mul(challenge, secret)
  return Buffer.concat([challenge, sodium.crypto_core_ristretto255_scalar_sub(random, product)])
}

function makeAnswer(seat: Uint8Array, urnId: Uint8Array) {
  const [slot, n, value] = [2, 3, 1]
  const mark = hkdf(seat, Buffer.concat([ascii('urn-mark'), u16(slot)]))
  const place = Buffer.concat([u16(slot), u16(n), Buffer.from([value])])
  const iv = hkdf(seat, Buffer.concat([ascii('urn-iv'), place])).subarray(0, 12)
  const hidden = u16(n ^ mark.readUInt16BE(16))
  const plaintext = Buffer.concat([Buffer.from([value]), mark.subarray(0, 16), hidden])
  const aad = Buffer.concat([ascii('tillidsrum/1 answer'), urnId, u16(slot)])
  const sealed = seal(derive(participant, 'urn'), iv, { aad, plaintext })
  return { slot, n, value, mark: hex(mark.subarray(0, 16)), iv: hex(iv), sealed: hex(sealed) }
}

function hexOfEach(bytes: Record<string, Uint8Array>) {
  return Object.fromEntries(Object.entries(bytes).map(([name, each]) => [name, hex(each)]))
}

await sodium.ready
makeKeys()
makeSeals()
makeEntry()
makeChain()
makeLinks()
makeInvitation()
makeLetter()
makeRoomSecrets()
makeKeyring()
makePassphrase()
makeBackup()
makeLock()
makeUrn()
makeForward()
makePage()
makeSideRoom()
makeDevice()
