import { useState } from 'preact/hooks'

import { askedInWords } from '#app/seminar/told-words.ts'
import { answersAt, itemAxes, levels, parseLevel, type AskedTheme, type ItemRating } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Steps } from '#ui/Steps.tsx'

import type { AtGuest } from './GuestScreen.tsx'
import { Receipt } from './Receipt.tsx'

/** One theme at a time; at the end all of hers, and whether they are there. */
export function GuestAnswers(props: AtGuest) {
  const { here } = props
  const themes = here.asked.value?.themes ?? []
  const isBegun = (here.seat.value?.answers.size ?? 0) > 0
  const [at, setAt] = useState(isBegun ? themes.length : 0)
  const theme = themes[at]
  const inOne = { ...props, themes, at, onGo: setAt }
  return theme === undefined ? <Mine {...inOne} /> : <Judge key={at} {...inOne} theme={theme} />
}

type Going = AtGuest & {
  readonly themes: readonly AskedTheme[]
  readonly at: number
  readonly onGo: (at: number) => void
}

/** Two taps. Each answer is on its way by itself a little after. */
function Judge(props: Going & { readonly theme: AskedTheme }) {
  const { here, own, themes, at, theme, onGo } = props
  const said = own.guest
  const given = ratingAt(props, at)
  const isAnswered = itemAxes.some((axis) => given[axis] !== null)
  const isLast = at === themes.length - 1
  const onward = isAnswered ? said.next : said.skip
  return (
    <Page
      wall="organisation"
      audience={said.chip}
      heading={askedInWords(theme, own)}
      above={<Steps text={said.step(at + 1, themes.length)} at={at + 1} of={themes.length} />}
      lead={theme.candidate === null ? null : <p>{own.themes[theme.candidate].text}</p>}
    >
      {itemAxes.map((axis) => (
        <Choices
          key={axis}
          legend={said[axis]}
          choices={levels
            .toReversed()
            .map((level) => ({ value: level, label: own.levels[axis][level] }))}
          value={given[axis]}
          onChange={(value) => {
            const level = parseLevel(value)
            if (level !== null) here.give({ at, axis, level })
          }}
        />
      ))}
      <Actions>
        <Button kind="primary" onPress={() => onGo(at + 1)}>
          {isLast ? said.finish : onward}
        </Button>
        {at === 0 ? null : <Button onPress={() => onGo(at - 1)}>{said.previous}</Button>}
      </Actions>
    </Page>
  )
}

function ratingAt({ here }: AtGuest, at: number): ItemRating {
  return answersAt(at, here.seat.value?.answers ?? new Map())
}

function Mine(props: Going) {
  const { app, here, own, themes, onGo } = props
  const said = own.guest
  return (
    <Page wall="organisation" audience={said.chip} heading={said.mine}>
      <p aria-live="polite">{stateInWords(props)}</p>
      <p class="hint">{said.apart}</p>
      <Paper label={said.mine}>
        <ol class="seminar-mine">
          {themes.map((theme, at) => (
            <li key={theme.id}>
              <div>
                <strong>{askedInWords(theme, own)}</strong>
                <p>{ratingInWords(props, at)}</p>
              </div>
              <Button label={said.change(askedInWords(theme, own))} onPress={() => onGo(at)}>
                {said.changeShort}
              </Button>
            </li>
          ))}
        </ol>
      </Paper>
      <Receipt app={app} own={own} here={here} urn={here.urn} />
    </Page>
  )
}

function ratingInWords(props: AtGuest, at: number): string {
  const given = ratingAt(props, at)
  const said = itemAxes.flatMap((axis) => {
    const level = given[axis]
    return level === null ? [] : [props.own.levels[axis][level]]
  })
  return said.length === 0 ? props.own.guest.notAnswered : said.join(' · ')
}

function stateInWords({ here, own }: AtGuest): string {
  const said = own.guest
  const status = here.seat.value
  const inTheWay = seatInTheWay(status, own)
  if (inTheWay !== null) return inTheWay
  if (status === null || status.answers.size === 0) return said.nothing
  switch (status.state) {
    case 'closed':
      return status.late.size > 0 ? `${said.closed} ${said.tooLate}` : said.closed
    case 'waiting':
      return said.queue
    default:
      return status.pending.size === 0 ? said.sent : said.sending(status.pending.size)
  }
}

/** Why nothing of hers gets away, where that is so. */
export function seatInTheWay(
  status: AtGuest['here']['seat']['value'],
  { guest: said }: AtGuest['own'],
): string | null {
  switch (status?.state) {
    case 'dishonest':
      return said.dishonest
    case 'taken':
      return said.taken
    case 'not-listed':
      return said.notListed
    default:
      return null
  }
}
