import type { ComponentType } from 'preact'

import type { ScreenProps } from '#app/app.ts'
import type { PhraseSlip } from '#app/passphrase.ts'
import type { Words } from '#content'

import { BackupHome } from './BackupHome.tsx'
import { MakeBackup } from './MakeBackup.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'

/** What asks for six words, and the lists they are from. It comes with code of its own. */
interface Asking {
  readonly form: ComponentType<{
    readonly words: Words
    readonly slip: PhraseSlip | null
    readonly error?: string | undefined
    readonly button: string
    readonly isBusy: boolean
    readonly onTyped: (typed: string) => void
  }>
  readonly listsFor: (language: 'da' | 'en') => readonly (readonly string[])[]
}

export type BackupProps = ScreenProps<'backup'> & { readonly asking: Asking }

/** All rooms of this device as one file that six words open, and the way back. */
export function BackupScreen(props: BackupProps) {
  switch (props.route.steps[0]) {
    case 'lav':
      return <MakeBackup {...props} />
    case 'hent':
      return <RestoreBackup {...props} />
    default:
      return <BackupHome {...props} />
  }
}
