/**
 * Where in the app a person is. Routes live in the fragment and begin with `/`, so the relay never
 * sees them. A fragment that does not begin with `/` is a key: see link-in-address.ts.
 */
export type Route =
  | { readonly at: 'start'; readonly stray: boolean }
  | { readonly at: 'rooms' }
  /** For a leader of leaders. */
  | { readonly at: 'nearest' }
  | { readonly at: 'new-key'; readonly handle: string; readonly steps: readonly string[] }
  | { readonly at: 'own-room'; readonly steps: readonly string[] }
  | { readonly at: 'carry'; readonly steps: readonly string[] }
  | { readonly at: 'dialogue'; readonly handle: string; readonly steps: readonly string[] }
  | { readonly at: 'new-group' }
  | { readonly at: 'group'; readonly handle: string; readonly steps: readonly string[] }
  | { readonly at: 'new-organisation' }
  | { readonly at: 'organisation'; readonly handle: string; readonly steps: readonly string[] }
  | { readonly at: 'new-workshop' }
  | { readonly at: 'workshop'; readonly handle: string; readonly steps: readonly string[] }
  /** How a programme begins; the screen asks in which organisation's room. */
  | { readonly at: 'new-programme'; readonly path: string }
  /** Without a handle it is the key card of the own room. */
  | { readonly at: 'key-card'; readonly handle: string | null }
  /** Where somebody else asks the questions. */
  | { readonly at: 'interview'; readonly handle: string }
  /** Where one of many leaders answers. */
  | { readonly at: 'seminar'; readonly handle: string }
  | { readonly at: 'keyring'; readonly steps: readonly string[] }
  | { readonly at: 'backup'; readonly steps: readonly string[] }
  | { readonly at: 'device' }
  | { readonly at: 'join' }
  | { readonly at: 'help'; readonly about: 'own-leader' | null }
  /** Who does what; without a role all five. */
  | { readonly at: 'role-guide'; readonly role: string | null }
  | { readonly at: 'start-path' }
  | { readonly at: 'findings' }
  | { readonly at: 'about' }
  /** Whether a tool helped. */
  | { readonly at: 'tool-rating' }
  | { readonly at: 'who-sees' }

/** Rooms for many, and what makes one. */
export type PlaceOfMany =
  | 'group'
  | 'organisation'
  | 'new-group'
  | 'new-organisation'
  | 'new-programme'

export const startRoute: Route = { at: 'start', stray: false }

/** Reads a fragment with or without its `#`. What it does not know is the start, marked as a stray. */
export function parseRoute(fragment: string): Route {
  const [first = '', ...steps] = segmentsOf(fragment)
  return (
    helpRoute(first, steps) ??
    roomRoute(first, steps) ??
    groupRoute(first, steps) ??
    organisationRoute(first, steps) ??
    workshopRoute(first, steps) ??
    interviewRoute(first, steps) ??
    roleRoute(first, steps) ??
    programmeRoute(first, steps) ??
    plainRoute(first, steps) ?? { at: 'start', stray: first !== '' }
  )
}

function roomRoute(first: string, steps: readonly string[]): Route | null {
  const [next, ...rest] = steps
  if (first === 'mit-rum') {
    if (next === 'tag-med') return { at: 'carry', steps: rest }
    if (next === 'noeglekort' && rest.length === 0) return { at: 'key-card', handle: null }
    return { at: 'own-room', steps }
  }
  if (first === 'samtale' && next !== undefined) {
    if (rest.length === 1 && rest[0] === 'noeglekort') return { at: 'key-card', handle: next }
    return { at: 'dialogue', handle: next, steps: rest }
  }
  if (first === 'kopi') return { at: 'backup', steps }
  if (first === 'mine-rum') return newKeyRoute(steps)
  return first === 'noeglering' ? { at: 'keyring', steps } : null
}

function groupRoute(first: string, [handle, ...steps]: readonly string[]): Route | null {
  if (first !== 'ledergruppe') return null
  return handle === undefined ? { at: 'new-group' } : { at: 'group', handle, steps }
}

function organisationRoute(first: string, [handle, ...steps]: readonly string[]): Route | null {
  if (first !== 'organisation') return null
  return handle === undefined ? { at: 'new-organisation' } : { at: 'organisation', handle, steps }
}

function workshopRoute(first: string, [handle, ...steps]: readonly string[]): Route | null {
  return first !== 'workshop' || handle === undefined ? null : { at: 'workshop', handle, steps }
}

function helpRoute(first: string, steps: readonly string[]): Route | null {
  if (first !== 'hjaelp' || steps.length > 1) return null
  if (steps.length === 0) return { at: 'help', about: null }
  return steps[0] === 'egen-leder' ? { at: 'help', about: 'own-leader' } : null
}

function interviewRoute(first: string, [handle, ...rest]: readonly string[]): Route | null {
  if (handle === undefined || rest.length > 0) return null
  if (first === 'seminar') return { at: 'seminar', handle }
  return first === 'interview' ? { at: 'interview', handle } : null
}

function roleRoute(first: string, [role, ...rest]: readonly string[]): Route | null {
  if (first !== 'din-rolle' || rest.length > 0) return null
  return { at: 'role-guide', role: role ?? null }
}

function programmeRoute(first: string, [path, ...rest]: readonly string[]): Route | null {
  if (first !== 'forloeb' || path === undefined || rest.length > 0) return null
  return { at: 'new-programme', path }
}

function newKeyRoute([handle, place, ...steps]: readonly string[]): Route | null {
  return handle !== undefined && place === 'ny-noegle' ? { at: 'new-key', handle, steps } : null
}

function plainRoute(first: string, steps: readonly string[]): Route | null {
  if (steps.length > 0) return null
  const at = placesAlone.find((place) => pathByPlace[place] === first)
  return at === undefined ? null : { at }
}

function segmentsOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('/').map(decoded).filter(Boolean)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The address of a route: `hrefOf(parseRoute(href))` is `href` for every address the app makes. */
export function hrefOf(route: Route): string {
  return `#/${pathOf(route).map(encodeURIComponent).join('/')}`
}

function pathOf(route: Route): readonly string[] {
  if ('handle' in route) return pathOfRoom(route)
  if ('steps' in route) return [...wayTo[route.at], ...route.steps]
  switch (route.at) {
    case 'help':
      return route.about === null ? ['hjaelp'] : ['hjaelp', 'egen-leder']
    case 'role-guide':
      return route.role === null ? ['din-rolle'] : ['din-rolle', route.role]
    case 'new-programme':
      return ['forloeb', route.path]
    case 'start':
      return []
    default:
      return [pathByPlace[route.at]]
  }
}

/** What is one's own, with steps of its own. */
const wayTo = {
  'own-room': ['mit-rum'],
  carry: ['mit-rum', 'tag-med'],
  backup: ['kopi'],
  keyring: ['noeglering'],
} as const

function pathOfRoom(route: Extract<Route, { handle: string | null }>): readonly string[] {
  switch (route.at) {
    case 'dialogue':
      return ['samtale', route.handle, ...route.steps]
    case 'interview':
    case 'seminar':
      return [route.at, route.handle]
    case 'group':
      return ['ledergruppe', route.handle, ...route.steps]
    case 'organisation':
      return ['organisation', route.handle, ...route.steps]
    case 'workshop':
      return ['workshop', route.handle, ...route.steps]
    case 'key-card':
      return [...keyCardRoom(route.handle), 'noeglekort']
    case 'new-key':
      return ['mine-rum', route.handle, 'ny-noegle', ...route.steps]
    default:
      return route satisfies never
  }
}

/** The places that are one and alone. */
const pathByPlace = {
  rooms: 'mine-rum',
  'new-group': 'ledergruppe',
  'new-organisation': 'organisation',
  'new-workshop': 'workshop',
  nearest: 'naermeste-leder',
  device: 'denne-enhed',
  join: 'link',
  'start-path': 'start-med',
  findings: 'det-ved-vi',
  about: 'om',
  'tool-rating': 'hjalp-det',
  'who-sees': 'hvem-kan-se-hvad',
} as const

const placesAlone = [
  'rooms',
  'new-group',
  'new-organisation',
  'new-workshop',
  'nearest',
  'device',
  'join',
  'start-path',
  'findings',
  'about',
  'tool-rating',
  'who-sees',
] as const

function keyCardRoom(handle: string | null): readonly string[] {
  return handle === null ? ['mit-rum'] : ['samtale', handle]
}
