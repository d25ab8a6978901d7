/** How much a field takes, and what it says when more was put into it. */
export interface TextLimit {
  /** In UTF-16 code units. */
  readonly most: number
  /** Asked for when it is: a browser's first formatted number takes a phone a tenth of a second. */
  readonly tooLong: () => string
}

/** The first so many code units, without half a character at the end. */
export function headOf(text: string, most: number): string {
  const head = text.slice(0, most)
  return head.isWellFormed() ? head : head.slice(0, -1)
}
