import { expect, test } from 'vitest'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answer, choosePoint } from './carry-points.ts'
import { writeClause } from './contract.ts'
import { addAgreement, dialogueOf, writeAgreement } from './dialogue.ts'
import { makeDialogue } from './make-dialogue.ts'
import { ownRoomOf } from './own-room.ts'
import { dialoguesWithAgreements, fetchAgreements, foundFor, writeCell } from './plan.ts'

async function deviceWithDialogue() {
  const device = openDevice()
  const { app } = device
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', 'Ro til at lede')
  await settle()
  choosePoint(app, own, { id: 'g0.0', question: 'g0', text: 'Ro til at lede', pointId: null })
  await settle()
  const made = await makeDialogue(app, own)
  if (!made.ok) throw new Error(made.reason)
  const dialogue = await opened(() => dialogueOf(app, made.handle))
  return { ...device, own, dialogue }
}

test('the plan finds her answers and her promises where they stand', async () => {
  const { app } = openDevice()
  const here = await opened(() => ownRoomOf(app))
  answer(here, 'g0', 'Ro til at lede')
  writeClause(app, here, { clause: 'rest', text: 'En gåtur hver dag ' })
  writeClause(app, here, { clause: 'sparring', text: 'Jeg ringer til Signe' })
  await settle()

  expect(foundFor(here.room.value, { 'goals.important': 'g0', 'self.important': 's0' })).toEqual({
    'goals.important': 'Ro til at lede',
    'self.agreement': 'Jeg ringer til Signe\nEn gåtur hver dag',
  })
})

test('what the two agreed is copied when she asks for it, and not before', async () => {
  const { app, own, dialogue } = await deviceWithDialogue()
  addAgreement(app, dialogue)
  await settle()
  const [agreement] = dialogue.room.value.agreements
  writeAgreement(dialogue, { id: agreement?.id ?? '', field: 'what', text: 'Svar om Havn' })
  await settle()
  const before = own.room.value.plan

  const fetched = await fetchAgreements(app, own)
  await settle()

  expect(before).toEqual({})
  expect(fetched).toBe('fetched')
  expect(own.room.value.plan).toEqual({ 'leader.agreement': 'Svar om Havn' })
})

test('nothing agreed is nothing to fetch, and the plan stays as it was', async () => {
  const { app, own } = await deviceWithDialogue()

  expect(dialoguesWithAgreements(app)).toHaveLength(1)
  expect(await fetchAgreements(app, own)).toBe('none')
  expect(own.room.value.plan).toEqual({})
})

test('an agreement that does not fit beside her own words is not copied by half', async () => {
  const { app, own, dialogue } = await deviceWithDialogue()
  writeCell(own, 'leader.agreement', 'a'.repeat(395))
  addAgreement(app, dialogue)
  await settle()
  const [agreement] = dialogue.room.value.agreements
  writeAgreement(dialogue, { id: agreement?.id ?? '', field: 'what', text: 'Svar om Havn' })
  await settle()

  expect(await fetchAgreements(app, own)).toBe('full')
  expect(own.room.value.plan).toEqual({ 'leader.agreement': 'a'.repeat(395) })
})
