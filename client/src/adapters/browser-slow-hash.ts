import type { SlowHash } from '#ports/slow-hash.ts'

/** `address` gives the worker's, as Trusted Types wants it. */
export function createBrowserSlowHash(address: () => string): SlowHash {
  return {
    hash: (typed, salt) =>
      new Promise((resolve) => {
        const worker = new Worker(address(), { type: 'module' })
        const answer = (hash: Uint8Array | null) => {
          worker.terminate()
          resolve(hash)
        }
        worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
          answer(data instanceof Uint8Array && data.byteLength === 32 ? data : null),
        )
        worker.addEventListener('error', (event) => {
          event.preventDefault()
          answer(null)
        })
        worker.postMessage([typed, salt])
      }),
  }
}
