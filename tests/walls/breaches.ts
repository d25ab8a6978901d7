import type { Tree } from './small-house.ts'

export interface Breach {
  /** What is wrong, as the end of "a breach is caught:". */
  readonly of: string
  /** What is built into the small house. No two breaches of a wall share a file. */
  readonly tree: Tree
  /** What the wall says about it. */
  readonly says: string | RegExp
}

const cups = 'export const cups = 3\n'

const component = (name: string, body: string): string =>
  `export function ${name}() {\n  return ${body}\n}\n`

const format: readonly Breach[] = [
  {
    of: 'a file that was not formatted',
    tree: { 'server/src/crooked.ts': 'export const cups=3;' },
    says: 'server/src/crooked.ts',
  },
]

const lint: readonly Breach[] = [
  {
    of: 'a promise that nobody waits for',
    tree: { 'server/src/floats.ts': 'export function pour() {\n  Promise.resolve(3)\n}\n' },
    says: /server\/src\/floats\.ts.*no-floating-promises/,
  },
  {
    of: 'a promise that nobody waits for in a component',
    tree: {
      'client/src/ui/Floats.tsx':
        'export function Cup() {\n  Promise.resolve(3)\n  return <p />\n}\n',
    },
    says: /client\/src\/ui\/Floats\.tsx.*no-floating-promises/,
  },
  {
    of: 'a promise that nobody waits for in a test beside a pure room',
    tree: {
      'packages/domain/src/floats.test.ts': 'export function pour() {\n  Promise.resolve(3)\n}\n',
    },
    says: /packages\/domain\/src\/floats\.test\.ts.*no-floating-promises/,
  },
  {
    of: 'a picture without words',
    tree: { 'client/src/ui/Picture.tsx': component('Picture', '<img src="cup.png" />') },
    says: /Picture\.tsx.*jsx-a11y\(alt-text\)/,
  },
  {
    of: 'a thing to press that a keyboard cannot reach',
    tree: {
      'client/src/ui/Press.tsx': component('Press', '<div onClick={() => undefined}>cup</div>'),
    },
    says: /Press\.tsx.*jsx-a11y\(click-events-have-key-events\)/,
  },
  {
    of: 'markup from a string in an element',
    tree: {
      'client/src/features/markup.ts':
        "export function fill(at: HTMLElement) {\n  at.innerHTML = '<b>3</b>'\n}\n",
    },
    says: /markup\.ts.*no-restricted-properties/,
  },
  {
    of: 'markup from a string in a component',
    tree: {
      'client/src/ui/Markup.tsx': component(
        'Markup',
        "<p dangerouslySetInnerHTML={{ __html: '3' }} />",
      ),
    },
    says: /Markup\.tsx.*react\(no-danger\)/,
  },
  {
    of: 'a domain that reads the clock',
    tree: { 'packages/domain/src/now.ts': 'export const now = () => Date.now()\n' },
    says: /now\.ts.*no-restricted-properties/,
  },
  {
    of: 'a domain that reads the clock by making a date',
    tree: { 'packages/domain/src/today.ts': 'export const today = () => new Date()\n' },
    says: /today\.ts.*no-restricted-globals/,
  },
  {
    of: 'a domain that rolls dice',
    tree: { 'packages/domain/src/dice.ts': 'export const roll = () => Math.random()\n' },
    says: /dice\.ts.*no-restricted-properties/,
  },
  {
    of: 'a use case that goes to the network by itself',
    tree: { 'client/src/app/ask.ts': "export const ask = () => fetch('/cups')\n" },
    says: /ask\.ts.*no-restricted-globals/,
  },
  {
    of: 'a function of more than sixty lines',
    tree: {
      'server/src/long-function.ts': `export function pour(cup: number[]) {\n${'  cup.push(3)\n'.repeat(61)}}\n`,
    },
    says: /long-function\.ts.*max-lines-per-function/,
  },
  {
    of: 'a file of more than four hundred and fifty lines',
    tree: { 'server/src/long-file.ts': 'export {}\n'.repeat(451) },
    says: /long-file\.ts.*max-lines\)/,
  },
  {
    of: 'a value that may be anything',
    tree: { 'server/src/anything.ts': 'export const fill = (cup: any) => [cup]\n' },
    says: /anything\.ts.*no-explicit-any/,
  },
  {
    of: 'a value that is only hoped for',
    tree: { 'server/src/hoped.ts': 'export const first = (all: number[]) => all[0]!\n' },
    says: /hoped\.ts.*no-non-null-assertion/,
  },
  {
    of: 'a line to the console outside the log',
    tree: { 'server/src/chatter.ts': 'export const say = () => console.log(3)\n' },
    says: /chatter\.ts.*no-console/,
  },
  {
    of: 'a default export',
    tree: { 'server/src/nameless.ts': 'export default 3\n' },
    says: /nameless\.ts.*no-default-export/,
  },
  {
    of: 'a test that is left out',
    tree: {
      'server/src/left-out.test.ts': `import { expect, test } from 'vitest'

test.skip('a cup holds', () => {
  expect(3).toBe(3)
})
`,
    },
    says: /left-out\.test\.ts.*no-disabled-tests/,
  },
]

const types: readonly Breach[] = [
  {
    of: 'a number that is a word',
    tree: { 'server/src/word.ts': "export const cups: number = 'three'\n" },
    says: /server\/src\/word\.ts.*TS2322/,
  },
  {
    of: 'a domain that knows a network',
    tree: { 'packages/domain/src/ask.ts': "export const ask = () => fetch('/cups')\n" },
    says: /packages\/domain\/src\/ask\.ts.*fetch/,
  },
  {
    of: 'a domain that knows a timer',
    tree: { 'packages/domain/src/wait.ts': 'export const wait = () => setTimeout(() => 3, 3)\n' },
    says: /packages\/domain\/src\/wait\.ts.*setTimeout/,
  },
]

const arrows: readonly Breach[] = [
  {
    of: 'a relay that imports the domain',
    tree: { 'server/src/full.ts': "export { isFull } from '#domain'\n" },
    says: /server-keeps-its-arrows.*server\/src\/full\.ts/,
  },
  {
    of: 'a relay that imports no more than a type of the domain',
    tree: { 'server/src/cup.ts': "export type { Cup } from '#domain'\n" },
    says: /server-keeps-its-arrows.*server\/src\/cup\.ts/,
  },
  {
    of: 'a relay that goes round by a relative path',
    tree: { 'server/src/round.ts': "export { isFull } from '../../packages/domain/src/cup.ts'\n" },
    says: /server-keeps-its-arrows.*server\/src\/round\.ts/,
  },
  {
    of: 'a domain that imports a Node module',
    tree: { 'packages/domain/src/read.ts': "export { readFile } from 'node:fs/promises'\n" },
    says: /domain-has-few-guests.*packages\/domain\/src\/read\.ts/,
  },
  {
    of: 'a use case that imports an adapter',
    tree: {
      'client/src/adapters/store.ts': cups,
      'client/src/app/keep.ts': "export { cups } from '#adapters/store.ts'\n",
    },
    says: /app-keeps-its-arrows.*client\/src\/app\/keep\.ts/,
  },
  {
    of: 'a part of a screen that imports a use case',
    tree: {
      'client/src/app/fill.ts': cups,
      'client/src/ui/fill.ts': "export { cups } from '#app/fill.ts'\n",
    },
    says: /ui-keeps-its-arrows.*client\/src\/ui\/fill\.ts/,
  },
  {
    of: 'a feature that knows another',
    tree: {
      'client/src/features/cups/cup.ts': cups,
      'client/src/features/plates/plate.ts': "export { cups } from '#features/cups/cup.ts'\n",
    },
    says: /features-are-strangers.*client\/src\/features\/plates\/plate\.ts/,
  },
  {
    of: 'a package entered by the window',
    tree: {
      'client/src/app/climb.ts': "export { isFull } from '../../../packages/domain/src/cup.ts'\n",
    },
    says: /a-room-has-one-door.*client\/src\/app\/climb\.ts/,
  },
  {
    of: 'a use case that holds words of one language',
    tree: {
      'packages/content/src/index.ts': cups,
      'client/src/app/say.ts': "export { cups } from '#content'\n",
    },
    says: /app-takes-only-types-of-words.*client\/src\/app\/say\.ts/,
  },
  {
    of: 'a room that imports the place where all is joined',
    tree: {
      'client/src/joined.ts': cups,
      'client/src/ports/joining.ts': "export { cups } from '../joined.ts'\n",
    },
    says: /nobody-imports-the-joining-place.*client\/src\/ports\/joining\.ts/,
  },
  {
    of: 'a room that imports a test',
    tree: {
      'tests/cups.ts': cups,
      'server/src/tested.ts': "export { cups } from '../../tests/cups.ts'\n",
    },
    says: /nobody-imports-tests-or-tools.*server\/src\/tested\.ts/,
  },
  {
    of: 'what ships and needs a tool',
    tree: { 'server/src/tool.ts': "export { expect } from 'vitest'\n" },
    says: /what-ships-needs-no-tool.*server\/src\/tool\.ts/,
  },
  {
    of: 'two files that import each other',
    tree: {
      'server/src/hen.ts':
        "import { egg } from './egg.ts'\n\nexport const hen = (): number => egg()\n",
      'server/src/egg.ts':
        "import { hen } from './hen.ts'\n\nexport const egg = (): number => hen()\n",
    },
    says: /no-circles.*server\/src\/(hen|egg)\.ts/,
  },
  {
    of: 'an import that leads nowhere',
    tree: { 'server/src/lost.ts': "export { cups } from './nowhere.ts'\n" },
    says: /every-import-leads-somewhere.*server\/src\/lost\.ts/,
  },
]

const deadCode: readonly Breach[] = [
  {
    of: 'an export that nobody uses',
    tree: {
      'server/src/main.ts': "import { cups } from './cup.ts'\n\nprocess.exitCode = cups\n",
      'server/src/cup.ts':
        'export const cups = 0\nexport const plates = 0\nexport const saucers = 0\n',
    },
    says: 'server/src/cup.ts: plates',
  },
  {
    of: 'an export that nobody but a test uses',
    tree: {
      'server/src/cup.test.ts':
        "import { saucers } from './cup.ts'\n\nprocess.exitCode = saucers\n",
    },
    says: /server\/src\/cup\.ts: .*saucers/,
  },
  {
    of: 'a file that nobody imports',
    tree: { 'server/src/alone.ts': cups },
    says: 'server/src/alone.ts',
  },
]

const rules: readonly Breach[] = [
  {
    of: 'a rule that no test cites',
    tree: { 'packages/domain/SPEC.md': '- **D1** A cup.\n- **D2** A plate.\n' },
    says: 'packages/domain/SPEC.md: D2',
  },
  {
    of: 'a test that cites no rule',
    tree: { 'server/src/cup.test.ts': "test('[R8] a cup is refused', () => undefined)\n" },
    says: 'server/src/cup.test.ts: [R8]',
  },
  {
    of: 'a document that claims a rule nobody wrote',
    tree: { 'THREAT_MODEL.md': 'The relay sees no cup [R9].\n' },
    says: 'THREAT_MODEL.md: [R9]',
  },
  {
    of: 'one number on two rules',
    tree: { 'server/SPEC.md': '- **D1** Another cup.\n' },
    says: 'D1 is written twice',
  },
]

const blindRelay: readonly Breach[] = [
  {
    of: 'a noun of the domain in the relay',
    tree: { 'server/src/cup.ts': 'export const nearestLeaderName = 3\n' },
    says: 'server/src/cup.ts:1: Leader',
  },
  {
    of: 'a noun of the domain on the wire, in Danish',
    tree: { 'packages/protocol/src/frames.ts': 'export const samtale = 3\n' },
    says: 'packages/protocol/src/frames.ts:1: samtale',
  },
]

const looseEnds: readonly Breach[] = [
  {
    of: 'the path of one machine',
    tree: { 'server/src/where.ts': "export const cups = '/home/mette/cups'\n" },
    says: 'server/src/where.ts:1: the path of one machine, /home/mette/cups',
  },
  {
    of: 'a thing to do that no issue keeps',
    tree: { 'server/src/later.ts': '// TODO wash it\nexport const cups = 3\n' },
    says: 'server/src/later.ts:1: TODO without the number',
  },
]

const documents: readonly Breach[] = [
  {
    of: 'a link to nothing',
    tree: { 'docs/cups.md': 'See [the plates](plates.md).\n' },
    says: 'docs/plates.md is dead',
  },
  {
    of: 'a file that a document names and nobody has',
    tree: { 'docs/shelf.md': 'They stand in `server/src/cups.ts`.\n' },
    says: 'there is no server/src/cups.ts',
  },
]

const dependencies: readonly Breach[] = [
  {
    of: 'a dependency without a reason',
    tree: { 'package.json': '{ "dependencies": { "cups": "1.0.0" } }\n' },
    says: 'docs/dependencies.md gives no reason for cups',
  },
  {
    of: 'a reason without its dependency',
    tree: { 'docs/dependencies.md': '| `plates` | for food |\n' },
    says: 'docs/dependencies.md explains plates, which is gone',
  },
]

export const breachesByWall: Readonly<Record<string, readonly Breach[]>> = {
  format,
  lint,
  types,
  arrows,
  'dead code': deadCode,
  'rules have tests': rules,
  'the relay names nothing': blindRelay,
  'no loose ends': looseEnds,
  'documents lead somewhere': documents,
  'dependencies have reasons': dependencies,
}
