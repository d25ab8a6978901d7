import type { Tabs } from '#ports/tabs.ts'

/** Web Locks for who lives, a BroadcastChannel for what they say. */
export function createBrowserTabs(): Tabs {
  const releaseByName = new Map<string, () => void>()
  return {
    hold(name) {
      const held = new Promise<void>((release) => releaseByName.set(name, release))
      void navigator.locks.request(name, () => held)
    },
    release(name) {
      releaseByName.get(name)?.()
      releaseByName.delete(name)
    },
    isFree: (name) => navigator.locks.request(name, { ifAvailable: true }, (lock) => lock !== null),
    channel(name, listener) {
      const channel = new BroadcastChannel(name)
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data instanceof Uint8Array) listener(data)
      })
      return {
        say: (bytes) => channel.postMessage(bytes),
        close: () => channel.close(),
      }
    },
  }
}
