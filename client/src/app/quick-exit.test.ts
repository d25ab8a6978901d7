import { expect, test } from 'vitest'

import type { Exit } from '#ports/exit.ts'

import { keepOut, leaveQuickly, neutralPage, pressEscape } from './quick-exit.ts'

function createTab(): Exit & { readonly did: string[] } {
  const did: string[] = []
  let marked = false
  return {
    did,
    blank: () => did.push('blank'),
    replaceWith: (address) => did.push(address),
    mark: {
      isSet: () => marked,
      set: () => {
        marked = true
      },
      clear: () => {
        marked = false
      },
    },
  }
}

test('the page is blank before the neutral page is asked for', () => {
  const tab = createTab()

  leaveQuickly(tab)

  expect(tab.did).toEqual(['blank', neutralPage])
})

test.each(['history', 'woken'] as const)(
  'after leaving, a page from the %s stays shut',
  (arrival) => {
    const tab = createTab()
    leaveQuickly(tab)

    expect(keepOut(tab, arrival)).toBe(true)
    expect(keepOut(tab, arrival)).toBe(true)
    expect(tab.did).toEqual(['blank', neutralPage, 'blank', neutralPage, 'blank', neutralPage])
  },
)

test('opening the address anew lets the person in, and Back works again', () => {
  const tab = createTab()
  leaveQuickly(tab)

  expect(keepOut(tab, 'visit')).toBe(false)
  expect(keepOut(tab, 'history')).toBe(false)
})

test('without leaving nothing is kept out', () => {
  const tab = createTab()

  expect(keepOut(tab, 'history')).toBe(false)
  expect(tab.did).toEqual([])
})

test('three presses of Escape within two seconds leave', () => {
  const first = pressEscape([], 1000)
  const second = pressEscape(first.presses, 1800)
  const third = pressEscape(second.presses, 2900)

  expect([first.leave, second.leave, third.leave]).toEqual([false, false, true])
})

test('presses spread over more than two seconds do not leave', () => {
  const first = pressEscape([], 1000)
  const second = pressEscape(first.presses, 2500)
  const third = pressEscape(second.presses, 3100)

  expect(third.leave).toBe(false)
})
