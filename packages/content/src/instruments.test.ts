import { describe, expect, test } from 'vitest'

import { da } from './all.fixture.ts'
import {
  agenda,
  findings,
  guide,
  helpSections,
  localCardLines,
  mainQuestions,
  shortTalk,
  soloAgenda,
  waysRound,
} from './index.ts'

describe('the instruments', () => {
  test('ask every question once, and have words for each', () => {
    const asked = guide.flatMap(({ questions }) => [...questions])

    expect(new Set(asked).size).toBe(asked.length)
    expect(Object.keys(da.guide)).toEqual(asked)
  })

  test('open the short path with the first question of each area', () => {
    expect(mainQuestions).toEqual(guide.map(({ questions }) => questions[0]))
  })

  test('fill forty-five minutes', () => {
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
  })

  test('make four questions of the short talk, and both ask', () => {
    expect(shortTalk.map(({ key }) => key)).toEqual(Object.keys(da.shortTalk))
    expect(shortTalk.map(({ asks }) => asks)).toEqual(['nearest', 'leader', 'leader', 'nearest'])
  })

  test('fill forty-five minutes alone, area by area and then the promise and the points', () => {
    expect(soloAgenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
    expect(soloAgenda.map(({ key }) => key)).toEqual([
      ...guide.map(({ key }) => key),
      'contract',
      'points',
    ])
  })

  test('put what is urgent first, with its numbers in the words too', () => {
    const [first] = helpSections

    expect(first.key).toBe('acute')
    expect(first.phones.filter((phone) => !da.help.sections.acute.text.includes(phone))).toEqual([])
  })

  test('lead from what no leader answers alone to the map of tensions, and never to a leader alone', () => {
    const ways = findings.flatMap(({ of }) => of.map(({ key, to }) => [key, to] as const))

    expect(new Map<string, string>(ways).get('alone')).toBe('tensions')
    expect(new Map<string, string>(ways).get('threeWays')).toBe('tensions')
    expect(da.findings.way.tensions).toContain(da.groupRoom.go.tensions.toLowerCase())
  })

  test('never send a leader to the safety representative of the employees', () => {
    expect(da.help.sections.representatives.text).toContain('ikke af lederne')
  })

  test('send a leader round her own leader, and never to the safety representative', () => {
    expect(waysRound.map((key) => da.ownLeader.ways[key].who).join()).not.toMatch(/AMR/)
    expect(da.ownLeader.amr.text).toContain('valgt af medarbejderne')
    expect(Object.keys(da.ownLeader.ways)).toEqual([...waysRound])
    expect(Object.keys(da.ownLeader.card.lines)).toEqual([...localCardLines])
    // Of each way it is said who gets to know.
    expect(waysRound.filter((key) => da.ownLeader.ways[key].knows === '')).toEqual([])
  })
})
