// The only way out for words about what the relay does. An event has no field that could hold an
// address, a room, a path or anything a person wrote.

type LogEvent =
  | { readonly event: 'started'; readonly port: number; readonly verifier: 'libsodium' | 'openssl' }
  | { readonly event: 'stopping'; readonly sockets: number }
  | { readonly event: 'stopped' }
  | { readonly event: 'store-failed'; readonly appends: number }
  | { readonly event: 'swept' }
  /** The machine's clock is so many days past the last sweep; nothing is ended by it yet. */
  | { readonly event: 'clock-far-ahead'; readonly days: number }
  | { readonly event: 'failed'; readonly where: 'frame' | 'request' | 'sweep' | 'commit' }

export type Log = (event: LogEvent) => void

/** JSON lines on stderr, the hour left out: what a day's log tells, it may tell. */
export function createLog(isSilent: boolean): Log {
  return (event) => {
    if (isSilent) return
    const day = new Date().toISOString().slice(0, 10)
    process.stderr.write(`${JSON.stringify({ day, ...event })}\n`)
  }
}

/** The one line a person who starts the server waits for. */
export function sayAddress(address: string): void {
  process.stdout.write(`Tillidsrum: ${address}\n`)
}

export function sayFatal(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
