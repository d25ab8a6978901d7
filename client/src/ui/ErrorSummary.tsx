import { useLayoutEffect, useRef } from 'preact/hooks'

export interface FieldError {
  readonly fieldId: string
  readonly text: string
}

interface Props {
  readonly heading: string
  readonly errors: readonly FieldError[]
  /** What is another each time the form is sent. */
  readonly sent: unknown
}

/** Stands above a form that could not be sent; takes focus once for each time it was. Shows nothing without errors. */
export function ErrorSummary({ heading, errors, sent }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // Never when `errors` change alone: whoever mends one field would be carried away from it at each letter.
  useLayoutEffect(() => box.current?.focus(), [sent])
  if (errors.length === 0) return null
  return (
    <div class="notice notice-alert" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-happened">{heading}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => focusOn(error.fieldId)}
            >
              {error.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusOn(fieldId: string): void {
  const field = document.getElementById(fieldId)
  const control = field?.matches('fieldset') ? field.querySelector('input') : field
  control?.focus()
}
