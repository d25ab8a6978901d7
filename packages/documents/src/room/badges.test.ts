import { describe, expect, test } from 'vitest'
import { Doc } from 'yjs'

import { keepBadges, nameBadge, readBadges, wearBadge } from '../index.ts'
import { copyOf, day, meet, newDialogue } from '../rooms.fixture.ts'

const [mette, jonas, eve] = ['M', 'J', 'E'].map((sign) => sign.repeat(43))
const hers = { key: mette ?? '', since: day('2026-11-01'), proof: 'signed' }
const his = { key: jonas ?? '', since: day('2026-11-12'), proof: '' }
const theirs = { key: eve ?? '', since: day('2026-11-20'), proof: '' }

function room(): Doc {
  const doc = newDialogue()
  for (const badge of [theirs, hers, his]) wearBadge(doc, badge)
  return doc
}

describe('badges', () => {
  test('[Y60] are there in the order in which people came in, with what they call themselves', () => {
    const doc = room()
    nameBadge(doc, his.key, 'Jonas')

    expect(readBadges(doc)).toEqual([
      { ...hers, name: '' },
      { ...his, name: 'Jonas' },
      { ...theirs, name: '' },
    ])
    expect(nameBadge(doc, his.key, 'a'.repeat(500))).toEqual({ ok: false, reason: 'tooLong' })
  })

  test('[Y60] put on again keep the day, and take the newer proof', () => {
    const doc = room()
    wearBadge(doc, { ...his, since: day('2027-01-01') })
    wearBadge(doc, { ...hers, since: day('2027-01-01'), proof: 'signed anew' })

    expect(readBadges(doc)).toMatchObject([{ ...hers, proof: 'signed anew' }, his, theirs])
  })

  test('[Y60] put on on two devices at once are both there', () => {
    const [phone, laptop] = [newDialogue(), newDialogue()]
    wearBadge(phone, hers)
    wearBadge(laptop, his)
    meet(phone, laptop)

    expect(readBadges(phone)).toEqual(readBadges(laptop))
    expect(readBadges(phone)).toHaveLength(2)
  })

  test('[Y61] that were taken off stay off when their name arrives later', () => {
    const doc = room()
    const late = copyOf(doc)
    nameBadge(late, theirs.key, 'Eve')
    keepBadges(doc, new Set([hers.key, his.key]))
    meet(doc, late)

    expect(readBadges(doc).map(({ key }) => key)).toEqual([hers.key, his.key])
    expect(readBadges(late)).toEqual(readBadges(doc))
  })

  test('[Y3] of a hand without our app are left out, or read as far as they are sound', () => {
    const doc = room()
    doc.getMap('badges').set('short', { since: '2026-11-01' })
    doc.getMap('badges').set('N'.repeat(43), 'no badge')
    doc.getMap('badgeNames').set('N'.repeat(43), 7)

    expect(readBadges(doc)).toHaveLength(4)
    expect(readBadges(doc).at(-1)).toEqual({
      key: 'N'.repeat(43),
      name: '',
      since: null,
      proof: '',
    })
  })

  test('[Y1] are put into no document that nothing has arrived in', () => {
    const doc = new Doc()
    wearBadge(doc, hers)

    expect(readBadges(doc)).toEqual([])
  })
})
