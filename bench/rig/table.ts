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

export function printTitle(title: string): void {
  const load = loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')
  const [cpu] = cpus()
  console.log(`## ${title}`)
  console.log('')
  console.log(
    `${new Date().toISOString().slice(0, 16)}Z · ${cpus().length} × ${cpu?.model ?? 'unknown'} (${arch()}), ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB · Linux ${release()} · Node ${process.versions.node} · load ${load}`,
  )
  console.log('')
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
