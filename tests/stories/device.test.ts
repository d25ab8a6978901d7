import { readFileSync, readdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import { Browser, createRoomLinks, expectSoon, Wire } from './house.ts'

describe('what a device keeps', () => {
  it('[S4] what is written while an entry is in flight becomes one next entry', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    for (let at = 0; at < 200; at += 1) hers.write('x')
    await expectSoon(
      () => hers.status().waiting === 0 && hers.read().length === 200,
      () => hers.status(),
    )
    const room = await wire.store.room(links.host.roomId)
    expect(room?.head).toBeLessThanOrEqual(3)
  })

  it('[S23] a nearest leader whose tab died reads offline what the leader wrote', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const browser = new Browser(wire)
    const his = await browser.open(links.member)
    hers.write('det, hun tog med')
    await expectSoon(
      () => his.read() === 'det, hun tog med',
      () => his.status(),
    )
    his.crash()
    wire.cut()
    wire.isDown = true

    const again = await browser.open(links.member)

    expect(again.read()).toBe('det, hun tog med')
    expect(again.status().quarantined).toBe(0)
  })

  it('[S5] a living tab takes over the draft of one that is gone, not of one that lives', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const gone = await browser.open(links.host, true)
    gone.write('fra den døde ')
    await gone.room.settled()
    gone.crash()
    const living = await browser.open(links.host, true)
    living.write('fra den levende ')
    await living.room.settled()
    const third = await browser.open(links.host, true)
    expect(third.read()).toContain('fra den levende')
    expect(third.status().waiting).toBe(0)
    expect(living.status().waiting).toBe(1)
    wire.isDown = false
    const other = await new Browser(wire).open(links.member)
    await expectSoon(
      () => other.read().includes('døde') && other.read().includes('levende'),
      () => other.read(),
    )
  })

  it('[S6] two tabs show each other their edits without a network', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const left = await browser.open(links.host, true)
    const right = await browser.open(links.host, true)
    left.write('a')
    right.write('b')
    await expectSoon(
      () => left.read() === right.read() && left.read().length === 2,
      () => left.read(),
    )
  })

  it('[S7] a full store is said, and the edits still reach the relay', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    browser.roomStore.answer('full')
    const hers = await browser.open(links.host, true)
    hers.write('plads er der ikke')
    await expectSoon(
      () => hers.status().edits === 'saved',
      () => hers.status(),
    )
    expect(hers.status().storage).toBe('full')
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.read() === 'plads er der ikke',
      () => his.read(),
    )
  })

  it('[S22] no word of a journey stands on the wire, at the relay or in the browser', async () => {
    const canary = 'Kanariefugl-7391'
    const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-eve-'))
    const wire = new Wire(openSqliteStore(join(folder, 'eve.db')))
    const links = await createRoomLinks()
    const mette = new Browser(wire)
    const jonas = new Browser(wire)
    const hers = await mette.open(links.host, true)
    const his = await jonas.open(links.member)
    hers.write(canary)
    await expectSoon(
      () => his.read() === canary,
      () => his.status(),
    )
    await his.room.close()
    await hers.room.close()

    const disk = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    const everything = [
      ...disk,
      ...wire.seen,
      ...mette.roomStore.everything(),
      ...jonas.roomStore.everything(),
    ]
    expect(everything.length).toBeGreaterThan(10)
    for (const encoding of ['utf8', 'utf16le', 'base64'] as const) {
      const needle = Buffer.from(canary, encoding === 'base64' ? 'utf8' : encoding)
      expect(everything.filter((bytes) => Buffer.from(bytes).includes(needle))).toEqual([])
    }
    await wire.store.close()
    rmSync(folder, { recursive: true })
  })
})
