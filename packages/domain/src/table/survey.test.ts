import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mostSurveyRows, readSurvey } from './survey.ts'

const rowsOf = (count: number) =>
  ['Tema;Værdi', ...Array.from({ length: count }, (_, at) => `tema ${String(at)};3,1`)].join('\r\n')

describe('a survey', () => {
  test('[D236] is read by what its columns are called', () => {
    expect(
      readSurvey('Retning;Tema;Gennemsnit\r\nned;"Tid; og ro";2,9\r\nop;Krydspres;\r\n'),
    ).toEqual({
      ok: true,
      themes: [
        { topic: 'Tid; og ro', value: 2.9, direction: 'ned' },
        { topic: 'Krydspres', value: null, direction: 'op' },
      ],
    })
  })

  test('[D236] or by what stands in them', () => {
    expect(readSurvey('72,Tid til at lede,op\n60,Krydspres,ned')).toMatchObject({
      themes: [
        { topic: 'Tid til at lede', value: 72, direction: 'op' },
        { topic: 'Krydspres', value: 60, direction: 'ned' },
      ],
    })
  })

  test('[D236] without a line of headings loses none of its themes', () => {
    expect(readSurvey('Tid til at lede\nRum til at sige fra')).toMatchObject({
      themes: [{ topic: 'Tid til at lede', value: null }, { topic: 'Rum til at sige fra' }],
    })
  })

  test('[D236] of more than two hundred lines is refused, and so is one without themes', () => {
    expect(readSurvey(rowsOf(mostSurveyRows))).toMatchObject({ ok: true })
    expect(readSurvey(rowsOf(mostSurveyRows + 1))).toEqual({ ok: false, reason: 'tooLong' })
    expect(readSurvey(rowsOf(40_000))).toEqual({ ok: false, reason: 'tooLong' })
    expect(readSurvey(' \n\n')).toEqual({ ok: false, reason: 'empty' })
    expect(readSurvey('1;2\n3;4')).toEqual({ ok: false, reason: 'noTopic' })
  })

  test('[D236] with persons in it gives none of them away', () => {
    expect(readSurvey('Tema;Skrevet af\nTid;mette@fjordby.dk')).toEqual({
      ok: false,
      reason: 'named',
    })
  })

  test('[D236] no text, however garbled, breaks the reading', () => {
    const isRead = fc.property(fc.string(), (text) => 'ok' in readSurvey(text))
    expect(() => fc.assert(isRead)).not.toThrow()
  })
})
