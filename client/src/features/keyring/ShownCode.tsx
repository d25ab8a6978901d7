import { useContext, useState } from 'preact/hooks'

import type { InKeyring } from '#app/keyring-rooms.ts'
import { isEndOf, type MadeCode } from '#app/recovery-code.ts'
import { keptWayIn } from '#app/way-in.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useFile } from '#ui/use-file.ts'

type Props = InKeyring & {
  readonly made: Extract<MadeCode, { ok: true }>
  readonly onKept: () => void
}

/** The code itself. It stands on this screen, once, and nowhere else. */
export function ShownCode(props: Props) {
  const { words } = props
  const own = words.keyring.code
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.label}
      lead={<p class="only-screen">{own.shown}</p>}
    >
      <Paper label={own.label}>
        <p class="told-code recovery-code">{props.made.code}</p>
        <p>{own.whoever}</p>
      </Paper>
      <WaysToTakeIt {...props} />
      <ProveIt {...props} />
    </Page>
  )
}

function WaysToTakeIt({ app, words, made }: Props) {
  const own = words.keyring.code
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  const text = own.fileText(made.code)
  const file = useFile({ name: own.fileName, type: 'text/plain;charset=utf-8', text })
  const copy = async () => {
    if (await app.ports.hand.copy(made.code)) setSaid(own.copied)
  }
  return (
    <>
      <Actions>
        <Button onPress={onPrint}>{own.print}</Button>
        <LinkButton href={file.href} download={file.name}>
          {own.download}
        </LinkButton>
        <Button onPress={() => void copy()}>{own.copy}</Button>
      </Actions>
      <Said text={said} />
    </>
  )
}

function ProveIt({ app, here, words, made, onKept }: Props) {
  const own = words.keyring.code
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const prove = () => {
    if (!isEndOf(made.code, typed)) return setWrong(true)
    void keptWayIn(app, here, { kind: 'code', lockerId: made.lockerId })
    onKept()
  }
  return (
    <form
      class="form only-screen"
      onSubmit={(event) => {
        event.preventDefault()
        prove()
      }}
    >
      <TextField
        label={own.proveLabel}
        hint={own.proveHint}
        content="link"
        error={isWrong ? own.notTheEnd : undefined}
        maxLength={8}
        value={typed}
        onInput={setTyped}
      />
      <Actions>
        <Button kind="primary">{own.prove}</Button>
      </Actions>
    </form>
  )
}
