import { expect, test } from 'vitest'

import { programmePhases, startPathKeys, stepsOnPath } from './start-path.ts'

test('[D396] each way has the same seven steps once, phase by phase, in its own order of tools', () => {
  const [first] = startPathKeys
  const keys = (path: (typeof startPathKeys)[number]) => stepsOnPath(path).map(({ key }) => key)
  for (const path of startPathKeys) {
    expect(new Set(keys(path))).toEqual(new Set(keys(first)))
    expect(new Set(keys(path)).size).toBe(7)
    const phases = stepsOnPath(path).map(({ phase }) => programmePhases.indexOf(phase))
    expect(phases).toEqual(phases.toSorted((one, other) => one - other))
    expect(new Set(phases).size).toBe(programmePhases.length)
  }

  const tools = (path: (typeof startPathKeys)[number]) => [
    ...new Set(stepsOnPath(path).map(({ doer }) => doer)),
  ]
  expect(tools('dialogueFirst')).toEqual(['dialogue', 'group', 'organisation'])
  expect(tools('groupFirst')).toEqual(['group', 'organisation', 'dialogue'])
  expect(tools('organisationFirst')).toEqual(['organisation', 'dialogue', 'group'])
})
