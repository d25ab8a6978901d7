import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What every field has in common. */
export interface FieldProps {
  /** Give one when an ErrorSummary points to the field. */
  readonly id?: string
  readonly label: string
  /** `hidden` when the heading of the screen already asks the question. */
  readonly labelStyle?: 'plain' | 'question' | 'hidden'
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  readonly required?: boolean
}

/** What the control inside a field must carry to belong to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly required: boolean | undefined
}

export function useControl(props: FieldProps): ControlAttributes {
  const ownId = useId()
  const id = props.id ?? ownId
  const describedBy = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
  return {
    id,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': props.error ? true : undefined,
    required: props.required,
  }
}

/** Label above, hint between, error below, and the control where it is written and read. */
export function Field(props: { id: string; field: FieldProps; children: ComponentChildren }) {
  const { id, field } = props
  return (
    <div class="field">
      <label class={`label label-${field.labelStyle ?? 'plain'}`} for={id}>
        {field.label}
      </label>
      {field.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {props.children}
      {field.error ? (
        <p class="error" id={`${id}-error`}>
          {field.error}
        </p>
      ) : null}
    </div>
  )
}
