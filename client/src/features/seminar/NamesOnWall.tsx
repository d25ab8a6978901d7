import { useState } from 'preact/hooks'

import { revealNames } from '#app/seminar/naming.ts'
import { namesInSight } from '#app/seminar/read-names.ts'
import type { NamedTheme } from '#domain'
import { BigWall } from '#ui/BigWall.tsx'
import { Actions, Button } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'

import { ComingIn } from './ComingIn.tsx'
import { answeredInWords } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useRunning } from './use-running.ts'

/** The way in while leaders write; then what they wrote, and nothing of who. */
export function NamesOnWall(props: AtSeminar) {
  const { here, own } = props
  const { status, revealed } = useRunning(props, { run: here.named, open: revealNames })
  const answered = here.naming.value?.answered ?? null
  const isOpen = here.namingUrn.value !== null
  const came = here.named.entered().length
  const number = isOpen ? answeredInWords(status, own.naming.open) : own.comeIn.here(came)
  const names = revealed?.state === 'read' ? namesInSight(revealed.names, here.naming.value) : null
  return (
    <BigWall wall="organisation" kind="seminar-wall">
      <header>
        <Heading text={here.room.value.title || own.home.title} />
        <p class="seminar-wall-say" aria-live="polite">
          {answered === null ? number : own.naming.open.answered(answered)}
        </p>
      </header>
      {answered === null ? (
        <ComingIn {...props} scan={own.naming.wall.scan} lines={own.naming.receipt} />
      ) : null}
      {names === null || answered === null ? null : <Names {...props} names={names} />}
    </BigWall>
  )
}

/** So many can be read from four metres; the next come when somebody asks for them. */
const perPage = 24
/** So many stand there in large type. */
const few = 12

function Names({ own, names }: AtSeminar & { readonly names: readonly NamedTheme[] }) {
  const said = own.naming.wall
  const [wanted, setAt] = useState(0)
  const pages = Math.ceil(names.length / perPage)
  // Some may be taken off the wall while the last page is shown.
  const at = Math.max(0, Math.min(wanted, pages - 1))
  if (names.length === 0) {
    return <p class="seminar-wall-say">{own.naming.list.tooFew.happened}</p>
  }
  return (
    <div>
      <ul class="seminar-wall-names" data-many={names.length > few}>
        {names.slice(at * perPage, (at + 1) * perPage).map(({ key, text, count }) => (
          <li key={key}>
            {text}
            {count > 1 ? <span class="seminar-wall-times"> × {count}</span> : null}
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <Actions>
          <span aria-live="polite">{said.page(at + 1, pages)}</span>
          <Button disabled={at === 0} onPress={() => setAt(at - 1)}>
            {said.previous}
          </Button>
          <Button disabled={at + 1 >= pages} onPress={() => setAt(at + 1)}>
            {said.next}
          </Button>
        </Actions>
      ) : null}
    </div>
  )
}
