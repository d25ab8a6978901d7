import { describe, expect, test } from 'vitest'

import { letGoOfCell, writeCell } from '../index.ts'
import { copyOf, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

const cell = 'self.agreement'

describe('a cell of the plan', () => {
  test('[Y25] is hers once she has written in it, also when she empties it', () => {
    const doc = newOwnRoom()
    writeCell(doc, { cell, text: 'Ro' })
    writeCell(doc, { cell: 'goals.followup', text: 'Til maj' })
    writeCell(doc, { cell, text: '' })

    expect(ownRoomIn(copyOf(doc)).plan).toEqual({ [cell]: '', 'goals.followup': 'Til maj' })
  })

  test('[Y25] can be given back', () => {
    const doc = newOwnRoom()
    writeCell(doc, { cell, text: 'Ro' })
    letGoOfCell(doc, cell)

    expect(ownRoomIn(doc).plan).toEqual({})
  })

  test('[Y25] that is given back on one device keeps what the other writes meanwhile', () => {
    const phone = newOwnRoom()
    writeCell(phone, { cell, text: 'Ro' })
    const laptop = copyOf(phone)
    letGoOfCell(phone, cell)
    writeCell(laptop, { cell, text: 'Ro om mandagen' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).plan).toEqual(ownRoomIn(laptop).plan)
    expect(ownRoomIn(phone).plan[cell]).toBe(' om mandagen')
  })

  test('[Y8] is not let past its limit, and is then not hers', () => {
    const doc = newOwnRoom()

    expect(writeCell(doc, { cell, text: 'a'.repeat(401) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(ownRoomIn(doc).plan).toEqual({})
  })

  test('[Y3] has no room for a tenth', () => {
    const doc = newOwnRoom()
    doc.getMap('planOwn').set('self.regret', true)
    doc.getMap('planOwn').set(cell, 'yes')

    expect(ownRoomIn(doc).plan).toEqual({})
  })
})
