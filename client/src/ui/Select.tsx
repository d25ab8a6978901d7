import { Field, useControl, type FieldProps } from './Field.tsx'

export interface SelectProps extends FieldProps {
  /** What stands there until something is chosen. */
  readonly none: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Empty until something is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of many: more than can stand as buttons. */
export function Select({ none, options, ...props }: SelectProps) {
  const own = useControl(props)
  return (
    <Field id={own.id} field={props}>
      <select
        {...own}
        class="input"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
