import { useState } from 'preact/hooks'

import type { SeenBadge } from '#app/badges.ts'
import { groupOf } from '#app/group.ts'
import type { ProblemName } from '#app/problems.ts'
import { refound } from '#app/refound.ts'
import { isRoundOpen } from '#app/round-stage.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

import { nameInWords } from './badge-in-words.ts'
import type { InNewKey } from './NewKeyScreen.tsx'

const problemBy = {
  offline: 'offlineNewKey',
  'too-many': 'tooManyStay',
  'too-large': 'tooLarge',
} as const satisfies Record<string, ProblemName>

type Props = InNewKey & { readonly staying: readonly SeenBadge[]; readonly onClose: () => void }

/** What cannot be undone, said before it is done. */
export function ConfirmNewKey(props: Props) {
  const { app, words, room, staying, onClose } = props
  const own = words.newKey.confirm
  const [state, setState] = useState<'not-asked' | 'asking' | keyof typeof problemBy>('not-asked')
  const names = staying.map((badge) => nameInWords(props, badge)).join(', ')
  const change = async () => {
    if (state === 'asking') return
    setState('asking')
    const stay = staying.map(({ key }) => key)
    const answer = await refound(app, room.handle, stay)
    if (answer === 'offline' || answer === 'too-many' || answer === 'too-large') {
      return setState(answer)
    }
    onClose()
    if (answer !== 'done' && answer !== 'overtaken') return
    const steps = answer === 'done' ? ['skiftet'] : ['skiftet', 'andetsteds']
    app.go({ at: 'new-key', handle: room.handle, steps })
  }
  const says =
    room.kind === 'own-room'
      ? [words.newKey.own.follow, own.others, own.old]
      : [names === '' ? own.onlyYou : own.stay(names), own.others, own.keep, own.old]
  if (room.kind === 'group') says.push(...whatAGroupLoses(props))
  if (room.kind === 'organisation') {
    const { viewers, stays, known } = words.newKey.organisation
    says.push(viewers, stays, known.text)
  }
  return (
    <Dialog open onClose={onClose} heading={own.title} closeLabel={own.cancel}>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {state === 'not-asked' || state === 'asking' ? null : (
        <Notice tone="alert" {...words.problems[problemBy[state]]} />
      )}
      <Actions>
        <Button kind="primary" onPress={() => void change()}>
          {state === 'asking' ? own.working : own.confirm}
        </Button>
      </Actions>
    </Dialog>
  )
}

function whatAGroupLoses({ app, words, room }: Props): readonly string[] {
  const own = words.newKey.group
  const opening = groupOf(app, room.handle).value
  const isOpen = opening.state === 'open' && isRoundOpen(opening.room)
  return isOpen ? [own.seats, own.round, own.wall] : [own.seats, own.wall]
}
