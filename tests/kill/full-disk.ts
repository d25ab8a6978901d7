import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import {
  createRoom,
  isSame,
  putUp,
  readLog,
  startRelay,
  until,
  write,
  type Acknowledged,
  type Surroundings,
} from './kill-run.ts'

// A real disk of 900 KiB that is nearly full: a file system in memory, which only the relay sees. Linux lets
// anybody mount one in a namespace of her own, unless whoever runs the machine has forbidden it.

const program = 'unshare'
const namespace = ['-Urm', 'bash', '-c'] as const
const mount = 'mount -t tmpfs -o size=900k none "$DATA_DIR"'
const ballast = 'head -c 500000 /dev/zero > "$DATA_DIR/ballast"'
const smallDisk: Surroundings = {
  program,
  given: [...namespace, `${mount} && ${ballast} && exec "$0" "$1"`],
}

export function mayMount(dataDir: string): boolean {
  const env = { ...process.env, DATA_DIR: dataDir }
  return spawnSync(program, [...namespace, mount], { env }).status === 0
}

export interface FullDiskRun {
  readonly acknowledged: number
  /** What the writer was told when there was no more room. */
  readonly refused: string | null
  /** Acknowledged, and not there while the disk is full, or afterwards. Must be 0. */
  readonly lost: number
  /** What `/readyz` says while it is full, and when there is room again. */
  readonly ready: readonly [number, number]
  /** Acknowledged by the same process once there was room again. */
  readonly acknowledgedAfter: number
}

/** Writes until the disk takes no more, reads, makes room, and writes again. */
export async function runFullDisk(dataDir: string): Promise<FullDiskRun> {
  const room = await createRoom()
  const acknowledged: Acknowledged = new Map()
  const relay = await startRelay(dataDir, smallDisk)
  const countLost = async () => {
    const known = [...acknowledged]
    const log = await readLog(relay.port, room)
    return known.filter(([seq, bytes]) => !isSame(log.get(seq), bytes)).length
  }
  await putUp(relay.port, room)
  const refused = await write(relay.port, room, acknowledged)
  const before = acknowledged.size
  const lostWhileFull = await countLost()
  const isReady = async () => (await fetch(`http://127.0.0.1:${relay.port}/readyz`)).status
  const whileFull = await isReady()
  rmSync(join(`/proc/${relay.child.pid}/root`, dataDir, 'ballast'))
  const writing = write(relay.port, room, acknowledged)
  await until(() => acknowledged.size > before + 20)
  const ready = [whileFull, await isReady()] as const
  const lost = lostWhileFull + (await countLost())
  relay.child.kill('SIGKILL')
  await Promise.all([relay.gone, writing])
  const acknowledgedAfter = acknowledged.size - before
  return { acknowledged: before, refused, lost, ready, acknowledgedAfter }
}
