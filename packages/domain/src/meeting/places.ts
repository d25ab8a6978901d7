import { fieldOfBands, fields, type Field } from '../group/fields.ts'
import type { Picture } from '../group/picture.ts'
import type { LaidItem } from '../group/round.ts'

/** Where an item lies on the shared map: in a field, or in the tray until people have placed it. */
export type Place = Field | 'tray'

export function parsePlace(value: unknown): Place | null {
  if (value === 'tray') return value
  return fields.find((field) => field === value) ?? null
}

/** What a person did to an item on the map. */
export interface Placed {
  readonly place: Place
  /** The seat that moved it last, if it said so. */
  readonly by: string | null
}

export interface OnTheMap {
  readonly placed: ReadonlyMap<string, Placed>
  /** Where the group's answers, or what each has laid on the table, suggest that an item begins. */
  readonly suggested: ReadonlyMap<string, Field>
}

/** What people have placed lies there; a suggestion counts only for what nobody has touched. */
export function placeOf(item: string, { placed, suggested }: OnTheMap): Place {
  return placed.get(item)?.place ?? suggested.get(item) ?? 'tray'
}

/** Where both bands say "most". What is split, or has too few answers, waits in the tray. */
export function suggestedBy(picture: Picture): OnTheMap['suggested'] {
  return new Map(
    Object.entries(picture).flatMap(([item, bands]) => {
      const field = fieldOfBands(bands)
      return field === null ? [] : [[item, field] as const]
    }),
  )
}

/** Where all who laid an item see it alike. Those who see it differently talk before it is placed. */
export function suggestedByLaid(laid: readonly LaidItem[]): OnTheMap['suggested'] {
  const fieldsOf = (id: string) =>
    new Set(laid.filter(({ item }) => item.id === id).map(({ field }) => field))
  return new Map(
    laid.flatMap(({ item }) => {
      const [field, ...others] = fieldsOf(item.id)
      return field === undefined || others.length > 0 ? [] : [[item.id, field] as const]
    }),
  )
}
