import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import {
  afterwards,
  agreeAndClose,
  beginAndTakeOver,
  chooseThemes,
  decideAfterwards,
  goToMeeting,
  hangOnWall,
  lookAtWall,
  meetAgain,
  moveOnMap,
  seeNoPictureYet,
  seeWallOver,
  sitDown,
  stopAndGoOn,
  talkOfTheme,
  type Table,
} from './meeting-acts.ts'
import { listenTo, moveByArrows, moveByFinger, moveByMouse, seeOnePicture } from './many-acts.ts'
import { arrive, faultsOnScreen, press, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

test('a group meets: the lead changes hands, the map moves, dots become themes (en)', async () => {
  const [language, words] = ['en', en] as const
  const people = { browser, relayPort: relay.port, language }
  const host = await arrive({ ...people, width: 1440 })
  const [jonas, sara] = [
    await arrive({ ...people, width: 1440 }),
    await arrive({ ...people, width: 390 }),
  ]
  const wall = await arrive({ ...people, width: 1920 })
  const table: Table = { words, host, jonas, sara, look }

  await sitDown(table)
  await goToMeeting(table, [host, jonas, sara])
  await beginAndTakeOver(table)
  await moveOnMap(table)
  await seeNoPictureYet(table)
  await stopAndGoOn(table)
  await hangOnWall(table, wall)
  await chooseThemes(table)
  await talkOfTheme(table)
  await lookAtWall(table, wall)
  await agreeAndClose(table)
  await seeWallOver(table, wall)
  await afterwards(table)
  await decideAfterwards(table)
  await meetAgain(table)

  await expectNoTrace(table)
  await goHome([host, jonas, sara, wall])
})

test('eight screens from invitation to minutes: one without a network, one by keys, one heard, one by mouse, one by finger (da)', async () => {
  const words = da
  const arriving = (width: number, hasTouch = false) =>
    arrive({ browser, relayPort: relay.port, language: 'da', width, hasTouch })
  const [host, jonas, kim] = [await arriving(1440), await arriving(1440), await arriving(1440)]
  const [sara, ali, bo, nanna] = [
    await arriving(390),
    await arriving(390),
    await arriving(390),
    await arriving(390, true),
  ]
  const table: Table = { words, host, jonas, sara, look }
  const others = [
    { person: ali, name: 'KANARIE-Ali' },
    { person: bo, name: 'KANARIE-Bo' },
    { person: kim, name: 'KANARIE-Kim' },
    { person: nanna, name: 'KANARIE-Nanna' },
  ]
  const all = [host, jonas, sara, ali, bo, kim, nanna]
  await sitDown(table, others)
  await seeOnePicture(table, { all, offline: ali })
  for (const person of all) await press(person.page(), words.groupRoom.go.back)
  await goToMeeting(table, all)
  await beginAndTakeOver(table)
  await moveOnMap(table)
  const wall = await arriving(1920)
  await hangOnWall(table, wall)
  await moveByMouse(table, kim)
  await moveByFinger(table, nanna)
  await moveByArrows(table, [host, wall])
  await listenTo(table, bo)
  await look('map of the others', ali.page())
  await chooseThemes(table)
  await talkOfTheme(table)
  await lookAtWall(table, wall)
  await agreeAndClose(table)
  await seeWallOver(table, wall)
  for (const { page: of } of [ali, bo, kim, nanna]) {
    await of().getByRole('heading', { name: words.groupMeeting.over.title }).waitFor()
  }
  await afterwards(table)
  await meetAgain(table)
  await expectNoTrace(table)
  await goHome([...all, wall])
})

async function expectNoTrace({ host, jonas, sara }: Table): Promise<void> {
  const places = [
    ...relay.disk().map((bytes) => bytes.toString('latin1')),
    await everythingKept(sara.page()),
    ...[host, jonas, sara].flatMap(({ wire }) => wire),
  ]
  for (const trace of tracesOf('KANARIE')) {
    expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
  }
}

async function goHome(people: readonly Person[]): Promise<void> {
  for (const person of people) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
}

async function look(name: string, page: Page): Promise<void> {
  const faults = await faultsOnScreen(page)
  expect({ name, faults }).toEqual({ name, faults: [] })
}
