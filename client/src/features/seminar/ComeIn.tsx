import type { UrnToRun } from '#app/seminar/seminars.ts'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'

import type { AtSeminar } from './SeminarScreen.tsx'
import { useLink } from './use-link.ts'

/** The picture to scan and the link to send: both open this one small room. */
export function ComeIn(props: AtSeminar & { readonly run: UrnToRun }) {
  const { run, own } = props
  const said = own.comeIn
  const link = useLink(props)
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p aria-live="polite">{said.here(run.entered().length)}</p>
      <p class="hint">{said.count}</p>
      {link === null ? null : (
        <>
          <p>{said.scan}</p>
          <QrCode text={link} label={said.label} />
          <p>{said.link}</p>
          <p class="key-link">{link}</p>
        </>
      )}
      <p class="hint">{said.careful}</p>
      <p class="hint">{said.places}</p>
    </Paper>
  )
}
