import { existsSync, readFileSync } from 'node:fs'
import { arch, cpus, loadavg, release, totalmem } from 'node:os'

export type Row = readonly (string | number)[]

/** A table that reads in a terminal and is Markdown as it stands. */
export function printTable(heading: Row, rows: readonly Row[]): void {
  const cells = [heading, ...rows].map((row) => row.map(String))
  const widths = heading.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`
  const [head = [], ...body] = cells
  console.log(line(head))
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  for (const row of body) console.log(line(row))
  console.log('')
}

const atStart = readProcessorTime()

/** Last of all: a rented machine may have been busy with somebody else, and then the numbers are too. */
export function printNoise(): void {
  const now = readProcessorTime()
  const share = (now.stolen - atStart.stolen) / Math.max(1, now.all - atStart.all)
  console.log(
    `Of the processors' time meanwhile ${Math.round(share * 100)} % was not given to this machine; ` +
      `load ${formatLoad()}.\n`,
  )
}

/** The sums over all cores in proc_stat(5), in ticks; zeros where there is no such file. */
function readProcessorTime(): { all: number; stolen: number } {
  if (!existsSync('/proc/stat')) return { all: 0, stolen: 0 }
  const [total = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const ticks = total.split(/\s+/u).slice(1, 9).map(Number)
  return { all: ticks.reduce((sum, one) => sum + one, 0), stolen: ticks[7] ?? 0 }
}

export function printTitle(title: string): void {
  const [cpu] = cpus()
  console.log(`## ${title}`)
  console.log('')
  console.log(
    `${new Date().toISOString().slice(0, 16)}Z · ${cpus().length} × ${cpu?.model ?? 'unknown'} (${arch()}), ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB · Linux ${release()} · Node ${process.versions.node} · load ${formatLoad()}`,
  )
  console.log('')
}

function formatLoad(): string {
  return loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')
}

export function held(isHeld: boolean): string {
  return isHeld ? 'held' : 'not'
}

/** Of milliseconds. */
export function seconds(value: number): string {
  return `${round(value / 1000)} s`
}

/** Milliseconds and the like: enough digits to compare, no more. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export function ratio(ours: number, theirs: number): string {
  return `${round(ours / theirs)} ×`
}
