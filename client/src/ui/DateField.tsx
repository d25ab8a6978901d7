import { useRef } from 'preact/hooks'

import { Field, useControl, type FieldProps } from './Field.tsx'
import { useTakenFocus } from './focus.ts'

export interface DateFieldProps extends FieldProps {
  /** `2026-11-24`, or empty. */
  readonly value: string
  readonly onInput: (value: string) => void
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

function PickerField(props: DateFieldProps & { type: 'date' | 'time' }) {
  const own = useControl(props)
  const input = useRef<HTMLInputElement>(null)
  useTakenFocus(input, props.autoFocus)
  return (
    <Field id={own.id} field={props}>
      <input
        {...own}
        ref={input}
        class={`input input-${props.type}`}
        type={props.type}
        min={props.min}
        max={props.max}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  )
}
