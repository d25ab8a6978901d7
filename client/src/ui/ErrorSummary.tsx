import { useEffect, useRef } from 'preact/hooks'

export interface FieldError {
  readonly fieldId: string
  readonly text: string
}

/** Stands above a form that could not be sent; takes focus when it appears. Shows nothing without errors. */
export function ErrorSummary({
  heading,
  errors,
}: {
  heading: string
  errors: readonly FieldError[]
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
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
