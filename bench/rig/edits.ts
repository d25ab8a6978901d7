import * as Y from 'yjs'

// What is written in every measurement: half a line of text at the end of the writer's own text, as
// Yjs encodes it. The text carries the change's number, so that a receiver can tell which one it is.

export type Pen = {
  /** The next edit, in the first encoding of Yjs, which the peers speak, and in the second, which is ours. */
  write(id: number): { readonly first: Uint8Array; readonly second: Uint8Array }
}

const digits = 8
const hash = 0x23
const tail = ' plads til at sige det'

export function createPen(): Pen {
  const doc = new Y.Doc()
  const text = doc.getText(`pen-${doc.clientID}`)
  let first = new Uint8Array()
  let second = new Uint8Array()
  doc.on('update', (update: Uint8Array) => {
    first = Uint8Array.from(update)
  })
  doc.on('updateV2', (update: Uint8Array) => {
    second = Uint8Array.from(update)
  })
  return {
    write(id) {
      text.insert(text.length, markOf(id) + tail)
      return { first, second }
    },
  }
}

/** Several edits as one, the way a client merges what was written while an entry was under way. */
export function mergeEdits(edits: readonly Uint8Array[]): Uint8Array {
  const [only] = edits
  return only !== undefined && edits.length === 1 ? only : Y.mergeUpdatesV2([...edits])
}

export function markOf(id: number): string {
  return `#${String(id).padStart(digits, '0')}`
}

/** The numbers of all changes in these bytes. */
export function idsIn(bytes: Uint8Array): number[] {
  const ids: number[] = []
  for (let at = bytes.indexOf(hash); at >= 0; at = bytes.indexOf(hash, at + 1)) {
    const id = numberAt(bytes, at + 1)
    if (id !== null) ids.push(id)
  }
  return ids
}

function numberAt(bytes: Uint8Array, at: number): number | null {
  let number = 0
  for (let index = at; index < at + digits; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return null
    number = number * 10 + digit
  }
  return number
}
