import { fewestAnswers } from './bands.ts'

/** One picture of everybody's answers, or a round in which each lays her own items on the table. */
const groupModes = ['picture', 'open'] as const
export type GroupMode = (typeof groupModes)[number]

export function parseGroupMode(value: unknown): GroupMode | null {
  return groupModes.find((mode) => mode === value) ?? null
}

export const fewestSeats = 3
/** What the room can hold. */
export const mostSeats = 40

export function parseSeatCount(text: string): number | null {
  const count = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0
  return count >= fewestSeats && count <= mostSeats ? count : null
}

/** Below five there is no picture in which an answer is nobody's. */
export function modesFor(seatCount: number): readonly GroupMode[] {
  return seatCount >= fewestAnswers ? groupModes : ['open']
}
