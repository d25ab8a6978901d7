import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { openHouse } from '../../scripts/walls/house.ts'
import { walls } from '../../scripts/walls/index.ts'

const root = dirname(dirname(import.meta.dirname))

export type Tree = Readonly<Record<string, string>>

const configuration = [
  '.gitignore',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.dependency-cruiser.cjs',
  'knip.json',
  'knip.production.json',
  'tsconfig.base.json',
  'vitest.config.ts',
]

/** A house of few words in which every wall stands, under the configuration of the real one. */
const sound: Tree = {
  'package.json': `${JSON.stringify(
    {
      name: 'small-house',
      type: 'module',
      imports: manifest.imports,
      dependencies: { preact: '*' },
      devDependencies: { '@types/node': '*', vitest: '*' },
    },
    null,
    2,
  )}\n`,
  'tsconfig.json': `{
  "extends": "./tsconfig.base.json",
  "compilerOptions": {
    "lib": ["es2024", "dom"],
    "types": ["node"],
    "jsx": "react-jsx",
    "jsxImportSource": "preact"
  },
  "include": ["packages", "client", "server"]
}
`,
  'packages/domain/tsconfig.json': `{
  "extends": "../../tsconfig.base.json",
  "include": ["src"],
  "exclude": ["src/**/*.test.ts"]
}
`,
  'packages/domain/SPEC.md': '# Cups\n\n- **D1** A cup holds three.\n',
  'packages/domain/src/index.ts': "export { isFull, type Cup } from './cup.ts'\n",
  'packages/domain/src/cup.ts': `export interface Cup {
  readonly count: number
}

export function isFull(cup: Cup): boolean {
  return cup.count >= 3
}
`,
  'packages/domain/src/cup.test.ts': `import { expect, test } from 'vitest'
import { isFull } from './cup.ts'

test('[D1] a cup of three is full', () => {
  expect(isFull({ count: 3 })).toBe(true)
})
`,
  'packages/protocol/src/index.ts': 'export const version = 1\n',
  'server/src/main.ts': "import { version } from '#protocol'\n\nprocess.exitCode = version - 1\n",
  'client/src/ui/Button.tsx': `export function Button(props: { name: string; onPress: () => void }) {
  return (
    <button type="button" onClick={props.onPress}>
      {props.name}
    </button>
  )
}
`,
  'client/src/main.tsx': `import { render } from 'preact'
import { isFull, type Cup } from '#domain'
import { Button } from '#ui/Button.tsx'

const cup: Cup = { count: 1 }
render(<Button name={isFull(cup) ? 'empty' : 'fill'} onPress={() => undefined} />, document.body)
`,
  'docs/dependencies.md': ['preact', '@types/node', 'vitest']
    .map((name) => `| \`${name}\` | for cups |\n`)
    .join(''),
  'README.md': '# Small\n\nSee [the cups](packages/domain/SPEC.md).\n',
}

/** Builds the small house with `breach` laid over it, and says what the wall of that name finds. */
export async function lookAt(wall: string, breach: Tree = {}): Promise<string> {
  const folder = await build({ ...sound, ...breach })
  try {
    const found = await walls.find(({ name }) => name === wall)?.find(await openHouse(folder))
    if (!found) throw new Error(`there is no wall called ${wall}`)
    return found.join('\n')
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function build(tree: Tree): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'small-house-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of configuration) await cp(join(root, file), join(folder, file))
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
