import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type * as Yjs from 'yjs'
import { root } from './server-process.ts'

/** The product's own Yjs and not the peers': two copies in one process do not know each other's types. */
export const { Doc, applyUpdateV2, encodeStateAsUpdateV2 } = (await import(
  pathToFileURL(join(root, 'node_modules', 'yjs', 'dist', 'yjs.mjs')).href
)) as typeof Yjs
