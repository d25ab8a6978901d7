import { base64urlToBytes } from './base64url.ts'
import { equalBytes } from './bytes.ts'
import {
  checkBytes,
  checkOf,
  codeToKeyRole,
  halfBytes,
  invitationCode,
  linkVersion,
  parseRoomLinkBytes,
  roomLinkBytes,
  type RoomLink,
} from './link.ts'

export type Link =
  | { readonly kind: 'room'; readonly room: RoomLink }
  /** Half a secret, 16 bytes: useless without the code that was told and not written. */
  | { readonly kind: 'invitation'; readonly half: Uint8Array }

export type BadLink =
  /** It begins like a link and stops too soon. */
  | 'cut'
  /** It is as long as a link, and its check fails. */
  | 'garbled'
  /** Its check holds, but this program does not know its version or kind. */
  | 'newer'
  | 'not-a-link'

export type ParsedLink =
  | { readonly ok: true; readonly value: Link }
  | { readonly ok: false; readonly reason: BadLink }

/**
 * Reads what a person pasted or a mail program handed over: an address or only its fragment, with
 * `%23` for `#`, broken over lines, quoted, in brackets, with a full stop or a sentence after it.
 */
export async function parseLink(text: string): Promise<ParsedLink> {
  if (text.length > longestText) return bad('not-a-link')
  let reason: BadLink = 'not-a-link'
  for (const place of findPlaces(text)) {
    const parsed = await parseAt(place)
    if (parsed.ok) return parsed
    if (reason === 'not-a-link') reason = parsed.reason
  }
  return bad(reason)
}

const longestText = 16 * 1024
// White space, soft hyphens, zero-width characters, and the marks that mail is quoted and wrapped with.
const wovenIn = /[\s\u{ad}\u{200b}-\u{200d}\u{2060}\u{feff}<>=]+/gu
// A #, or one that was encoded, once for each gateway it went through.
const hash = /#|%(?:25)*23/u

type Place = { readonly text: string; readonly isFragment: boolean }

function findPlaces(text: string): Place[] {
  const [whole = '', ...fragments] = text.replaceAll(wovenIn, '').split(hash)
  if (fragments.length === 0) return [{ text: whole, isFragment: false }]
  return fragments.map((fragment) => ({ text: fragment, isFragment: true }))
}

async function parseAt(place: Place): Promise<ParsedLink> {
  const run = /^[\w-]*/u.exec(place.text)?.[0] ?? ''
  const kind = kindOf(run)
  if (kind === null) return bad(await reasonForStranger(run, place))
  const length = charactersByKind[kind]
  if (run.length < length) return bad('cut')
  // Whatever is left over is the sentence that followed the link.
  const bytes = await openCheck(run.slice(0, length))
  if (bytes === null) return bad('garbled')
  return kind === 'invitation' ? good({ kind, half: bytes.slice(2) }) : goodRoom(bytes)
}

const charactersByKind = {
  room: charactersFor(roomLinkBytes + checkBytes),
  invitation: charactersFor(1 + 1 + halfBytes + checkBytes),
} as const satisfies Record<Link['kind'], number>

function charactersFor(byteCount: number): number {
  return Math.ceil((byteCount * 8) / 6)
}

/** Version and role are told by the first three characters. */
function kindOf(run: string): Link['kind'] | null {
  const [first, second] = base64urlToBytes(run.slice(0, 3) + 'A') ?? []
  if (first !== linkVersion) return null
  if (second === invitationCode) return 'invitation'
  return codeToKeyRole(second) === null ? null : 'room'
}

async function reasonForStranger(run: string, place: Place): Promise<BadLink> {
  if ((await openCheck(run)) !== null) return 'newer'
  if (!place.isFragment) return 'not-a-link'
  if (versionCharacters.startsWith(place.text)) return 'cut'
  return run.length >= charactersByKind.invitation ? 'garbled' : 'not-a-link'
}

/** What a link of version 1 begins with; an address that ends in a bare # was cut there too. */
const versionCharacters = 'AQ'

async function openCheck(run: string): Promise<Uint8Array | null> {
  const bytes = base64urlToBytes(run)
  if (bytes === null || bytes.byteLength <= checkBytes) return null
  const checked = bytes.subarray(0, -checkBytes)
  return equalBytes(await checkOf(checked), bytes.subarray(-checkBytes)) ? checked : null
}

function goodRoom(bytes: Uint8Array): ParsedLink {
  const room = parseRoomLinkBytes(bytes)
  return room === null ? bad('garbled') : good({ kind: 'room', room })
}

function good(value: Link): ParsedLink {
  return { ok: true, value }
}

function bad(reason: BadLink): ParsedLink {
  return { ok: false, reason }
}
