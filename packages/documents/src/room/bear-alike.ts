import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'

// Yjs knows what was made by who made it and when. Two devices that set the same key have therefore made two
// things, and one of them goes, with all that was written in it. What is born alike has a maker that is named by
// what it makes: made a second time, it is known already.
//
// Tried and rejected: a name of its own at the top of the document for each text. It joins what two have
// written, and so the first words would stand there twice.

export interface Birth {
  /** All that `make` follows from: for one name it does the same for ever. */
  readonly name: string
  readonly make: (alike: Doc) => void
}

/**
 * One after the other, each seeing what those before it made, and nothing else of the document. In a change by
 * itself: Yjs takes a change that holds others' things and own ones for somebody who goes by this device's name.
 */
export function bearAlike(doc: Doc, births: readonly Birth[]): void {
  const alike = new Doc()
  for (const { name, make } of births) {
    alike.clientID = makerOf(name)
    make(alike)
  }
  applyUpdate(doc, encodeStateAsUpdate(alike))
}

/** Beyond the thirty-two bits that Yjs draws its makers from: no device is ever called so. */
function makerOf(name: string): number {
  return (1 + (digest(name, 0x811c9dc5) % 2 ** 20)) * 2 ** 32 + digest(name, 0x9e3779b9)
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/. It keeps chance away and no enemy, who may write here anyway. */
function digest(name: string, start: number): number {
  const letters = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at))
  return letters.reduce((sum, letter) => Math.imul(sum ^ letter, 0x01000193) >>> 0, start)
}
