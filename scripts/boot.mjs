// The front door: every npm script comes through here. It must run on any Node from 20 on and
// before anything is installed, so it is plain JavaScript and imports nothing but Node.
//
//   install what the lockfile says → find Node 24 → build if a source changed → run the task

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import './leave-with-parent.mjs'

/**
 * @typedef {{ run?: string[], needsBuild?: boolean, alsoInstall?: string, env?: Env }} Task
 * @typedef {Record<string, string | undefined>} Env
 */

/** @type {Record<string, Task>} */
const tasks = {
  // A person waits for one line: the server's log is for who runs it without us, or asks for it.
  start: { run: ['dist/server/main.js'], needsBuild: true, env: { QUIET: 'yes' } },
  dev: { run: ['scripts/dev.ts'] },
  test: { run: ['scripts/test.ts'], needsBuild: true },
  check: { run: ['scripts/check.ts'] },
  fix: { run: ['scripts/fix.ts'] },
  build: { needsBuild: true },
  bench: { run: ['bench/run.ts'], needsBuild: true, alsoInstall: 'bench' },
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const leaveWithParent = join(root, 'scripts', 'leave-with-parent.mjs')
const graceMs = 10_000
/** The web application, and the relay that serves it. */
const configs = ['vite.config.ts', 'vite.server.config.ts']

/** @type {import('node:child_process').ChildProcess | null} */
let child = null
let stopping = false

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(signal))
}

await main(process.argv[2] ?? '', process.argv.slice(3))

/** @param {string} name @param {string[]} extra */
async function main(name, extra) {
  const task = tasks[name]
  if (!task) fail(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}.`)

  await install(root)
  if (task.alsoInstall) await install(join(root, task.alsoInstall))
  const node = findNode()
  if (task.needsBuild) await build(node)
  if (!task.run) return

  process.exit(await runNode(node, [...task.run, ...extra], { env: task.env }))
}

/** @param {string} folder */
async function install(folder) {
  if (isInstalled(folder)) return
  say('Installing what the lockfile names. This happens once and takes a moment.')

  // --include: NODE_ENV=production or an omit in someone's own .npmrc would leave out the tools
  // and the Node binary. --ignore-scripts: nothing that is only being installed may run.
  const flags = ['--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error']
  const code = await run(...npm(['ci', ...flags]), { cwd: folder, stdio: ['ignore', 'ignore', 2] })
  if (code !== 0) fail('npm could not install the packages; its own words are above.', code)
}

/**
 * npm writes node_modules/.package-lock.json last of all, so it tells what is truly there: after
 * npm ci, after a contributor's npm install, and after an install that was cut off.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return optional === true && path !== `node_modules/node-${platformName()}`
    return found.version === version && found.integrity === integrity
  })
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage>} */
function readPackages(file) {
  if (!existsSync(file)) return {}
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  )
  return lock.packages
}

/** @param {string[]} args @returns {[string, string[]]} */
function npm(args) {
  const cli = process.env['npm_execpath']
  return cli ? [process.execPath, [cli, ...args]] : ['npm', args]
}

function findNode() {
  const windows = process.platform === 'win32'
  const packaged = join(
    root,
    'node_modules',
    `node-${platformName()}`,
    'bin',
    windows ? 'node.exe' : 'node',
  )
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `Tillidsrum runs on Node 24, and npm has no Node 24 package for ${platformName()}: ` +
      `install Node 24 or newer from nodejs.org and run this again (this is ${process.version}).`,
  )
}

function platformName() {
  return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

/** @param {string} node */
async function build(node) {
  const stamp = join(root, 'dist', '.boot-src')
  const sources = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return

  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  for (const config of configs) {
    const args = [vite, 'build', '--config', config, '--logLevel', 'warn']
    const code = await runNode(node, args, { stdio: ['ignore', 2, 2] })
    if (code !== 0) fail('The application could not be built; the reason is above.', code)
  }
  writeFileSync(stamp, sources)
}

function hashSources() {
  const hash = createHash('sha256')
  const files = ['package-lock.json', 'package.json', 'tsconfig.base.json', ...configs]
  for (const folder of ['client', 'packages', 'server']) files.push(...listSources(folder))
  for (const path of files.toSorted()) {
    if (!existsSync(join(root, path))) continue
    const bytes = readFileSync(join(root, path))
    hash.update(`${path} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} folder @returns {string[]} */
function listSources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listSources(path)
    return /\.(test\.tsx?|md)$/.test(entry.name) ? [] : [path]
  })
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Env | undefined }} [options]
 */
function runNode(node, args, { stdio = 'inherit', env: defaults = {} } = {}) {
  // Whatever the task starts under the name "node" must be the same Node.
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env['PATH']]
  // Without npm's mark: the child watches us alone, we watch npm, and each is told only once.
  const own = { PATH: path.join(delimiter), npm_lifecycle_event: undefined }
  const env = { ...defaults, ...process.env, ...own }
  return run(node, ['--import', leaveWithParent, ...args], { cwd: root, stdio, env })
}

/**
 * In a process group of its own: a Ctrl-C in the terminal reaches npm, sh and us at once, and npm
 * sends it on a second time. The child hears it from us alone, and exactly once.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function run(command, args, options) {
  return new Promise((resolve) => {
    const started = spawn(command, args, { ...options, detached: process.platform !== 'win32' })
    child = started
    started.on('error', (error) => fail(`${command} could not be started: ${error.message}`))
    started.on('exit', (code, signal) => {
      child = null
      if (stopping && code === null) process.exit(128 + (signal ? constants.signals[signal] : 0))
      if (stopping) process.exit(code ?? 0)
      resolve(code ?? 1)
    })
  })
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (stopping) return
  stopping = true
  if (!child) process.exit(128 + constants.signals[signal])
  // A closed terminal is a reason to end in good order, which is what SIGTERM says.
  killGroup(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  setTimeout(() => {
    killGroup('SIGKILL')
    process.exit(1)
  }, graceMs)
}

/** @param {NodeJS.Signals} signal */
function killGroup(signal) {
  if (!child?.pid) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // Gone between our look and our signal, which is what we wanted.
  }
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** @param {string} sentence @param {number} [code] @returns {never} */
function fail(sentence, code = 1) {
  say(sentence)
  process.exit(code)
}
