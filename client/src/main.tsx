import { effect } from '@preact/signals'
import { render } from 'preact'

import { createDeviceChoices } from '#app/preferences.ts'
import { trustOnly, workerAddress } from '#app/install.ts'
import { firstWords } from '#content/first'

import { createBrowserExit } from './adapters/browser-exit.ts'
import { createBrowserPreferences } from './adapters/browser-preferences.ts'
import { createTrust } from './adapters/browser-trust.ts'
import { installWorker } from './adapters/browser-worker.ts'
import { createPlaces } from './places.tsx'
import { Shell } from './Shell.tsx'
import slowHashAddress from './slow-hash/worker.ts?worker&url'
import { createSupplies } from './supplies.ts'
import { guardTheWayOut } from './way-out.ts'

const wayOut = guardTheWayOut(window, createBrowserExit(window))
if (wayOut.isOpen) open()

function open(): void {
  const trust = createTrust(window, trustOnly([workerAddress, slowHashAddress]))
  const slowHash = () => trust(slowHashAddress)
  const choices = createDeviceChoices(createBrowserPreferences(window))
  const places = createPlaces(window, choices, createSupplies(window, choices, slowHash))
  const on = {
    onQuickExit: wayOut.leave,
    onPrint: () => window.print(),
    onLanguage: choices.switchLanguage,
    onReload: () => window.location.reload(),
  }
  places.follow()
  effect(() => {
    document.documentElement.lang = choices.language.value
  })
  render(
    <Shell
      showing={places.showing}
      waiting={places.waiting}
      words={(language) => firstWords[language]}
      on={on}
    />,
    document.body,
  )
  installWorker(window, () => trust(workerAddress))
}
