import { collectable, startServer } from './rig/server-process.ts'
import type { Socket } from './rig/socket.ts'
import { median } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'
import { listSystems } from './systems/all.ts'
import type { Room, System } from './systems/system.ts'

// What one person costs a server who is in a room and does nothing: resident memory with a thousand
// of them, greeted and idle, less what it was before they came; garbage collected both times.

const runs = 3
const roomCount = 100
const peoplePerRoom = 10
/** Come and gone before the first look, so that code and pools are warm. */
const warmUpPeople = 50

const systems = await listSystems()

printTitle(`Memory per idle connection, KiB, median of ${runs} runs`)
const costs = new Map<System, number[]>(systems.map((system) => [system, []]))
for (let run = 0; run < runs; run += 1) {
  for (const system of systems) costs.get(system)?.push(await measure(system))
}
const rows = [...costs].map(([{ name }, values]) => ({ name, cost: median(values), values }))
printTable(
  [`${roomCount} rooms × ${peoplePerRoom}`, 'KiB each', '÷ bare ws', 'runs'],
  rows.map(({ name, cost, values }) => [
    name,
    round(cost),
    ratio(cost, rows[0]?.cost ?? Number.NaN),
    values.map(round).join(' '),
  ]),
)
printNoise()

async function measure(system: System): Promise<number> {
  const server = await startServer(system.server, collectable)
  try {
    const names = Array.from({ length: roomCount }, (_, index) => `room-${index}`)
    const rooms = await Promise.all(names.map((name) => system.createRoom(name)))
    for (const room of rooms) await room.put(server.port)
    for (const socket of await joinAll(rooms.slice(0, warmUpPeople), server.port)) socket.close()
    const before = await server.residentKiB()
    const sockets = await joinAll(
      Array.from({ length: peoplePerRoom }, () => rooms).flat(),
      server.port,
    )
    const after = await server.residentKiB()
    if (!sockets.every((socket) => socket.isOpen())) throw new Error('an idle socket was closed')
    for (const socket of sockets) socket.close()
    return (after - before) / sockets.length
  } finally {
    await server.kill()
  }
}

async function joinAll(rooms: readonly Room[], port: number): Promise<Socket[]> {
  const sockets: Socket[] = []
  for (const room of rooms) sockets.push(await room.join(port, {}))
  return sockets
}
