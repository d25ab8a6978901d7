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
    // Shared: two that look at the same moment would each take the other for the holder.
    isFree: (name) =>
      navigator.locks.request(name, { mode: 'shared', ifAvailable: true }, (lock) => lock !== null),
    whenFree(name, work) {
      const waiting = new AbortController()
      const { signal } = waiting
      navigator.locks.request(name, { signal }, work).catch((error: unknown) => {
        if (!signal.aborted) throw error
      })
      return () => waiting.abort()
    },
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
