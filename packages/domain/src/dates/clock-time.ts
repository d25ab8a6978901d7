/** A time of day as `09:30`. */
export type ClockTime = string & { readonly __clockTime: unique symbol }

/** Reads `9:30` and, the Danish way, `9.30`. */
export function parseTime(text: string): ClockTime | null {
  const [, hours = '', minutes = ''] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) ?? []
  return hours === '' ? null : (`${hours.padStart(2, '0')}:${minutes}` as ClockTime)
}

export function timeOfMinutes(minutes: number): ClockTime {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${hours}:${String(minutes % 60).padStart(2, '0')}` as ClockTime
}
