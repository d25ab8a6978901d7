import type { passphrase as danish } from '../da/passphrase.ts'

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' or ')

export const passphrase: typeof danish = {
  title: 'Your six words',
  shown: 'Write the words down, or learn them. They are only shown now.',
  story: 'Make a little story of them. Then they are easier to remember.',
  whoever: 'Whoever has the words can open all the rooms.',
  others: 'Give me six others',
  print: 'Print the words',
  have: 'I have them',
  prove: {
    title: 'Type your six words',
    intro: 'Then you know that you have them.',
    label: 'Six words with spaces between',
    hint: 'Capital and small letters are the same.',
    keep: 'Keep the six words',
    keeping: 'Keeping them. It takes a few seconds …',
    notThese: 'The words are from the list, but not your six in their order.',
    seeAgain: 'Show the words again',
    kept: 'The six words open the keyring now. Older words no longer work.',
  },
  open: {
    title: 'Open with six words',
    intro: 'Type the words in their order. Capital and small letters are the same.',
    open: 'Open the keyring',
    opening: 'Opening. It takes a few seconds …',
  },
  slip: {
    unknown: (typed, nearest) => `“${typed}” is not on the list. Nearest is ${quoted(nearest)}.`,
    short: (words) =>
      words === 1
        ? 'There is one word. There must be six.'
        : `There are ${words} words. There must be six.`,
    long: (words) => `There are ${words} words. There must be only six.`,
    tooMuch: 'That is too much. Type only the six words.',
    put: (word) => `Put in “${word}”`,
    nothingSent: 'Nothing has been sent.',
  },
}
