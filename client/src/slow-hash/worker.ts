import { slowHash } from '#crypto'

// One phrase in, one hash out. The page ends the worker afterwards, and its 64 MiB go with it.

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'string') return
  self.postMessage(slowHash(data))
})
