import { revealSeminar } from '#app/seminar/run-seminar.ts'
import { askedInWords, toldInWords } from '#app/seminar/told-words.ts'
import { isAnythingTold, itemAxes, type SeminarResult } from '#domain'
import { BigWall } from '#ui/BigWall.tsx'
import { Heading } from '#ui/Heading.tsx'

import { ComingIn } from './ComingIn.tsx'
import { NamesOnWall } from './NamesOnWall.tsx'
import { answeredInWords } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useRunning } from './use-running.ts'

/** For the projector: the way in, one number, and then what all said together. No name stands on it. */
export function SeminarWall(props: AtSeminar) {
  const { asked, naming } = props.here
  const isNaming = asked.value === null && naming.value !== null
  return isNaming ? <NamesOnWall {...props} /> : <JudgedOnWall {...props} />
}

function JudgedOnWall(props: AtSeminar) {
  const { here, own } = props
  const { status } = useRunning(props, { run: here.judged, open: revealSeminar })
  const asked = here.asked.value
  const result = asked?.result ?? null
  const isOpen = here.urn.value !== null
  const came = here.judged.entered().length
  const number = isOpen ? answeredInWords(status, own.open) : own.comeIn.here(came)
  const say = result === null ? number : own.result.answered(result.answered)
  return (
    <BigWall wall="organisation" kind="seminar-wall">
      <header>
        <Heading text={here.room.value.title || own.home.title} />
        <p class="seminar-wall-say" aria-live="polite">
          {say}
        </p>
      </header>
      {result === null ? (
        <ComingIn {...props} scan={own.wall.scan} lines={own.receipt.lines} />
      ) : (
        <Told {...props} result={result} />
      )}
    </BigWall>
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
