import { useLayoutEffect, useRef } from 'preact/hooks'

import { useKeptCursor } from './cursor.ts'
import { Field, useControl, type FieldProps } from './Field.tsx'
import { useTakenFocus } from './focus.ts'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onBlur?: () => void
  readonly rows?: number
  readonly maxLength?: number
}

/** Grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const own = useControl(props)
  const area = useRef<HTMLTextAreaElement>(null)
  useTakenFocus(area, props.autoFocus)
  useKeptCursor(area, props.value)
  useLayoutEffect(() => {
    if (area.current) growToFit(area.current)
  }, [props.value])
  return (
    <Field id={own.id} field={props}>
      <textarea
        {...own}
        ref={area}
        class="writing"
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
    </Field>
  )
}

/** For browsers without `field-sizing: content`. */
function growToFit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
