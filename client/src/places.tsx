import { effect, signal, type ReadonlySignal } from '@preact/signals'

import type { Language } from '#app/language.ts'
import { readAddress } from '#app/link-in-address.ts'
import type { DeviceChoices } from '#app/preferences.ts'
import { hrefOf, parseRoute, startRoute, type Route } from '#app/route.ts'
import { firstWords } from '#content/first'
import { StartScreen } from '#features/start/StartScreen.tsx'

import { BrokenScreen } from './BrokenScreen.tsx'
import { fetchScreen, type Draw, type FetchedRoute } from './screens.tsx'
import type { Showing } from './Shell.tsx'
import type { Supplies } from './supplies.ts'

export interface Places {
  readonly showing: ReadonlySignal<Showing | null>
  /** Shows the place in the address, and every place that comes after it. */
  follow(): void
}

/** Turns addresses into screens. What stands on the screen stays until the next one has come. */
export function createPlaces(window: Window, choices: DeviceChoices, supplies: Supplies): Places {
  const showing = signal<Showing | null>(null)
  const here = signal<Route>(startRoute)
  let latest = 0
  let cameFrom: string | null = null

  async function show(route: Route, language: Language): Promise<void> {
    const turn = ++latest
    const draw = route.at === 'start' ? start(route, language) : await fetched(route, language)
    // Someone who went on meanwhile must not be pulled back.
    if (turn !== latest) return
    const before = showing.peek()
    const place = hrefOf(route)
    if (!isHelp(route)) cameFrom = place
    showing.value = { draw, place, language, isFirst: before === null, cameFrom }
    if (before !== null && before.place !== place) window.scrollTo(0, 0)
  }
  function start({ stray }: { stray: boolean }, language: Language): Draw {
    // Without them the start still works: a failure only leaves the list out.
    if (choices.hasRooms()) void supplies.fetchDoors(language).catch(() => undefined)
    const props = { words: firstWords[language], stray, onKey: take }
    return () => <StartScreen {...props} rooms={supplies.doors.value} />
  }
  async function fetched(route: FetchedRoute, language: Language): Promise<Draw> {
    try {
      if (route.at === 'join') await supplies.handedOver()
      return await fetchScreen(route, { language, supplies, print: () => window.print() })
    } catch {
      // A browser remembers that a module failed, so only a new page asks again.
      const again = () => {
        if (window.navigator.onLine) window.location.reload()
      }
      const words = firstWords[language].shell
      return () => <BrokenScreen words={words} why="notHere" onAgain={again} />
    }
  }
  function take(key: string): void {
    void supplies.handOver(key).catch(() => undefined)
    window.location.hash = hrefOf({ at: 'join' })
  }
  function look(): void {
    const { key, replaceWith } = readAddress(window.location)
    if (replaceWith !== null) window.history.replaceState(null, '', replaceWith)
    if (key !== null) void supplies.handOver(key).catch(() => undefined)
    here.value = parseRoute(window.location.hash)
  }

  return {
    showing,
    follow() {
      look()
      window.addEventListener('hashchange', look)
      effect(() => void show(here.value, choices.language.value))
    },
  }
}

/** Pages that are looked up from anywhere, and left again for where one was. */
function isHelp({ at }: Route): boolean {
  return at === 'help' || at === 'who-sees'
}
