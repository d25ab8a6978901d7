import { signal, type ReadonlySignal } from '@preact/signals'

import type { App } from '#app/app.ts'
import type { Language } from '#app/language.ts'
import type { HelpHereInWords } from '#app/local-help-words.ts'
import type { DeviceChoices } from '#app/preferences.ts'
import type { ReadingWords, Words, WordsOfMany } from '#content'
import type { WorkshopWords } from '#content/workshop/da'
import type { Door } from '#ui/Doors.tsx'

/** What comes after the first screen, fetched when something needs it, and once. */
export interface Supplies {
  app(): Promise<App>
  words(language: Language): Promise<Words>
  /** With what only rooms for many say. */
  wordsOfMany(language: Language): Promise<WordsOfMany>
  /** What only a workshop says, beside the words of every room. */
  workshopWords(language: Language): Promise<WorkshopWords>
  /** The words of what is read without a room: a fifth of them all. */
  reading(language: Language): Promise<ReadingWords>
  /** The rooms of this device; empty until they are fetched. */
  readonly doors: ReadonlySignal<readonly Door[]>
  fetchDoors(language: Language): Promise<void>
  /** What organisations have shared with rooms on this device; nothing until it is fetched. */
  readonly localHelp: ReadonlySignal<HelpHereInWords>
  fetchLocalHelp(language: Language): Promise<void>
  /** Takes a key that came in. */
  handOver(key: string): Promise<void>
  /** Resolves when every key so far is where the join screen looks for it. */
  handedOver(): Promise<void>
}

export function createSupplies(
  window: Window & typeof globalThis,
  choices: DeviceChoices,
  slowHashAddress: () => string,
): Supplies {
  const doors = signal<readonly Door[]>([])
  const localHelp = signal<HelpHereInWords>({ shared: [], isUnreadable: false })
  const compose = once(() => import('./compose.ts'))
  const app = once(async () => (await compose()).composeApp(window, choices, slowHashAddress))
  let handing = Promise.resolve()
  return {
    app,
    words: fetchWords,
    wordsOfMany: fetchWordsOfMany,
    workshopWords: fetchWorkshopWords,
    reading: fetchReading,
    doors,
    async fetchDoors(language) {
      const [{ doorsToRooms }, itsApp, words] = await Promise.all([
        compose(),
        app(),
        fetchWords(language),
      ])
      doors.value = await doorsToRooms(itsApp, words)
    },
    localHelp,
    async fetchLocalHelp(language) {
      if (!choices.hasRooms()) return
      // Help is whole without it: what cannot be fetched now is not missed.
      const fetched = await Promise.all([compose(), app(), fetchReading(language)]).catch(
        () => null,
      )
      if (fetched === null) return
      const [{ helpOnDevice }, itsApp, words] = fetched
      localHelp.value = await helpOnDevice(itsApp, words, language)
    },
    async handOver(key) {
      handing = app().then(({ keyInHand }) => {
        keyInHand.value = key
      })
      await handing
    },
    handedOver: () => handing,
  }
}

function fetchWords(language: Language): Promise<Words> {
  return language === 'da'
    ? import('#content/da').then(({ da }) => da)
    : import('#content/en').then(({ en }) => en)
}

function fetchWordsOfMany(language: Language): Promise<WordsOfMany> {
  return language === 'da'
    ? import('#content/many/da').then(({ danishOfMany }) => danishOfMany)
    : import('#content/many/en').then(({ englishOfMany }) => englishOfMany)
}

function fetchWorkshopWords(language: Language): Promise<WorkshopWords> {
  return language === 'da'
    ? import('#content/workshop/da').then(({ danishWorkshop }) => danishWorkshop)
    : import('#content/workshop/en').then(({ englishWorkshop }) => englishWorkshop)
}

function fetchReading(language: Language): Promise<ReadingWords> {
  return language === 'da'
    ? import('#content/reading/da').then(({ danishReading }) => danishReading)
    : import('#content/reading/en').then(({ englishReading }) => englishReading)
}

/** Asks again after a failure: the network may be back. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make().catch((reason: unknown) => {
      made = null
      throw reason
    })
    return made
  }
}
