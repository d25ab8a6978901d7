import { signal, type Signal } from '@preact/signals'

import type { App } from '../app.ts'

const inHand = new WeakMap<App, Signal<string | null>>()

/** A letterbox's link that was opened or pasted here, until a group has it. In memory only. */
export function letterboxInHand(app: App): Signal<string | null> {
  const known = inHand.get(app) ?? signal<string | null>(null)
  inHand.set(app, known)
  return known
}
