/** Everything that can be set from outside, with its default. */
export interface Config {
  /** PORT, 8080; 0 takes a free one. */
  readonly port: number
  /** HOST, 127.0.0.1: reachable from this machine only, for a proxy with TLS in front. */
  readonly host: string
  /** DATA_DIR, ./data: the one folder that holds what must not be lost. */
  readonly dataDir: string
  /** STATIC_DIR, dist/client: the built web application. */
  readonly staticDir: string
  /** FRAMES_PER_SECOND, 200: how many frames one connection may send over time. */
  readonly framesPerSecond: number
  /** QUIET, no: `yes` writes no log. */
  readonly isSilent: boolean
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentence: string }

export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const port = wholeNumber(env['PORT'], 8080)
  if (port === null || port > 65_535) return refuse('PORT', 'a number from 0 to 65535')
  const framesPerSecond = wholeNumber(env['FRAMES_PER_SECOND'], 200)
  if (framesPerSecond === null || framesPerSecond === 0) {
    return refuse('FRAMES_PER_SECOND', 'a number above 0')
  }
  const quiet = env['QUIET'] ?? 'no'
  if (quiet !== 'yes' && quiet !== 'no') return refuse('QUIET', 'yes or no')
  return {
    ok: true,
    config: {
      port,
      host: env['HOST'] ?? '127.0.0.1',
      dataDir: env['DATA_DIR'] ?? 'data',
      staticDir: env['STATIC_DIR'] ?? 'dist/client',
      framesPerSecond,
      isSilent: quiet === 'yes',
    },
  }
}

function wholeNumber(text: string | undefined, otherwise: number): number | null {
  if (text === undefined || text === '') return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function refuse(name: string, wanted: string): ParsedConfig {
  return { ok: false, sentence: `${name} must be ${wanted}. Nothing was started.` }
}
