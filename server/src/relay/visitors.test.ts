import { describe, expect, it } from 'vitest'

import { Visitors, type VisitorLimits } from './visitors.ts'

const hourMs = 3_600_000
const few: VisitorLimits = { socketsPerAddress: 2, putsPerHour: 3, isBehindProxy: false }

function visitorsAt(limits: Partial<VisitorLimits> = {}) {
  let nowMs = 1_000_000
  const visitors = new Visitors({ ...few, ...limits }, () => nowMs)
  const from = (remoteAddress: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    return visitors.enter({ headers, socket: { remoteAddress } as never })
  }
  return { from, visitors, pass: (spanMs: number) => (nowMs += spanMs) }
}

describe('those who come from one address', () => {
  it('[R56] are so many at once and no more, until one goes', () => {
    const { from } = visitorsAt()
    const first = from('203.0.113.5')
    from('203.0.113.5')

    expect(from('203.0.113.5')).toBeNull()
    expect(from('203.0.113.6')).not.toBeNull()

    first?.leave()
    expect(from('203.0.113.5')).not.toBeNull()
  })

  it('[R56] make so many rooms and lockers in an hour, over all their connections', () => {
    const { from, pass } = visitorsAt()
    const one = from('203.0.113.5')
    const other = from('203.0.113.5')

    expect([one?.mayPut(), other?.mayPut(), one?.mayPut(), other?.mayPut()]).toEqual([
      true,
      true,
      true,
      false,
    ])
    pass(hourMs / 3)
    expect([one?.mayPut(), one?.mayPut()]).toEqual([true, false])
  })

  it('[R56] are not forgotten by going away and coming back', () => {
    const { from, pass } = visitorsAt()
    const one = from('203.0.113.5')
    for (let put = 0; put < 3; put += 1) one?.mayPut()
    one?.leave()
    pass(60_000)

    expect(from('203.0.113.5')?.mayPut()).toBe(false)

    pass(3 * hourMs)
    expect(from('203.0.113.5')?.mayPut()).toBe(true)
  })

  it('[R56] are forgotten two hours after they left, whoever else came before them and stayed', () => {
    const { from, visitors, pass } = visitorsAt()
    from('203.0.113.1')
    for (const last of [2, 3, 4]) from(`203.0.113.${String(last)}`)?.leave()
    expect(visitors.size).toBe(4)

    pass(hourMs * 2 + 1)
    from('203.0.113.9')

    expect(visitors.size).toBe(2)
  })

  it('[R56] are one network when the address is of IPv6, and one when it is written in two ways', () => {
    const { from } = visitorsAt({ socketsPerAddress: 1 })
    from('2001:db8:1:2::7')
    from('::ffff:203.0.113.5')

    expect(from('2001:db8:1:2:ffff::8')).toBeNull()
    expect(from('2001:db8:1:3::7')).not.toBeNull()
    expect(from('203.0.113.5')).toBeNull()
  })
})

describe('a proxy', () => {
  it('[R56] on this machine speaks for others, by the last address that it wrote', () => {
    const { from } = visitorsAt({ socketsPerAddress: 1 })
    from('127.0.0.1', '203.0.113.5')

    expect(from('::1', '198.51.100.1, 203.0.113.5')).toBeNull()
    expect(from('127.0.0.1', '203.0.113.6')).not.toBeNull()
  })

  it('[R56] elsewhere is believed only when that is set', () => {
    const { from } = visitorsAt({ socketsPerAddress: 1 })
    from('192.0.2.1', '203.0.113.5')
    expect(from('192.0.2.1', '203.0.113.6')).toBeNull()

    const set = visitorsAt({ socketsPerAddress: 1, isBehindProxy: true })
    set.from('192.0.2.1', '203.0.113.5')
    expect(set.from('192.0.2.1', '203.0.113.6')).not.toBeNull()
  })
})
