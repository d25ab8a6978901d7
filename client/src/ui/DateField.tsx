import { useRef } from 'preact/hooks'

import { Field, useControl, type FieldProps } from './Field.tsx'
import { useTakenFocus } from './focus.ts'

export interface DateFieldProps extends FieldProps {
  /** `2026-11-24`, or empty. */
  readonly value: string
  readonly onInput: (value: string) => void
  /** The same day as the page says it, or empty: the browser shows it in an order of its own. */
  readonly said: string
  readonly min?: string
  readonly max?: string
}

export function DateField(props: DateFieldProps) {
  return <PickerField {...props} type="date" />
}

export interface TimeFieldProps extends FieldProps {
  /** `09:30`, or empty. */
  readonly value: string
  readonly onInput: (value: string) => void
}

export function TimeField(props: TimeFieldProps) {
  return <PickerField {...props} type="time" />
}

type PickerProps = Omit<DateFieldProps, 'said'> & { said?: string; type: 'date' | 'time' }

function PickerField(props: PickerProps) {
  const own = useControl(props)
  const saidId = `${own.id}-said`
  const describedBy = [own['aria-describedby'], props.said && saidId].filter(Boolean).join(' ')
  const input = useRef<HTMLInputElement>(null)
  useTakenFocus(input, props.autoFocus)
  return (
    <Field id={own.id} field={props}>
      <input
        {...own}
        aria-describedby={describedBy || undefined}
        ref={input}
        class={`input input-${props.type}`}
        type={props.type}
        min={props.min}
        max={props.max}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.said ? (
        <p class="hint" id={saidId}>
          {props.said}
        </p>
      ) : null}
    </Field>
  )
}
