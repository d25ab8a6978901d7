import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { moveItem } from '../client/src/app/meeting-map.ts'
import { goTo, takeTheLead } from '../client/src/app/meeting.ts'
import { fields } from '../packages/domain/src/index.ts'
import { gatherGroup, until, type BenchMember } from './rig/group-people.ts'
import { startServer } from './rig/server-process.ts'
import { median, percentile } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, round } from './rig/table.ts'
import { framesOf } from './rig/watched-map.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// Everybody moves cards on one priority map. From the moment a person moves one until it lies there on
// another's device, with the app's own code: written, sealed, signed, on the disk, broadcast, verified, opened
// and read. All the devices share one core here; in life each has its own.

const runs = 3
const moves = 60
/** Twelve who each move a card every three seconds. */
const gapMs = 250

printTitle(`A move on the map, ms, median of ${runs} runs`)
const rows = []
for (const people of [2, 12, 40]) {
  const results: Awaited<ReturnType<typeof measureMoves>>[] = []
  for (let run = 0; run < runs; run += 1) results.push(await measureMoves(people))
  const of = (pick: (one: (typeof results)[number]) => number) => round(median(results.map(pick)))
  rows.push([`${people} people`, of(({ p50 }) => p50), of(({ p99 }) => p99), of(({ all }) => all)])
}
printTable(['', 'another has it, p50', 'p99', 'the last of all has it, p50'], rows)

printTitle('The map in Chromium while twelve move cards at once, 1440 × 900')
printTable(
  ['', 'frame p50', 'frame p99', 'longest', 'frames over 50 ms'],
  await framesWhileMoving(),
)
printNoise()
// The devices would go on dialling.
process.exit()

async function measureMoves(people: number) {
  const server = await startServer(tillidsrum.server)
  try {
    const members = await atTheMap(server.port, people)
    const others: number[] = []
    const last: number[] = []
    const moved: Promise<void>[] = []
    for (let at = 0; at < moves; at += 1) {
      moved.push(
        measureMove(members, at, (each) => {
          others.push(...each)
          last.push(Math.max(...each))
        }),
      )
      await sleep(gapMs)
    }
    await Promise.all(moved)
    const all = median(last)
    return { p50: percentile(others, 50), p99: percentile(others, 99), all }
  } finally {
    await server.stop()
  }
}

async function atTheMap(port: number, people: number): Promise<readonly BenchMember[]> {
  const { members } = await gatherGroup(port, people)
  const [lead] = members
  if (lead === undefined) throw new Error('somebody leads')
  takeTheLead(lead.table)
  goTo(lead.table, { phase: 'picture' })
  await until(() => members.every(({ table }) => table.meeting.value.phase === 'picture'))
  return members
}

/** Every move has a card of its own at the time, so that none is overtaken. */
async function measureMove(
  members: readonly BenchMember[],
  at: number,
  tell: (latencies: readonly number[]) => void,
): Promise<void> {
  const mover = members[at % members.length]
  const items = mover?.here.room.value.asked ?? []
  const item = items[at % items.length]?.id ?? ''
  const place = fields[Math.floor(at / items.length) % fields.length] ?? 'focus'
  const begunMs = performance.now()
  const arrived = members
    .filter((one) => one !== mover)
    .map((one) => arrivalOf(one, { item, place }).then((ms) => ms - begunMs))
  if (mover) moveItem(mover.table, { item, place })
  tell(await Promise.all(arrived))
}

function arrivalOf(
  { table }: BenchMember,
  { item, place }: { readonly item: string; readonly place: string },
): Promise<number> {
  return new Promise((resolve) => {
    let isOver = false
    const stop = table.meeting.subscribe(({ placed }) => {
      if (isOver || placed.get(item)?.place !== place) return
      isOver = true
      resolve(performance.now())
      queueMicrotask(() => stop())
    })
  })
}

async function framesWhileMoving() {
  const server = await startServer(tillidsrum.server)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const { link, members } = await gatherGroup(server.port, 12)
    const [lead] = members
    if (lead) takeTheLead(lead.table)
    if (lead) goTo(lead.table, { phase: 'picture' })
    return await framesOf({ browser, port: server.port, link, members })
  } finally {
    await browser.close()
    await server.stop()
  }
}
