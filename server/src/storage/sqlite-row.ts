export type Row = Readonly<Record<string, null | number | bigint | string | Uint8Array>>

export function integer(row: Row, column: string): number {
  return Number(row[column] ?? 0)
}

export function blob(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : new Uint8Array(0)
}
