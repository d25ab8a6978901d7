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
  /** SOCKETS_PER_ADDRESS, 4000: how many connections one network address may have at the same time. */
  readonly socketsPerAddress: number
  /** PUTS_PER_HOUR, 5000: how many rooms, lockers and pages one network address may put up. */
  readonly putsPerHour: number
  /** BEHIND_PROXY, no: `yes` believes the last address in X-Forwarded-For from other machines too. */
  readonly isBehindProxy: boolean
  /** QUIET, no: `yes` writes no log. */
  readonly isSilent: boolean
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentence: string }

export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const { number, yesOrNo, faults } = readFrom(env)
  const config = {
    port: number('PORT', { otherwise: 8080, least: 0, most: 65_535 }),
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: env['DATA_DIR'] ?? 'data',
    staticDir: env['STATIC_DIR'] ?? 'dist/client',
    framesPerSecond: number('FRAMES_PER_SECOND', { otherwise: 200, least: 1 }),
    socketsPerAddress: number('SOCKETS_PER_ADDRESS', { otherwise: 4000, least: 1 }),
    putsPerHour: number('PUTS_PER_HOUR', { otherwise: 5000, least: 1 }),
    isBehindProxy: yesOrNo('BEHIND_PROXY'),
    isSilent: yesOrNo('QUIET'),
  }
  const [sentence] = faults
  return sentence === undefined ? { ok: true, config } : { ok: false, sentence }
}

interface Allowed {
  readonly otherwise: number
  readonly least: number
  readonly most?: number
}

function readFrom(env: Readonly<Record<string, string | undefined>>) {
  const faults: string[] = []
  function number(name: string, { otherwise, least, most = 999_999_999 }: Allowed): number {
    const text = env[name] ?? ''
    if (text === '') return otherwise
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : NaN
    if (value >= least && value <= most) return value
    faults.push(`${name} must be a number from ${least} to ${most}. Nothing was started.`)
    return otherwise
  }
  function yesOrNo(name: string): boolean {
    const text = env[name] ?? 'no'
    if (text !== 'yes' && text !== 'no') {
      faults.push(`${name} must be yes or no. Nothing was started.`)
    }
    return text === 'yes'
  }
  return { number, yesOrNo, faults }
}
