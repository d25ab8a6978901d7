import { parseDate, type IsoDate, type ToldTheme } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { copyOfTold, parseToldTheme } from '../seminar/seminar.ts'

// seminars           id → { order, title, lastDay, secret }     its host secret sealed to the room's letterbox
// themeBackgrounds   theme id → { title, on, success, importance }     carried here by hand; the newest stands

/** A seminar's small room, as the organisation's room knows it. */
export interface KeptSeminar {
  /** Its room's number, in base64url. */
  readonly id: string
  readonly title: string
  /** In days since 1970-01-01. */
  readonly lastDay: number
  readonly sealed: string
}

/** Newest first. */
export function readSeminars(doc: Doc): readonly KeptSeminar[] {
  return inOrder(mapOf(doc, 'seminars').entries(), (value) => fieldsOf(value)['order'])
    .flatMap(([id, value]) => {
      const { title, secret } = fieldsOf(value)
      const lastDay = countOf(fieldsOf(value)['lastDay'])
      const sealed = textOf(secret)
      return lastDay === null || sealed === ''
        ? []
        : [{ id, title: textOf(title), lastDay, sealed }]
    })
    .toReversed()
}

/** Also when the room gets a new key, and the secret is sealed anew. */
export function keepSeminar(doc: Doc, { id, title, lastDay, sealed }: KeptSeminar): void {
  const seminars = mapOf(doc, 'seminars')
  const known = countOf(fieldsOf(seminars.get(id))['order'])
  const order = known ?? nextPlace([...seminars.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => seminars.set(id, { order, title, lastDay, secret: sealed }))
}

/** What a seminar told of a theme. It stands beside what people place, and places nothing. */
export interface ThemeBackground extends ToldTheme {
  readonly title: string
  readonly on: IsoDate
}

export function readBackgrounds(doc: Doc): ReadonlyMap<string, ThemeBackground> {
  const backgrounds = [...mapOf(doc, 'themeBackgrounds').entries()].flatMap(([id, value]) => {
    const { title, on } = fieldsOf(value)
    const [told, day] = [parseToldTheme(value), parseDate(textOf(on))]
    return told === null || day === null
      ? []
      : [[id, { title: textOf(title), on: day, ...told }] as const]
  })
  return new Map(backgrounds)
}

export interface CarriedResult {
  readonly title: string
  readonly on: IsoDate
  readonly themes: Readonly<Record<string, ToldTheme>>
}

export function carryBackgrounds(doc: Doc, { title, on, themes }: CarriedResult): void {
  change(doc, () => {
    for (const [id, told] of Object.entries(themes)) {
      mapOf(doc, 'themeBackgrounds').set(id, { title, on, ...copyOfTold(told) })
    }
  })
}
