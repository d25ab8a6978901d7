import { useState } from 'preact/hooks'

import { wholeKeyLink } from '#app/invite.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'

import type { InInvite } from './InviteScreen.tsx'

/** The whole key as a picture: shown on purpose, to the one who sits beside her. */
export function ByQr({ app, handle, words, role }: InInvite) {
  const own = words.invite.qr
  const [link, setLink] = useState<string | null>(null)
  const show = async () => setLink(await wholeKeyLink(app, handle, role))
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <p class="hint">{own.careful}</p>
      {link === null ? (
        <Actions>
          <Button onPress={() => void show()}>{own.show}</Button>
        </Actions>
      ) : (
        <>
          <QrCode text={link} label={own.label} />
          <Actions>
            <Button onPress={() => setLink(null)}>{own.hide}</Button>
          </Actions>
        </>
      )}
    </Paper>
  )
}
