import type { ComponentChildren } from 'preact'

import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

interface Props {
  readonly heading: string
  readonly says: readonly string[]
  readonly confirm: string
  readonly cancel: string
  readonly onConfirm: () => Promise<void>
  readonly onCancel: () => void
  readonly children?: ComponentChildren
}

/** What cannot be undone, said before it is done. */
export function LeaveDialog(props: Props) {
  return (
    <Dialog open onClose={props.onCancel} heading={props.heading} closeLabel={props.cancel}>
      {props.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {props.children}
      <Actions>
        <Button kind="primary" onPress={() => void props.onConfirm()}>
          {props.confirm}
        </Button>
      </Actions>
    </Dialog>
  )
}
