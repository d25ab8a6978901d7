import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { dialogueOf } from '#app/dialogue.ts'
import { groupOf } from '#app/group.ts'
import { makeGroup } from '#app/make-group.ts'
import { createDialogue, addAgreement, writeAgreement } from '#documents'
import { newRoomLink } from '#app/room-link.ts'
import { foundSession } from '#app/session.ts'
import { encodeStateAsUpdate } from 'yjs'

// A leader of leaders has a dialogue with each of hers, and a group with all of them.

const root = join(import.meta.dirname, '../../client/src')

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\./.test(name))
    .map((name) => join(root, folder, name))
}

const readsDialogue = /\breadDialogue\b|#app\/dialogue\.ts|\.\/dialogue\.ts/
const writesInGroup =
  /\b(suggestToSend|writeToSend|writeThemeNote|layItem|chooseTheme|sendLetter|takeSeat)\b|#app\/(group|meeting[\w-]*)\.ts|\.\/(group|meeting[\w-]*)\.ts/

test('[Y258] no code that reads what two have said can write in a group', () => {
  const both = [...sourcesIn('app'), ...sourcesIn('features')].filter((path) => {
    const imports = readFileSync(path, 'utf8').split(/\n(?=(?:export|const|function)\b)/)[0] ?? ''
    return readsDialogue.test(imports) && writesInGroup.test(imports)
  })

  expect(both.map((path) => path.slice(root.length))).toEqual([])
})

test('[Y258] a group that is made beside a dialogue holds no word of it', async () => {
  const { app } = openDevice()
  const link = await newRoomLink(app.ports.random)
  const record = await foundSession(
    app,
    { kind: 'dialogue', name: 'KANARIE Jonas', link },
    (doc) => {
      createDialogue(doc, { calendarId: 'cal' })
      addAgreement(doc, 'a')
      writeAgreement(doc, { id: 'a', field: 'what', text: 'KANARIE mellem os to' })
    },
  )
  await opened(() => dialogueOf(app, record.handle))
  const made = await makeGroup(app, {
    name: 'Skoleledelsen',
    seatCount: '5',
    mode: 'open',
    meets: { date: '', time: '' },
    length: 120,
    leaderName: 'Mette',
  })
  if (!made.ok) throw new Error('no group was made')
  const group = await opened(() => groupOf(app, made.handle))

  expect(Buffer.from(encodeStateAsUpdate(group.doc)).includes('KANARIE')).toBe(false)
})
