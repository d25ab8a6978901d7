import type { Preferences } from '#ports/preferences.ts'

const prefix = 'tillidsrum.'

/** Reads and writes throw where the browser blocks storage: then nothing is remembered. */
export function createBrowserPreferences(window: Window): Preferences {
  return {
    get(key) {
      try {
        return window.localStorage.getItem(prefix + key)
      } catch {
        return null
      }
    },
    set(key, value) {
      try {
        window.localStorage.setItem(prefix + key, value)
      } catch {
        // The choice holds for this visit.
      }
    },
  }
}
