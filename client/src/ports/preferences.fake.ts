import type { Preferences } from './preferences.ts'

export function createFakePreferences(initial: Readonly<Record<string, string>> = {}): Preferences {
  const values = new Map(Object.entries(initial))
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      values.set(key, value)
    },
  }
}
