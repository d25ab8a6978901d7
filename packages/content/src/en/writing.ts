import type { Words } from '../da.ts'

export const writing: Words['writing'] = {
  crossed: 'You have written here on two devices. Both are kept. Read it through.',
  tooLong: (most: number) =>
    `There is room for ${most.toLocaleString('en')} characters. The rest is not saved. Shorten the text, or split it.`,
}
