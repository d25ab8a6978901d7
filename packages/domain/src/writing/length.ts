/** In UTF-16 code units, as a text field counts them. Three bytes each still fit in one entry. */
export const mostCharacters = {
  answer: 10_000,
  point: 2_000,
  agreement: 2_000,
  note: 2_000,
  response: 1_800,
  clause: 300,
  cell: 400,
  item: 160,
  name: 60,
} as const

export type Writing = keyof typeof mostCharacters

export function isTooLong(writing: Writing, text: string): boolean {
  return text.length > mostCharacters[writing]
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}
