import { signal, type ReadonlySignal } from '@preact/signals'

import type { Preferences } from '#ports/preferences.ts'

import { otherLanguage, parseLanguage, type Language } from './language.ts'

const languageKey = 'language'
const roomsKey = 'rooms'
const minutesKey = 'lockMinutes'
const deviceKey = 'device'

/** After how long without anybody the device locks itself. */
export const lockMinutes = [5, 15, 60] as const
type LockMinutes = (typeof lockMinutes)[number]

const devices = ['own', 'work'] as const
type WhoseDevice = (typeof devices)[number]

/** What this device remembers outside the rooms. */
export interface DeviceChoices {
  readonly language: ReadonlySignal<Language>
  switchLanguage(): void
  /** Whether this device holds rooms: a first visit need not load what opens them. */
  hasRooms(): boolean
  rememberRooms(any: boolean): void
  readonly lockMinutes: ReadonlySignal<LockMinutes>
  lockAfter(minutes: number): void
  /** Null until she has said it. */
  readonly whoseDevice: ReadonlySignal<WhoseDevice | null>
  sayWhoseDevice(whose: WhoseDevice): void
}

export function createDeviceChoices(preferences: Preferences): DeviceChoices {
  const language = signal(parseLanguage(preferences.get(languageKey)))
  const minutes = signal(parseMinutes(Number(preferences.get(minutesKey))))
  const whose = signal(devices.find((one) => one === preferences.get(deviceKey)) ?? null)
  return {
    language,
    switchLanguage() {
      language.value = otherLanguage(language.value)
      preferences.set(languageKey, language.value)
    },
    hasRooms: () => preferences.get(roomsKey) === 'yes',
    rememberRooms: (any) => preferences.set(roomsKey, any ? 'yes' : 'no'),
    lockMinutes: minutes,
    lockAfter(chosen) {
      minutes.value = parseMinutes(chosen)
      preferences.set(minutesKey, String(minutes.value))
    },
    whoseDevice: whose,
    sayWhoseDevice(said) {
      whose.value = said
      preferences.set(deviceKey, said)
    },
  }
}

function parseMinutes(minutes: number): LockMinutes {
  return lockMinutes.find((one) => one === minutes) ?? 15
}
