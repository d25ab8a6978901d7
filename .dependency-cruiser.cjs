// Which room may look into which; the drawing is in ARCHITECTURE.md. A type-only import counts: a
// room that can name a thing knows it. tests/walls turns arrows round and shows that it is caught.

const ours = '^(packages|client|server|tests|bench|scripts)/'
const joins = '^client/src/[^/]+$'
const testFile = '[.](test|suite|fixture)[.]tsx?$'

/** @typedef {{ may: string[], uses: string[] }} Room */

/** @type {Record<string, Room>} */
const rooms = {
  'packages/content': { may: [], uses: [] },
  'packages/domain': { may: [], uses: [] },
  'packages/protocol': { may: [], uses: [] },
  'packages/crypto': { may: [], uses: ['@noble/curves', '@noble/hashes'] },
  'packages/documents': { may: ['packages/domain'], uses: ['yjs'] },
  'client/src/ports': { may: [], uses: [] },
  'client/src/sync': {
    may: ['client/src/ports', 'packages/protocol', 'packages/crypto'],
    uses: ['yjs'],
  },
  'client/src/urn': {
    may: ['client/src/ports', 'packages/protocol', 'packages/crypto'],
    uses: [],
  },
  'client/src/app': {
    may: [
      'client/src/ports',
      'client/src/sync',
      'client/src/urn',
      'packages/domain',
      'packages/documents',
      'packages/crypto',
      'packages/content',
    ],
    uses: ['yjs', '@preact/signals'],
  },
  'client/src/adapters': { may: ['client/src/ports', 'packages/protocol'], uses: ['idb'] },
  'client/src/features': {
    may: ['client/src/app', 'client/src/ui', 'packages/content', 'packages/domain'],
    uses: ['preact', '@preact/signals'],
  },
  'client/src/ui': { may: [], uses: ['preact', '@preact/signals', 'uqr'] },
  'client/src/service-worker': { may: [], uses: [] },
  'client/src/slow-hash': { may: ['packages/crypto'], uses: [] },
  server: {
    may: ['packages/protocol'],
    uses: ['ws', 'sodium-native', 'libsodium-wrappers-sumo', 'node'],
  },
}

/**
 * A room imports itself and the rooms it may, and no other of ours.
 * @param {[string, Room]} room
 */
function arrow([room, { may }]) {
  return {
    name: `${nameOf(room)}-keeps-its-arrows`,
    comment: `${room} may import: ${may.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { path: ours, pathNot: [room, ...may].map((folder) => `^${folder}/`) },
  }
}

/**
 * From outside the house a room takes only what is named; the tests beside it have the test tools.
 * @param {[string, Room]} room
 */
function guests([room, { uses }]) {
  const allowed = ['^[#.]', ...uses.map((name) => `^node_modules/(@types/)?${name}/`)]
  return {
    name: `${nameOf(room)}-has-few-guests`,
    comment: `${room} may use: ${uses.join(', ') || 'nothing from outside'}`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: [testFile, '/vectors/'] },
    to: uses.includes('node')
      ? { pathNot: [ours, ...allowed], dependencyTypesNot: ['core'] }
      : { pathNot: [ours, ...allowed] },
  }
}

/** @param {string} room */
function nameOf(room) {
  return room.replace(/^packages[/]|^client[/]src[/]/, '')
}

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(arrow),
    ...Object.entries(rooms).map(guests),
    {
      name: 'app-takes-only-types-of-words',
      comment: 'The words are chosen by language at run time; a use case that holds one is stuck.',
      severity: 'error',
      from: { path: '^client/src/app/', pathNot: testFile },
      to: { path: '^packages/content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'What two features need belongs to app, ui or domain.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'a-room-has-one-door',
      comment: 'A package is entered through its index, which is read as its public face.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|client|server)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: [
          '^$1/',
          '/src/index[.]ts$',
          '^packages/content/src/(da|en|first|measure|programme|seminar|all[.]fixture|phrase-words|(reading|many)/(da|en)|workshop/(hall-)?(da|en))[.]ts$',
        ],
      },
    },
    {
      name: 'nobody-imports-the-joining-place',
      severity: 'error',
      from: { pathNot: [joins, '^tests/'] },
      to: { path: joins },
    },
    {
      name: 'nobody-imports-tests-or-tools',
      severity: 'error',
      from: { path: '^(packages|client|server)/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'what-ships-needs-no-tool',
      severity: 'error',
      from: { path: '^(packages|client|server)/', pathNot: [testFile, '[.]fake[.]ts$'] },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle that a type closes is none when it runs, and is allowed.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|bench/node_modules)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
