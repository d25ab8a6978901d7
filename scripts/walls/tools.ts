// The walls that a tool of others looks after. What each allows stands in its own configuration.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runTool, type House, type Wall } from './house.ts'
import { twoAtATime } from './two-at-a-time.ts'

export const format: Wall = {
  name: 'format',
  find: (house) => runTool(house, 'oxfmt', ['--check', '.']),
}

export const lint: Wall = {
  name: 'lint',
  find: (house) => runTool(house, 'oxlint', ['--type-aware', '--format=unix', '.']),
}

/**
 * The whole tree once, and then each room that must do without something: a pure package knows no
 * clock, network or browser because its compiler has never heard of them.
 */
export const types: Wall = {
  name: 'types',
  async find(house) {
    const configs = house.files
      .filter((path) => /(^|\/)tsconfig\.json$/.test(path))
      .filter((path) => isChecked(house, path))
    const looks = twoAtATime(configs, (config) =>
      runTool(house, 'tsc', ['--pretty', 'false', '-p', config]),
    )
    return (await Promise.all(looks)).flat()
  },
}

/** bench has packages of its own, which are there only where something was measured. */
function isChecked(house: House, config: string): boolean {
  return !config.startsWith('bench/') || existsSync(join(house.root, 'bench', 'node_modules'))
}

export const arrows: Wall = {
  name: 'arrows',
  find: (house) =>
    runTool(house, 'depcruise', ['--config', '.dependency-cruiser.cjs', ...roomsOf(house)]),
}

function roomsOf(house: House): string[] {
  const rooms = ['packages', 'client', 'server', 'tests', 'scripts']
  return rooms.filter((room) => house.files.some((path) => path.startsWith(`${room}/`)))
}

const plainly = ['--no-progress', '--reporter', 'compact']

/** Once with the tests, which must not be dead either; once without, for what lives by a test alone. */
export const deadCode: Wall = {
  name: 'dead code',
  async find(house) {
    const withoutTests = ['--production', '--config', 'knip.production.json', '--exclude']
    const looks = [
      runTool(house, 'knip', plainly),
      runTool(house, 'knip', [...plainly, ...withoutTests, 'dependencies,binaries']),
    ]
    return [...new Set((await Promise.all(looks)).flat())]
  },
}
