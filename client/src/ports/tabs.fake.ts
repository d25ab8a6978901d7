import type { Tabs } from './tabs.ts'

type Ear = { readonly tab: number; readonly name: string; hear(bytes: Uint8Array): void }
type Heir = { readonly tab: number; readonly name: string; work(): Promise<void> }

/** One browser; each call of `openTab` is one tab in it, and `crash` is the end of one. */
export function createFakeBrowserTabs() {
  const held = new Map<string, number>()
  const ears = new Set<Ear>()
  const heirs = new Set<Heir>()
  let opened = 0

  function free(name: string, tab: number): void {
    if (held.get(name) !== tab) return
    held.delete(name)
    queueMicrotask(() => inherit(name))
  }
  function inherit(name: string): void {
    const heir = [...heirs].find((one) => one.name === name)
    if (heir === undefined || held.has(name)) return
    heirs.delete(heir)
    held.set(name, heir.tab)
    void heir.work().finally(() => free(name, heir.tab))
  }

  function openTab(): Tabs & { crash(): void } {
    const tab = (opened += 1)
    return {
      hold(name) {
        held.set(name, tab)
      },
      release: (name) => free(name, tab),
      isFree: (name) => Promise.resolve(!held.has(name)),
      whenFree(name, work) {
        const heir = { tab, name, work }
        heirs.add(heir)
        queueMicrotask(() => inherit(name))
        return () => heirs.delete(heir)
      },
      channel(name, hear) {
        const ear = { tab, name, hear }
        ears.add(ear)
        return {
          say(bytes) {
            if (!ears.has(ear)) return
            for (const other of ears) {
              if (other.name === name && other.tab !== tab) other.hear(bytes.slice())
            }
          },
          close: () => ears.delete(ear),
        }
      },
      crash() {
        for (const heir of heirs) if (heir.tab === tab) heirs.delete(heir)
        for (const ear of ears) if (ear.tab === tab) ears.delete(ear)
        for (const [name] of held) free(name, tab)
      },
    }
  }
  return { openTab }
}
