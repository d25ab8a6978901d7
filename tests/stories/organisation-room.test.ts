import { expect, test } from 'vitest'

import { nameOwner as ownBy } from '#documents'
import { invitationOf, invite, wholeKeyLink, withdrawInvitation } from '#app/invite.ts'
import { anotherLink, goIn, openWithCode, readLink } from '#app/join.ts'
import { mayWrite, nameOrganisation, nameOwner } from '#app/organisation.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { da } from '#content/all'

import { expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation } from './organisation-house.ts'

test('an owner, an editor and a viewer are in the room at once and see the same', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const editor = await letIn(wire, owner, { role: 'member', seed: 2 })
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 3 })
  expect([owner, editor, viewer].map(({ here }) => here.standing)).toEqual([
    'owner',
    'editor',
    'viewer',
  ])
  await expectSoon(
    () => [owner, editor, viewer].every(({ here }) => here.status.value.others === 2),
    () => [owner, editor, viewer].map(({ here }) => here.status.value.others),
  )

  nameOwner(editor.here, 'Anne')
  await expectSoon(() => viewer.here.room.value.owner === 'Anne')
  nameOrganisation(owner.here, 'Fjordby')
  await expectSoon(() => [viewer, editor].every(({ here }) => here.room.value.name === 'Fjordby'))
  expect(editor.here.room.value).toEqual(viewer.here.room.value)
})

test('the relay takes nothing from a viewer, whatever her device does', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const editor = await letIn(wire, owner, { role: 'member', seed: 2 })
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 3 })
  expect(mayWrite(viewer.here)).toBe(false)

  ownBy(viewer.here.doc, 'Eve')
  nameOrganisation(editor.here, 'Fjordby')
  await expectSoon(() => owner.here.room.value.name === 'Fjordby')
  await expectSoon(() => viewer.here.status.value.edits === 'written')

  expect(owner.here.room.value.owner).toBe('')
  expect(editor.here.room.value.owner).toBe('')
})

test('nobody is let in with a key that opens more than her own', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 3 })

  expect(await wholeKeyLink(viewer.app, viewer.here.handle, 'member')).toBeNull()
  expect(await wholeKeyLink(viewer.app, viewer.here.handle, 'viewer')).not.toBeNull()
})

test('each of the two keys has an invitation of its own, and is taken back by itself', async () => {
  const wire = new Wire()
  const { app, here } = await openOrganisation(wire)
  const toWrite = await invite(app, here.handle, 'member')
  const toLook = await invite(app, here.handle, 'viewer')
  if (!toWrite.ok || !toLook.ok) throw new Error('both are made')
  expect(invitationOf(app, here.handle, 'member')).not.toBeNull()
  expect(await withdrawInvitation(app, here.handle, 'viewer')).toBe('gone')

  const editor = await letIn(wire, { app, here }, { role: 'viewer', seed: 4 })
  anotherLink(editor.app)
  await readLink(editor.app, toWrite.link)
  await openWithCode(editor.app, toWrite.code)
  await goIn(editor.app)
  const record = (await editor.app.rooms.load()).find(({ kind }) => kind === 'organisation')
  expect(record?.link.role).toBe('member')
})

test('the list of rooms calls it by its name', async () => {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const viewer = await letIn(wire, owner, { role: 'viewer', seed: 3 })
  const said = () => viewer.app.rooms.list.value?.[0]?.saidName
  await expectSoon(() => said() === 'Fjordby Kommune')
  const [room] = viewer.app.rooms.list.value ?? []

  expect(room === undefined ? '' : nameOfRoom(room, da.rooms)).toBe('Fjordby Kommune')
})
