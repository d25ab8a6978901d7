import { describe, expect, test } from 'vitest'

import { da, en } from '#content/all'
import { mainQuestions } from '#content'

import { firstSight } from './first-sight.ts'

describe('what is seen first', () => {
  test.each([da, en])('is what the screen says when it has come', (words) => {
    const question = firstSight({ at: 'own-room', steps: [] }, words, false)
    expect(question?.heading).toBe(words.guide[mainQuestions[0]])
    expect(question?.steps?.text).toBe(words.ownRoom.step(1, mainQuestions.length))
    expect(question?.steps?.of).toBe(mainQuestions.length)
    expect(firstSight({ at: 'new-group' }, words, false)?.lead).toEqual([
      words.groupMake.intro,
      words.groupMake.needs,
    ])
    expect(firstSight({ at: 'new-organisation' }, words, false)?.audience).toBe(
      words.organisationRoom.chip,
    )
  })

  test('of a key is that it is read, and without one that it is asked for', () => {
    expect(firstSight({ at: 'join' }, da, true)?.heading).toBe(da.join.reading)
    expect(firstSight({ at: 'join' }, da, false)?.heading).toBe(da.join.title)
  })

  test('is nothing where a room says what is on its screen', () => {
    expect(firstSight({ at: 'own-room', steps: ['hjem'] }, da, false)).toBeNull()
    expect(firstSight({ at: 'group', handle: 'a', steps: [] }, da, false)).toBeNull()
  })
})
