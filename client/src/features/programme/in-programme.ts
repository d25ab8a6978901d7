import type { ScreenProps } from '#app/app.ts'
import { dateInWords } from '#app/calendar.ts'
import type { OrganisationHere } from '#app/organisation.ts'
import type { ProgrammeWriter } from '#app/programme.ts'
import { hrefOf, type Route } from '#app/route.ts'
import type { ProgrammeWords } from '#content/programme'
import type { OrganisationProgramme, ProgrammeStep } from '#domain'

/** What every screen of the programme is given. */
export interface InProgramme extends ScreenProps<'organisation'> {
  readonly here: OrganisationHere
  readonly own: ProgrammeWords
  readonly programme: OrganisationProgramme
  /** Null for who looks on. */
  readonly writer: ProgrammeWriter | null
}

/** Somewhere in the programme; without a step it is all of it. */
export function stepRoute(handle: string, step?: string): Route {
  const steps = step === undefined ? ['forloeb'] : ['forloeb', 'trin', step]
  return { at: 'organisation', handle, steps }
}

export function hrefInProgramme(handle: string, step?: string): string {
  return hrefOf(stepRoute(handle, step))
}

export function dayOfStep({ app, own }: InProgramme, { on }: Pick<ProgrammeStep, 'on'>): string {
  return on === null ? own.noDay : dateInWords(on, app.choices.language.value)
}
