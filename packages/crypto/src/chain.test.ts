import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainNext, chainStart } from './chain.ts'
import { filled } from './samples.fixture.ts'

async function chainOf(entries: readonly Uint8Array[], roomId = filled(16, 1)): Promise<string> {
  let chain = await chainStart(roomId)
  for (const entry of entries) chain = await chainNext(chain, entry)
  return String(chain)
}

const logs = fc.uniqueArray(fc.uint8Array({ maxLength: 20 }), { minLength: 2, selector: String })

test('[C20] the same entries in the same order have the same chain', async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (log) => {
      expect(await chainOf(log)).toBe(await chainOf(log.map((entry) => entry.slice())))
    }),
  )
})

test('[C20] a log that lacks, repeats, swaps or changes an entry has another chain', async () => {
  await fc.assert(
    fc.asyncProperty(logs, fc.nat(), async (log, pick) => {
      const at = pick % (log.length - 1)
      const [entry = filled(0, 0), next = filled(0, 0)] = log.slice(at)
      const honest = await chainOf(log)
      const bent = [
        log.toSpliced(at, 1),
        log.toSpliced(at, 0, entry),
        log.toSpliced(at, 2, next, entry),
        log.toSpliced(at, 1, Uint8Array.of(...entry, 0)),
      ]
      for (const other of bent) expect(await chainOf(other)).not.toBe(honest)
    }),
  )
})

test('[C20] two rooms with the same entries have different chains', async () => {
  const log = [filled(3, 3)]

  expect(await chainOf(log, filled(16, 1))).not.toBe(await chainOf(log, filled(16, 2)))
})
