import {
  parseLocalHelp,
  parsePlanNews,
  parseReply,
  parseSentTheme,
  parseStepDone,
  parseToldSteps,
  parseWelcome,
  type LocalHelp,
  type NumberedReply,
  type PlanNews,
  type SentTheme,
  type StepDone,
  type ToldSteps,
  type Welcome,
} from '#domain'

import type { ToWorkshop } from '../workshop/workshop-letter.ts'

// What a letter between two rooms says, in JSON: { version: 1, kind, … }. `answer` is the link to a letterbox.

const version = 1
const longestLetter = 16_384

/** From a group to an organisation. */
export type ToOrganisation =
  | ({ readonly kind: 'theme'; readonly id: string; readonly answer: string } & SentTheme)
  /** A group is linked; it does not say which. */
  | { readonly kind: 'linked'; readonly answer: string }
  /** From a dialogue: it wants to be told of the steps that are for dialogues, and does not say which it is. */
  | { readonly kind: 'follows'; readonly answer: string }
  /** From either: done with a step. Nothing else goes with it. */
  | ({ readonly kind: 'done' } & StepDone)

/** From an organisation to a group, or to a dialogue that follows its steps. */
export type ToGroup =
  | ({ readonly kind: 'reply' } & NumberedReply)
  | ({ readonly kind: 'welcome' } & Welcome)
  | ({ readonly kind: 'plan' } & PlanNews)
  | ({ readonly kind: 'help' } & LocalHelp)
  | ({ readonly kind: 'steps' } & ToldSteps)

export function letterToBytes(
  letter: ToOrganisation | ToGroup | ToWorkshop,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ version, ...letter }))
}

/** Such a letter would be none to whom it came. */
export function isTooLongForLetter(letter: ToGroup): boolean {
  return letterToBytes(letter).byteLength > longestLetter
}

/** A newer version of this app wrote it: it lies in the box until this one is new enough. */
export function isFromNewerApp(bytes: Uint8Array): boolean {
  const said = anyFieldsIn(bytes).get('version')
  return typeof said === 'number' && said > version
}

/** Whoever has the link can put anything in: null for what is no letter to an organisation. */
export function parseToOrganisation(bytes: Uint8Array): ToOrganisation | null {
  const fields = fieldsIn(bytes)
  const kind = fields.get('kind')
  if (kind === 'done') {
    const done = parseStepDone(fields.get('step'), fields.get('mark'))
    return done === null ? null : { kind, ...done }
  }
  const answer = fields.get('answer')
  if (typeof answer !== 'string' || !isLinkLike(answer)) return null
  if (kind === 'linked' || kind === 'follows') return { kind, answer }
  const id = fields.get('id')
  const theme = parseSentTheme(fields.get('text'), fields.get('group'))
  const isId = typeof id === 'string' && /^[\w-]{4,24}$/.test(id)
  if (kind !== 'theme' || !isId || theme === null) return null
  return { kind: 'theme', id, answer, ...theme }
}

/** Null for what is no letter to a group. */
export function parseToGroup(bytes: Uint8Array): ToGroup | null {
  const fields = fieldsIn(bytes)
  switch (fields.get('kind')) {
    case 'reply': {
      const reply = parseReply(fields.get('n'), fields.get('verdict'), fields.get('why'))
      return reply === null ? null : { kind: 'reply', ...reply }
    }
    case 'welcome': {
      const welcome = parseWelcome(fields.get('name'), fields.get('isEnough'))
      return welcome === null ? null : { kind: 'welcome', ...welcome }
    }
    case 'plan': {
      const news = parsePlanNews(fields.get('page'), fields.get('edition'))
      return news === null ? null : { kind: 'plan', ...news }
    }
    case 'help': {
      const help = parseLocalHelp(Object.fromEntries(fields))
      return help === null ? null : { kind: 'help', ...help }
    }
    case 'steps': {
      const told = parseToldSteps(fields)
      return told === null ? null : { kind: 'steps', ...told }
    }
    default:
      return null
  }
}

/** A link is 74 characters; what it opens is read where it is used. */
function isLinkLike(text: string): boolean {
  return /^[\w-]{40,120}$/.test(text)
}

const none: ReadonlyMap<string, unknown> = new Map()

export function fieldsIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const fields = anyFieldsIn(bytes)
  return fields.get('version') === version ? fields : none
}

function anyFieldsIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  if (bytes.byteLength > longestLetter) return none
  const value = parseJson(bytes)
  if (typeof value !== 'object' || value === null) return none
  return new Map<string, unknown>(Object.entries(value))
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
