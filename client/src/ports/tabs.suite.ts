import { describe, expect, it } from 'vitest'

import type { Tabs } from './tabs.ts'

const moment = () => new Promise((resolve) => setTimeout(resolve, 20))

let names = 0
const newName = () => `name ${(names += 1)}`

/** What the tabs of every browser do; `create` makes one browser, and answers what opens a tab in it. */
export function describeTabs(name: string, create: () => () => Tabs): void {
  describe(`${name}: names`, () => {
    describeNames(create)
  })
  describe(`${name}: talk`, () => {
    it('is heard by the others under the name, and not by who says it', async () => {
      const openTab = create()
      const [channelName, heard] = [newName(), new Array<string>()]
      const [left, right] = [openTab(), openTab()].map((tab, at) =>
        tab.channel(channelName, (bytes) => heard.push(`${at} ${bytes.join()}`)),
      )
      const other = openTab().channel(newName(), () => heard.push('another name'))
      left?.say(Uint8Array.of(1, 2))
      await moment()
      expect(heard).toEqual(['1 1,2'])
      right?.close()
      left?.say(Uint8Array.of(3))
      await moment()
      expect(heard).toEqual(['1 1,2'])
      left?.close()
      other.close()
    })
  })
}

function describeNames(create: () => () => Tabs): void {
  it('[S5] a name is free until it is held, and again when it is released', async () => {
    const openTab = create()
    const [holder, other] = [openTab(), openTab()]
    const held = newName()
    expect(await other.isFree(held)).toBe(true)
    holder.hold(held)
    await moment()
    expect(await other.isFree(held)).toBe(false)
    holder.release(held)
    await moment()
    expect(await other.isFree(held)).toBe(true)
  })

  it('[S5] two that ask at the same moment are not in the way of each other', async () => {
    const openTab = create()
    const asked = newName()
    const answers = Array.from({ length: 8 }, () => openTab().isFree(asked))
    expect(await Promise.all(answers)).not.toContain(false)
  })

  it('[S36] of two that wait for a name one works first, and holds it meanwhile', async () => {
    const openTab = create()
    const [holder, left, right] = [openTab(), openTab(), openTab()]
    const [held, told] = [newName(), new Array<string>()]
    holder.hold(held)
    await moment()
    const work = (who: string) => async () => {
      told.push(`${who} begins ${String(await openTab().isFree(held))}`)
      await moment()
      told.push(`${who} ends`)
    }
    left.whenFree(held, work('left'))
    right.whenFree(held, work('right'))
    const stop = right.whenFree(held, work('nobody'))
    await moment()
    expect(told).toEqual([])
    stop()
    holder.release(held)
    await expect.poll(() => told).toHaveLength(4)
    expect(told).toEqual(['left begins false', 'left ends', 'right begins false', 'right ends'])
    await moment()
    expect(await openTab().isFree(held)).toBe(true)
  })
}
