import { expect, it } from 'vitest'

import { parseConfig } from './config.ts'

it('[R17] has a default for everything', () => {
  expect(parseConfig({})).toMatchObject({
    ok: true,
    config: { port: 8080, host: '127.0.0.1', dataDir: 'data', isSilent: false },
  })
})

it('[R105] lets a thousand phones with two lines each, and their letters, come from one address', () => {
  expect(parseConfig({})).toMatchObject({ config: { socketsPerAddress: 4000 } })
})

it.each([
  ['PORT', '70000'],
  ['PORT', 'eighty'],
  ['FRAMES_PER_SECOND', '0'],
  ['SOCKETS_PER_ADDRESS', '0'],
  ['PUTS_PER_HOUR', 'many'],
  ['BEHIND_PROXY', 'perhaps'],
  ['QUIET', 'maybe'],
])('[R17] refuses %s=%s in one sentence that names it', (name, value) => {
  const parsed = parseConfig({ [name]: value })
  expect(parsed.ok ? '' : parsed.sentence).toMatch(new RegExp(`^${name} must be .+\\.$`))
})
