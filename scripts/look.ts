import { walls } from './walls/index.ts'
import { openHouse, type Wall } from './walls/house.ts'
import { twoAtATime } from './walls/two-at-a-time.ts'

const shown = 40

/** Looks at every wall, two at a time, and prints a line for each; true when all of them stand. */
export async function lookAtWalls(root: string, names: readonly string[] = []): Promise<boolean> {
  const house = await openHouse(root)
  const chosen = walls.filter((wall) => names.length === 0 || names.includes(wall.name))
  const looks = twoAtATime(chosen, (wall) => timed(() => wall.find(house)))

  let standing = true
  for (const [index, wall] of chosen.entries()) {
    const look = await looks[index]
    if (!look) continue
    standing &&= look.findings.length === 0
    print(wall, look)
  }
  return standing
}

interface Look {
  readonly findings: readonly string[]
  readonly seconds: number
}

async function timed(find: () => Promise<readonly string[]>): Promise<Look> {
  const started = Date.now()
  const findings = await find()
  return { findings, seconds: (Date.now() - started) / 1000 }
}

function print(wall: Wall, { findings, seconds }: Look): void {
  const time = `${seconds.toFixed(1)} s`
  if (findings.length === 0) return console.log(`✓ ${wall.name} (${time})`)

  console.log(`✗ ${wall.name} (${time})`)
  for (const finding of findings.slice(0, shown)) console.log(`    ${finding}`)
  if (findings.length > shown) console.log(`    … and ${findings.length - shown} lines more`)
}
