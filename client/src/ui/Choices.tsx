import { useId } from 'preact/hooks'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

export interface ChoicesProps<Value extends string> {
  readonly id?: string
  readonly legend: string
  readonly legendStyle?: 'plain' | 'question' | 'hidden'
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly hint?: string
  readonly error?: string | undefined
}

/** One of several. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset class="choices" id={props.id}>
      <legend class={`label label-${props.legendStyle ?? 'plain'}`}>{props.legend}</legend>
      {props.hint ? <p class="hint">{props.hint}</p> : null}
      {props.choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            aria-labelledby={`${name}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChange(choice.value)}
          />
          <ChoiceWords id={`${name}-${choice.value}`} label={choice.label} hint={choice.hint} />
        </label>
      ))}
      {props.error ? <p class="error">{props.error}</p> : null}
    </fieldset>
  )
}

export interface CheckProps {
  readonly id?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** Yes or no to one thing. */
export function Check(props: CheckProps) {
  const wordsId = useId()
  return (
    <label class="choice">
      <input
        type="checkbox"
        aria-labelledby={wordsId}
        id={props.id}
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <ChoiceWords id={wordsId} label={props.label} hint={props.hint} />
    </label>
  )
}

function ChoiceWords(props: { id: string; label: string; hint: string | undefined }) {
  const { id, label, hint } = props
  return (
    <span class="choice-words" id={id}>
      <span class="choice-label">{label}</span>
      {hint ? <span class="hint">{hint}</span> : null}
    </span>
  )
}
