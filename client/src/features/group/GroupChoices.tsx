import type { WordsOfMany } from '#content'
import { modesFor, mostSeats, parseSeatCount, type GroupMode } from '#domain'
import { Choices } from '#ui/Choices.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InDraft } from './MakeGroup.tsx'

interface ModeProps {
  readonly words: WordsOfMany
  /** As it stands in its field. */
  readonly seatCount: string
  readonly mode: GroupMode
  readonly error?: string | undefined
  readonly onChange: (mode: GroupMode) => void
}

/** How a group begins; below five there is one way, and the reason is said. */
export function ChooseMode({ words, seatCount, mode, error, onChange }: ModeProps) {
  const own = words.groupMake.mode
  const modes = modesOffered(seatCount)
  return (
    <Choices
      id="group-mode"
      legend={own.legend}
      {...(modes.length === 1 ? { hint: own.onlyOpen } : {})}
      choices={modes.map((value) => ({ value, ...own[value] }))}
      value={modeOffered({ seatCount, mode })}
      error={error}
      onChange={onChange}
    />
  )
}

function modesOffered(seatCount: string): readonly GroupMode[] {
  return modesFor(parseSeatCount(seatCount) ?? mostSeats)
}

/** What is chosen, unless there are too few for it: then there is one way, and it is the chosen one. */
export function modeOffered({ seatCount, mode }: Pick<ModeProps, 'seatCount' | 'mode'>): GroupMode {
  return modesOffered(seatCount).includes(mode) ? mode : 'open'
}

/** The group's leader has a seat; who makes the room for others has none. */
export function WhoAreYou({
  words,
  draft,
  error,
  onChange,
}: InDraft & { error?: string | undefined }) {
  const own = words.groupMake.leads
  const { leaderName: called } = draft
  return (
    <>
      <Choices
        legend={own.legend}
        choices={[
          { value: 'self', label: own.self },
          { value: 'others', label: own.others, hint: own.othersHint },
        ]}
        value={called === null ? 'others' : 'self'}
        onChange={(who) => onChange({ leaderName: who === 'self' ? '' : null })}
      />
      {called === null ? null : (
        <TextField
          id="group-leader"
          label={own.name}
          error={error}
          value={called}
          onInput={(leaderName) => onChange({ leaderName })}
        />
      )}
    </>
  )
}
