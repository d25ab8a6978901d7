import { askedInWords, toldInWords } from '#app/seminar/told-words.ts'
import { isAnythingTold, itemAxes, type SeminarResult } from '#domain'
import { Heading } from '#ui/Heading.tsx'
import { QrCode } from '#ui/QrCode.tsx'

import { answeredInWords } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useLink } from './use-link.ts'
import { useRunning } from './use-running.ts'

/** For the projector: the way in, one number, and then what all said together. No name stands on it. */
export function SeminarWall(props: AtSeminar) {
  const { here, own } = props
  const { status } = useRunning(props)
  const asked = here.asked.value
  const result = asked?.result ?? null
  const isOpen = here.urn.value !== null
  const number = isOpen ? answeredInWords(status, own) : own.comeIn.here(here.entered().length)
  const say = result === null ? number : own.result.answered(result.answered)
  return (
    <main id="main" class="seminar-wall" data-wall="organisation">
      <header>
        <Heading text={here.room.value.title || own.home.title} />
        <p class="seminar-wall-say" aria-live="polite">
          {say}
        </p>
      </header>
      {result === null ? <ComingIn {...props} /> : <Told {...props} result={result} />}
    </main>
  )
}

function ComingIn(props: AtSeminar) {
  const { own } = props
  const link = useLink(props)
  const [first, , third] = own.receipt.lines
  return (
    <div class="seminar-wall-in">
      {link === null ? null : <QrCode text={link} label={own.comeIn.label} />}
      <div>
        <h2>{own.wall.comeIn}</h2>
        <p>{own.wall.scan}</p>
        <ul>
          <li>{first}</li>
          <li>{third}</li>
        </ul>
      </div>
    </div>
  )
}

function Told({ here, own, result }: AtSeminar & { readonly result: SeminarResult }) {
  if (!isAnythingTold(result)) return <p class="seminar-wall-say">{own.result.tooFew.happened}</p>
  const themes = here.asked.value?.themes ?? []
  return (
    <ol class="seminar-wall-told" data-many={themes.length > few}>
      {themes.map((theme) => {
        const told = result.themes[theme.id]
        return (
          <li key={theme.id}>
            <h2>{askedInWords(theme, own)}</h2>
            {told === undefined
              ? null
              : itemAxes.map((axis) => (
                  <p key={axis}>{toldInWords(axis, told[axis], own).join('. ')}</p>
                ))}
          </li>
        )
      })}
    </ol>
  )
}

/** So many stand there in large type; more in columns. */
const few = 8
