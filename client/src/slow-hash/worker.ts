import { slowHash } from '#crypto'

// One phrase and its salt in, one hash out. The page ends the worker afterwards, and its 64 MiB go with it.

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!Array.isArray(data)) return
  const [typed, salt] = data as readonly unknown[]
  if (typeof typed !== 'string' || !(salt instanceof Uint8Array)) return
  self.postMessage(slowHash(typed, salt))
})
