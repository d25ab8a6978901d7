import { signal, type ReadonlySignal } from '@preact/signals'

import type { Preferences } from '#ports/preferences.ts'

import { otherLanguage, parseLanguage, type Language } from './language.ts'

const languageKey = 'language'
const roomsKey = 'rooms'

/** What this device remembers outside the rooms. */
export interface DeviceChoices {
  readonly language: ReadonlySignal<Language>
  switchLanguage(): void
  /** Whether this device holds rooms: a first visit need not load what opens them. */
  hasRooms(): boolean
  rememberRooms(any: boolean): void
}

export function createDeviceChoices(preferences: Preferences): DeviceChoices {
  const language = signal(parseLanguage(preferences.get(languageKey)))
  return {
    language,
    switchLanguage() {
      language.value = otherLanguage(language.value)
      preferences.set(languageKey, language.value)
    },
    hasRooms: () => preferences.get(roomsKey) === 'yes',
    rememberRooms: (any) => preferences.set(roomsKey, any ? 'yes' : 'no'),
  }
}
