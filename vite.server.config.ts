import { cpSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const prebuilds = 'node_modules/sodium-native/prebuilds'
const platforms = /(linux|darwin|win32)-(x64|arm64)$/

/** The relay in one file, with all it needs but Node, and its addon beside it: docs/decisions/0016, 0019. */
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
  plugins: [addonBeside()],
})

/** For every platform, since `dist` may be copied to another than it was built on. */
function addonBeside(): Plugin {
  return {
    name: 'addon-beside',
    writeBundle() {
      if (!existsSync(`${root}${prebuilds}`)) return
      cpSync(`${root}${prebuilds}`, `${root}dist/server/prebuilds`, {
        recursive: true,
        filter: (path) =>
          path.endsWith(prebuilds) || platforms.test(path) || path.endsWith('.node'),
      })
    },
  }
}
