import { effect } from '@preact/signals'

import type { Clock } from '#ports/clock.ts'
import type { Attention } from '#ports/attention.ts'
import type { Tabs } from '#ports/tabs.ts'

import type { DeviceLock } from './device-lock.ts'
import type { DeviceChoices } from './preferences.ts'

interface Watched {
  readonly ports: { readonly clock: Clock; readonly attention: Attention; readonly tabs: Tabs }
  readonly lock: DeviceLock
  readonly choices: DeviceChoices
}

const minuteMs = 60_000
const betweenSignsMs = 5000

/** Locks the device when nobody has been at any of its pages for a while, and covers a page out of sight. */
export function watchOver({ ports, lock, choices }: Watched): void {
  const { clock, attention, tabs } = ports
  let usedMs = clock.now()
  let saidMs = 0
  let cancel = () => {}
  const isGuarding = () => lock.isOn.peek() && lock.isLocked.peek() === false
  // Somebody who writes in another tab is here.
  const channel = tabs.channel('device in use', () => {
    usedMs = clock.now()
  })

  /** True when it was time. A clock that was set back is a reason, not an excuse. */
  function lockIfDue(): boolean {
    cancel()
    if (!isGuarding()) return false
    const idleMs = clock.now() - usedMs
    const spanMs = choices.lockMinutes.peek() * minuteMs
    const isDue = idleMs >= spanMs || idleMs < 0
    if (isDue) lock.shut()
    else cancel = clock.schedule(spanMs - idleMs, lockIfDue)
    return isDue
  }
  function used(): void {
    usedMs = clock.now()
    if (usedMs - saidMs < betweenSignsMs) return
    saidMs = usedMs
    channel.say(Uint8Array.of(1))
  }
  attention.follow({
    used,
    left: () => attention.veil(isGuarding()),
    came: () => {
      if (!lockIfDue()) attention.veil(false)
    },
  })
  effect(() => {
    if (lock.isOn.value && lock.isLocked.value === false && choices.lockMinutes.value > 0) {
      usedMs = clock.now()
      lockIfDue()
    }
  })
}
