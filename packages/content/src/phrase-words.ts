import { danishPhraseWords } from './phrase-words/da.ts'
import { englishPhraseWords } from './phrase-words/en.ts'

/** What passphrases are made of, 2048 words in each language. The rules for them are C54's. */
export const phraseWords = { da: danishPhraseWords, en: englishPhraseWords }
