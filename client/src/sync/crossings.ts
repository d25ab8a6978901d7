import * as Y from 'yjs'

import { fromRelay, type Here } from './here.ts'

/**
 * Notices when something comes into a text in which words written here are not in the log yet: both stand
 * there now, and nobody has read them together. Only texts that have a name of their own in the document are known.
 */
export class Crossings {
  readonly #here: Pick<Here, 'doc' | 'board'>
  readonly #unlogged = new Set<string>()
  /** Crossed, and written in since: she has read it. */
  readonly #read = new Set<string>()

  constructor(here: Pick<Here, 'doc' | 'board'>) {
    this.#here = here
    here.doc.on('afterTransaction', this.#came)
  }

  /** An edit made here, or one that an earlier tab left behind; it is in the document already. */
  wrote(update: Uint8Array): void {
    const { doc, board } = this.#here
    const { crossed } = board.read()
    for (const struct of Y.decodeUpdateV2(update).structs) {
      const name = struct instanceof Y.Item ? nameOfText(doc, struct.id) : null
      if (name === null) continue
      this.#unlogged.add(name)
      if (crossed.includes(name)) this.#read.add(name)
    }
  }

  /**
   * All that was written here has come back in the log. That it was acknowledged is not enough: what came
   * before it in the log may come here later.
   */
  logged(): void {
    const { board } = this.#here
    this.#unlogged.clear()
    if (this.#read.size === 0) return
    board.change({ crossed: board.read().crossed.filter((name) => !this.#read.has(name)) })
    this.#read.clear()
  }

  close(): void {
    this.#here.doc.off('afterTransaction', this.#came)
  }

  readonly #came = ({ origin, changed }: Y.Transaction): void => {
    if (origin !== fromRelay || this.#unlogged.size === 0) return
    const { doc, board } = this.#here
    const { crossed } = board.read()
    const news = [...changed]
      // What stands in order stands under no key.
      .flatMap(([type, keys]) => (keys.has(null) ? [nameOf(doc, type)] : []))
      .filter((name) => name !== null)
      .filter((name) => this.#unlogged.has(name) && !crossed.includes(name))
    if (news.length > 0) board.change({ crossed: [...crossed, ...news] })
  }
}

/** What is read out of an update does not know where it stands; the document does, once it is in it. */
function nameOfText(doc: Y.Doc, id: Y.ID): string | null {
  if (Y.getState(doc.store, id.client) <= id.clock) return null
  const item = Y.getItem(doc.store, id)
  if (!(item instanceof Y.Item) || item.parentSub !== null) return null
  return item.parent instanceof Y.AbstractType ? nameOf(doc, item.parent) : null
}

function nameOf({ share }: Y.Doc, type: unknown): string | null {
  for (const [name, named] of share) if (named === type) return name
  return null
}
