import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { moveItem } from '../../client/src/app/meeting-map.ts'
import { danishOfMany as da } from '../../packages/content/src/many/da.ts'
import { fields } from '../../packages/domain/src/index.ts'
import type { BenchMember } from './group-people.ts'
import { percentile } from './statistics.ts'
import { round } from './table.ts'

// One more person, in a browser, who looks at the map while the others move cards; and then also drags one.

type ToWatch = {
  readonly browser: Browser
  readonly port: number
  readonly link: string
  readonly members: readonly BenchMember[]
}

const watchedMs = 10_000

export async function framesOf({ browser, port, link, members }: ToWatch) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${port}/${link.slice(link.indexOf('#'))}`)
  await page.getByText(da.join.room.open, { exact: true }).click()
  await page.getByLabel(da.groupRoom.seat.label).fill('Person 13')
  await page.keyboard.press('Enter')
  await page.getByText(da.groupMeeting.go, { exact: true }).click()
  await page.locator('.map-picture').waitFor()
  const still = await framesDuring(page, () => sleep(watchedMs))
  const moving = await framesDuring(page, () => moveAbout(members))
  const dragging = await framesDuring(page, async () => {
    await Promise.all([moveAbout(members), dragAbout(page)])
  })
  return [
    ['nobody moves', ...told(still)],
    ['twelve move, a card each second', ...told(moving)],
    ['and she drags one herself', ...told(dragging)],
  ]
}

function told(frames: readonly number[]): readonly string[] {
  const slow = frames.filter((ms) => ms > 50).length
  return [
    round(percentile(frames, 50)),
    round(percentile(frames, 99)),
    round(Math.max(...frames)),
    `${slow} of ${frames.length}`,
  ]
}

async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const frames = page.evaluate(
    (spanMs) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        let last = performance.now()
        const end = last + spanMs
        const next = (now: number) => {
          times.push(now - last)
          last = now
          if (now < end) requestAnimationFrame(next)
          else resolve(times)
        }
        requestAnimationFrame(next)
      }),
    watchedMs,
  )
  await act()
  return frames
}

async function moveAbout(members: readonly BenchMember[]): Promise<void> {
  const end = performance.now() + watchedMs
  for (let at = 0; performance.now() < end; at += 1) {
    const mover = members[at % members.length]
    const items = mover?.here.room.value.asked ?? []
    const item = items[(at * 7) % items.length]?.id ?? ''
    const place = fields[(at + Math.floor(at / items.length)) % fields.length] ?? 'focus'
    if (mover) moveItem(mover.table, { item, place })
    await sleep(1000 / members.length)
  }
}

async function dragAbout(page: Page): Promise<void> {
  const end = performance.now() + watchedMs - 1000
  const box = await page.locator('.map-mark').first().boundingBox()
  if (box === null) return
  const [x, y] = [box.x + 20, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(x + 200 * Math.sin(step / 20), y + 120 * Math.cos(step / 20))
    await sleep(16)
  }
  await page.mouse.up()
}
