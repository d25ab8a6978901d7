import { expect, it } from 'vitest'

import { describeTabs } from '#ports/tabs.suite.ts'

import { createBrowserTabs } from './browser-tabs.ts'

describeTabs('Web Locks', () => createBrowserTabs)

it('[S5] who is still looking at a name does not hold it', async () => {
  const [slow, quick] = [createBrowserTabs(), createBrowserTabs()]
  const looks = slow.isFree('looked at')
  // Another process looks at this very moment, and has not let go.
  const look = { mode: 'shared' } as const
  await navigator.locks.request('looked at', look, async () => {
    expect(await quick.isFree('looked at')).toBe(true)
  })
  expect(await looks).toBe(true)
})
