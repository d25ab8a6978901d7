// Imported first by a process that must not outlive the one that started it. `npm start` is
// npm → sh → boot → server: a signal to npm kills only the links in front of us, and a killed
// parent sends nothing at all. What remains to be seen is that the parent's id changed, or, when
// only npm died and its sh lives on, that our grandparent is gone.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const parent = process.ppid
const grandparent = process.env['npm_lifecycle_event'] ? findParentOf(parent) : null

const watch = setInterval(() => {
  if (process.ppid === parent && (grandparent === null || isAlive(grandparent))) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 250)
watch.unref()

/** @param {number} pid @returns {number | null} null where the system does not tell */
function findParentOf(pid) {
  try {
    const found =
      process.platform === 'linux'
        ? /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })
    return Number(found) || null
  } catch {
    return null
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
