import { hash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { Bucket } from './bucket.ts'

export interface VisitorLimits {
  /** Connections at the same time. A whole conference may sit behind one address. */
  readonly socketsPerAddress: number
  /** New rooms, lockers and editions of pages. */
  readonly putsPerHour: number
  /** A proxy on another machine says in X-Forwarded-For whom it speaks for; one on this machine may always. */
  readonly isBehindProxy: boolean
}

interface Known {
  readonly name: string
  sockets: number
  readonly puts: Bucket
  leftMs: number
}

const hourSeconds = 3600
/** A bucket that nobody has used for so long is full again, and can be forgotten. */
const forgottenMs = 2 * hourSeconds * 1000

/**
 * Counts who comes, by network address, in memory only: under a key that dies with the process, until
 * the first visit of anybody that comes two hours after they left, and in no log.
 */
export class Visitors {
  readonly #limits: VisitorLimits
  readonly #now: () => number
  readonly #key = randomBytes(16).toString('hex')
  readonly #here = new Map<string, Known>()
  /** Those who have left, the first to leave first. */
  readonly #gone = new Map<string, Known>()

  constructor(limits: VisitorLimits, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** How many addresses are remembered. */
  get size(): number {
    return this.#here.size + this.#gone.size
  }

  /** Null when too many are here from the same address. */
  enter(request: Pick<IncomingMessage, 'headers' | 'socket'>): Visitor | null {
    const { socketsPerAddress, putsPerHour } = this.#limits
    this.#forget()
    const name = this.#nameOf(request)
    const fresh = { name, sockets: 0, puts: new Bucket(putsPerHour, this.#now()), leftMs: 0 }
    const known = this.#here.get(name) ?? this.#gone.get(name) ?? fresh
    if (known.sockets >= socketsPerAddress) return null
    this.#gone.delete(name)
    this.#here.set(name, known)
    known.sockets += 1
    return new Visitor(this, known)
  }

  left(known: Known): void {
    known.sockets -= 1
    if (known.sockets > 0) return
    known.leftMs = this.#now()
    this.#here.delete(known.name)
    this.#gone.set(known.name, known)
  }

  mayPut({ puts }: Known): boolean {
    const { putsPerHour } = this.#limits
    return puts.take(putsPerHour / hourSeconds, putsPerHour, this.#now())
  }

  #nameOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
    const forwarded = String(headers['x-forwarded-for'] ?? '')
    // The last one is what the proxy itself saw; what stands before it anybody may have written.
    const remote = socket.remoteAddress ?? ''
    const isBelieved = this.#limits.isBehindProxy || isThisMachine(remote)
    const said = isBelieved ? forwarded.split(',').at(-1)?.trim() : ''
    const address = said || remote
    return hash('sha256', this.#key + networkOf(address), 'base64')
  }

  #forget(): void {
    const before = this.#now() - forgottenMs
    for (const [name, { leftMs }] of this.#gone) {
      if (leftMs > before) return
      this.#gone.delete(name)
    }
  }
}

/** One connection of an address. */
export class Visitor {
  readonly #visitors: Visitors
  readonly #known: Known

  constructor(visitors: Visitors, known: Known) {
    this.#visitors = visitors
    this.#known = known
  }

  leave(): void {
    this.#visitors.left(this.#known)
  }

  /** Whether the address may make one more room or locker now; counts it. */
  mayPut(): boolean {
    return this.#visitors.mayPut(this.#known)
  }
}

function isThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./u.test(address)
}

/** Of an IPv6 address the network: one household has more addresses in it than anybody can count. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/u, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}
