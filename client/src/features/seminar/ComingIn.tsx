import { QrCode } from '#ui/QrCode.tsx'

import type { AtSeminar } from './SeminarScreen.tsx'
import { useLink } from './use-link.ts'

interface Props extends AtSeminar {
  readonly scan: string
  /** What is promised; two of them stand on the wall. */
  readonly lines: readonly string[]
}

/** The way in, as large as the wall lets it be. */
export function ComingIn(props: Props) {
  const { own, scan, lines } = props
  const link = useLink(props)
  const [first, , third] = lines
  return (
    <div class="seminar-wall-in">
      {link === null ? null : <QrCode text={link} label={own.comeIn.label} />}
      <div>
        <h2>{own.wall.comeIn}</h2>
        <p>{scan}</p>
        <ul>
          <li>{first}</li>
          <li>{third}</li>
        </ul>
      </div>
    </div>
  )
}
