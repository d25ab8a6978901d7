import { useMemo } from 'preact/hooks'

import { filledPlan, type OnPaper } from '#app/filled-plan.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import type { Paper } from '#app/papers/paper.ts'
import { agreementsPaperOf, contractPaperOf, planPaperOf, sheetOf } from '#app/papers/papers.ts'
import { planQuestions } from '#content'
import { previewOf, promisedIn } from '#domain'

export const paperNames = ['sheet', 'contract', 'plan', 'agreements'] as const
export type PaperName = (typeof paperNames)[number]
export type Filling = 'filled' | 'blank'

/** A paper of her own room; null when there is nothing of hers to put on it. */
export function useOwnPaper(
  { app, here, words }: InOwnRoom,
  name: PaperName,
  filling: Filling,
): Paper | null {
  const language = app.choices.language.value
  const room = here.room.value
  return useMemo(() => {
    const on = { language, words, room }
    return filling === 'blank' ? blankPaper(on, name) : filledPaper(on, name)
  }, [language, words, room, name, filling])
}

function blankPaper({ words }: OnPaper, name: PaperName): Paper {
  switch (name) {
    case 'sheet':
      return sheetOf(words, { name: words.carry.yourLeader, points: null })
    case 'contract':
      return contractPaperOf(words, null)
    case 'plan':
      return planPaperOf(words, null)
    case 'agreements':
      return agreementsPaperOf(words, null)
    default:
      return name satisfies never
  }
}

function filledPaper(on: OnPaper, name: PaperName): Paper | null {
  const { words, room } = on
  const { points, contract, nearestLeader } = room
  switch (name) {
    case 'sheet': {
      const called = nearestLeader.trim() || words.carry.yourLeader
      return points.length === 0
        ? null
        : sheetOf(words, { name: called, points: previewOf(points) })
    }
    case 'contract':
      return promisedIn(contract).length === 0 ? null : contractPaperOf(words, contract)
    case 'plan': {
      const plan = filledPlan(on, planQuestions)
      return Object.values(plan).every(({ text }) => text === '') ? null : planPaperOf(words, plan)
    }
    case 'agreements':
      return null
    default:
      return name satisfies never
  }
}
