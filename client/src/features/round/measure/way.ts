import { dateInWords } from '#app/calendar.ts'
import { hrefOf } from '#app/route.ts'
import type { Measurement } from '#domain'

import type { InMeasuring } from './MeasureScreen.tsx'

/** Where the group's measurements are, or one of them. */
export function measureHref({ route }: Pick<InMeasuring, 'route'>, ...steps: readonly string[]) {
  return hrefOf({ at: 'group', handle: route.handle, steps: ['maal', ...steps] })
}

export function backToMeasuring(props: Pick<InMeasuring, 'route' | 'own'>) {
  return { href: measureHref(props), label: props.own.back }
}

/** What was measured, before or after, and when it was begun. */
export function nameOf(
  { app, own }: Pick<InMeasuring, 'app' | 'own'>,
  { subject, moment, begun }: Measurement,
): string {
  const date = dateInWords(begun, app.choices.language.value)
  return own.named(own.subjects[subject].name, moment && own.moments[moment], date)
}
