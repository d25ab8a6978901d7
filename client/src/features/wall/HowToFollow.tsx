import type { ReadonlySignal } from '@preact/signals'

import type { OnTheWay } from '#app/wall-invitation.ts'
import { QrCode } from '#ui/QrCode.tsx'

import type { AtWall } from './WallScreen.tsx'

/** For those who come late: a picture to scan, and six digits to write. */
export function HowToFollow({
  words,
  invitation,
}: Pick<AtWall, 'words'> & { readonly invitation: ReadonlySignal<OnTheWay> }) {
  const own = words.groupWall
  const made = invitation.value
  if (made.state === 'making') return null
  if (made.state === 'offline') return <p>{own.offline}</p>
  return (
    <div class="big-wall-way">
      <p>{own.comeIn[made.lets]}</p>
      <QrCode text={made.link} label={own.qr} />
      <p>{own.code}</p>
      <p class="told-code">{words.invite.link.digits(made.code)}</p>
    </div>
  )
}
