import type { ReadingWords } from '#content'
import type { LocalHelp } from '#domain'

import { dateInWords } from './calendar.ts'
import type { Language } from './language.ts'

/** Shared help as somebody who needs it reads it. */
export interface HelpInWords {
  readonly title: string
  /** Empty before it was shared. */
  readonly shared: string
  readonly cards: readonly {
    readonly id: string
    readonly name: string
    readonly around: string
    readonly facts: readonly { readonly label: string; readonly text: string }[]
  }[]
}

/** What is there where she works, in words: with them the help screens need nothing of a room. */
export interface HelpHereInWords {
  readonly shared: readonly HelpInWords[]
  readonly isUnreadable: boolean
}

export function localHelpInWords(
  { organisation, cards, on }: Pick<LocalHelp, 'organisation' | 'cards'> & Partial<LocalHelp>,
  { localHelp: own }: Pick<ReadingWords, 'localHelp'>,
  language: Language,
): HelpInWords {
  return {
    title: own.title(organisation),
    shared: on === undefined ? '' : own.shared(dateInWords(on, language)),
    cards: cards.map(({ id, name, around, how, hours, told }) => ({
      id,
      name,
      around: own.around[around],
      facts: [
        { label: own.how, text: how },
        { label: own.hours, text: hours },
        { label: own.told, text: told },
      ].filter(({ text }) => text.trim() !== ''),
    })),
  }
}
