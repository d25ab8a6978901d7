import type { Tabs } from './tabs.ts'

type Ear = { readonly tab: number; readonly name: string; hear(bytes: Uint8Array): void }

/** One browser; each call of `openTab` is one tab in it, and `crash` is the end of one. */
export function createFakeBrowserTabs() {
  const held = new Map<string, number>()
  const ears = new Set<Ear>()
  let opened = 0

  function openTab(): Tabs & { crash(): void } {
    const tab = (opened += 1)
    return {
      hold(name) {
        held.set(name, tab)
      },
      release: (name) => void held.delete(name),
      isFree: (name) => Promise.resolve(!held.has(name)),
      channel(name, hear) {
        const ear = { tab, name, hear }
        ears.add(ear)
        return {
          say(bytes) {
            for (const other of ears) {
              if (other.name === name && other.tab !== tab) other.hear(bytes.slice())
            }
          },
          close: () => ears.delete(ear),
        }
      },
      crash() {
        for (const [name, holder] of held) if (holder === tab) held.delete(name)
        for (const ear of ears) if (ear.tab === tab) ears.delete(ear)
      },
    }
  }
  return { openTab }
}
