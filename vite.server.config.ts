import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The relay in one file, with all it needs but Node: docs/decisions/0016. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    ssr: 'server/src/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
  },
  ssr: { noExternal: true },
})
