import { encodeLink, parseLink, type RoomLink } from '#crypto'
import { parseDate, parseLocalHelp, parseNote } from '#domain'

import type {
  KeyCardState,
  MadeInvitation,
  Refounding,
  RoomKind,
  RoomOnDevice,
  UnsentNote,
} from './rooms.ts'
import { parseAtWorkshop } from './workshop/parse-at-workshop.ts'

const version = 1

/** What is sealed under the device's key for each room. The link is the room's key: no more is needed. */
export async function roomToRecord(room: RoomOnDevice): Promise<Uint8Array<ArrayBuffer>> {
  const link = await encodeLink(room.link)
  const former = room.former === null ? null : await encodeLink(room.former)
  const refounding = room.refounding === null ? null : await refoundingToRecord(room.refounding)
  // The handle is the name under which the store has it.
  const record = { version, ...room, handle: undefined, link, former, refounding }
  return new TextEncoder().encode(JSON.stringify(record))
}

async function refoundingToRecord({ link, stay, goes }: Refounding) {
  return { link: await encodeLink(link), stay, goes }
}

/** Null for what another device or a newer program sealed: such a room is left alone, not deleted. */
export async function parseRoomRecord(
  handle: string,
  opened: Uint8Array | null,
): Promise<RoomOnDevice | null> {
  const record = opened === null ? null : parseFields(opened)
  if (record === null) return null
  const { link: fragment, former, refounding, ...fields } = record
  const link = await parseRoomLink(fragment)
  if (link === null) return null
  return {
    handle,
    ...fields,
    link,
    former: await parseRoomLink(former),
    refounding: await parseRefounding(refounding),
  }
}

async function parseRoomLink(fragment: unknown): Promise<RoomLink | null> {
  const link = typeof fragment === 'string' ? await parseLink(fragment) : null
  return link?.ok && link.value.kind === 'room' ? link.value.room : null
}

async function parseRefounding(value: unknown): Promise<Refounding | null> {
  if (typeof value !== 'object' || value === null) return null
  const { link: fragment, stay, goes } = Object.fromEntries<unknown>(Object.entries(value))
  const link = await parseRoomLink(fragment)
  if (link === null || !Array.isArray(stay)) return null
  return { link, stay: parseTexts(stay), goes: Array.isArray(goes) ? parseTexts(goes) : null }
}

type Fields = Omit<RoomOnDevice, 'handle' | 'link' | 'former' | 'refounding'> & {
  readonly link: string
  readonly former: unknown
  readonly refounding: unknown
}

function parseFields(bytes: Uint8Array): Fields | null {
  const value = parseJson(bytes)
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const kind = roomKinds.find((one) => one === fields.get('kind'))
  const keyCard = keyCardStates.find((one) => one === fields.get('keyCard'))
  const [name, link] = [fields.get('name'), fields.get('link')]
  const [chosenAtMs, endsDay] = [fields.get('chosenAtMs'), fields.get('endsDay')]
  if (fields.get('version') !== version || kind === undefined || keyCard === undefined) return null
  if (typeof name !== 'string' || typeof link !== 'string') return null
  if (typeof chosenAtMs !== 'number' || !(endsDay === null || typeof endsDay === 'number')) {
    return null
  }
  return { kind, name, link, chosenAtMs, keyCard, endsDay, ...laterFields(fields) }
}

/** What the first records did not have. */
function laterFields(
  fields: ReadonlyMap<string, unknown>,
): Omit<Fields, 'kind' | 'name' | 'link' | 'chosenAtMs' | 'keyCard' | 'endsDay'> {
  const [saidName, lastDay] = [fields.get('saidName'), fields.get('lastDay')]
  const nextDate = fields.get('nextDate')
  const badge = fields.get('badge')
  return {
    saidName: typeof saidName === 'string' ? saidName : '',
    nextDate: typeof nextDate === 'string' ? parseDate(nextDate) : null,
    ended: fields.get('ended') === true,
    lastDay: typeof lastDay === 'number' ? lastDay : null,
    invitation: parseInvitation(fields.get('invitation')),
    viewerInvitation: parseInvitation(fields.get('viewerInvitation')),
    side: sides.find((one) => one === fields.get('side')) ?? null,
    unsent: parseUnsent(fields.get('unsent')),
    badge: typeof badge === 'string' ? badge : '',
    leftBehind: fields.get('leftBehind') === true,
    knownBadges: parseTexts(fields.get('knownBadges')),
    former: fields.get('former'),
    refounding: fields.get('refounding'),
    hung: fields.get('hung') === true,
    localHelp: parseHelp(fields.get('localHelp') ?? null),
    atWorkshop: parseAtWorkshop(fields.get('atWorkshop')),
  }
}

/** What a newer version wrote there comes anew when the room is opened; until then that is said. */
function parseHelp(value: unknown): RoomOnDevice['localHelp'] {
  return value === null ? null : (parseLocalHelp(value) ?? 'unreadable')
}

function parseInvitation(value: unknown): MadeInvitation | null {
  if (typeof value !== 'object' || value === null) return null
  const { lockerId, proof, lastDay } = Object.fromEntries<unknown>(Object.entries(value))
  if (typeof lockerId !== 'string' || typeof proof !== 'string') return null
  return typeof lastDay === 'number' ? { lockerId, proof, lastDay } : null
}

function parseTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function parseUnsent(value: unknown): readonly UnsentNote[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return []
    const { id, question, text } = Object.fromEntries<unknown>(Object.entries(one))
    const note = parseNote(question, text)
    return typeof id !== 'string' || note === null ? [] : [{ id, ...note }]
  })
}

export const roomKinds: readonly RoomKind[] = [
  'own-room',
  'dialogue',
  'group',
  'organisation',
  'workshop',
  'keyring',
  'interview',
  'seminar',
]
const sides = ['leader', 'nearest'] as const
const keyCardStates: readonly KeyCardState[] = ['not-said', 'later', 'kept']

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
