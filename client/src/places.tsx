import { effect, signal, type ReadonlySignal } from '@preact/signals'

import type { Language } from '#app/language.ts'
import { firstSight } from '#app/first-sight.ts'
import { readAddress } from '#app/link-in-address.ts'
import type { DeviceChoices } from '#app/preferences.ts'
import { hrefOf, parseRoute, startRoute, type Route } from '#app/route.ts'
import { firstWords } from '#content/first'
import { SightPage } from '#ui/SightPage.tsx'
import { StartScreen } from '#features/start/StartScreen.tsx'

import { BrokenScreen } from './BrokenScreen.tsx'
import { fetchScreen, type Draw, type FetchedRoute, type Setting } from './screens.tsx'
import type { Showing } from './Shell.tsx'
import type { Supplies } from './supplies.ts'

export interface Places {
  readonly showing: ReadonlySignal<Showing | null>
  /** The language of whoever waits for a screen; null when it stands there. */
  readonly waiting: ReadonlySignal<Language | null>
  /** Shows the place in the address, and every place that comes after it. */
  follow(): void
}

/** Turns addresses into screens. What stands on the screen stays until the next one has come. */
export function createPlaces(window: Window, choices: DeviceChoices, supplies: Supplies): Places {
  const showing = signal<Showing | null>(null)
  const waiting = signal<Language | null>(null)
  const here = signal<Route>(startRoute)
  let latest = 0
  let trail: Trail = { seen: null, left: null }
  let isFirst = true
  let hasKeyInHand = false

  async function show(route: Route, language: Language): Promise<void> {
    const turn = ++latest
    const place = hrefOf(route)
    waiting.value = language
    const isWaitedFor = showing.peek() === null && !choices.hasRooms()
    const sight = isWaitedFor ? firstSight(route, firstWords[language], hasKeyInHand) : null
    if (sight !== null) {
      const draw = () => <SightPage {...sight} />
      showing.value = { draw, place, language, isFirst, cameFrom: null }
      await painted(window)
    }
    const draw =
      route.at === 'start'
        ? startScreen({ ...route, language, choices, supplies, take, window })
        : await fetched(route, { language, supplies })
    // Someone who went on meanwhile must not be pulled back.
    if (turn !== latest) return
    waiting.value = null
    const before = showing.peek()?.place ?? place
    trail = goOn(trail, route)
    showing.value = {
      draw,
      place,
      language,
      isFirst,
      cameFrom: isHelp(route) ? trail.seen : trail.left,
    }
    isFirst = false
    if (before !== place) window.scrollTo(0, 0)
  }
  function take(key: string): void {
    hasKeyInHand = true
    void supplies.handOver(key).catch(() => undefined)
  }
  function look(): void {
    const { key, replaceWith } = readAddress(window.location)
    if (replaceWith !== null) window.history.replaceState(null, '', replaceWith)
    if (key !== null) take(key)
    here.value = parseRoute(window.location.hash)
  }

  return {
    showing,
    waiting,
    follow() {
      look()
      window.addEventListener('hashchange', look)
      effect(() => void show(here.value, choices.language.value))
    },
  }
}

interface AtStart {
  readonly stray: boolean
  readonly language: Language
  readonly choices: DeviceChoices
  readonly supplies: Supplies
  readonly take: (key: string) => void
  readonly window: Window
}

function startScreen({ stray, language, choices, supplies, take, window }: AtStart): Draw {
  // Without them the start still works: a failure only leaves the list out.
  if (choices.hasRooms()) void supplies.fetchDoors(language).catch(() => undefined)
  const onKey = (key: string) => {
    take(key)
    window.location.hash = hrefOf({ at: 'join' })
  }
  const props = { words: firstWords[language], stray, onKey }
  return () => <StartScreen {...props} rooms={supplies.doors.value} />
}

/** Where one goes back to: from help to the last place seen, from the keyring to what it was left for. */
interface Trail {
  readonly seen: string | null
  readonly left: string | null
}

function goOn({ seen, left }: Trail, route: Route): Trail {
  if (isHelp(route)) return { seen, left }
  const place = hrefOf(route)
  return { seen: place, left: keepsRooms(route) ? left : place }
}

/** Pages that are looked up from anywhere, and left again for where one was. */
function isHelp({ at }: Route): boolean {
  return at === 'help' || at === 'who-sees'
}

function keepsRooms({ at }: Route): boolean {
  return at === 'keyring' || at === 'backup' || at === 'device'
}

/** Where there is nothing to paint, in a tab behind another, no frame comes. */
function painted(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 100)
    window.requestAnimationFrame(() => window.setTimeout(resolve))
  })
}

type Needs = Pick<Setting, 'language' | 'supplies'>

async function fetched(route: FetchedRoute, { language, supplies }: Needs): Promise<Draw> {
  try {
    if (route.at === 'join') await supplies.handedOver()
    return await fetchScreen(route, { language, supplies, print: () => print() })
  } catch {
    return neverCame(language)
  }
}

function neverCame(language: Language): Draw {
  // A browser remembers that a module failed, so only a new page asks again.
  const again = () => {
    if (navigator.onLine) location.reload()
  }
  return () => <BrokenScreen words={firstWords[language].shell} why="notHere" onAgain={again} />
}
