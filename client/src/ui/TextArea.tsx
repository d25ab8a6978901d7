import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import { useKeptCursor } from './cursor.ts'
import { Field, useControl, type FieldProps } from './Field.tsx'
import { useTakenFocus } from './focus.ts'
import { headOf, type TextLimit } from './text-limit.ts'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onBlur?: () => void
  readonly rows?: number
  readonly limit: TextLimit
  /** Some browsers send what they check for spelling to a server, or learn it. */
  readonly isSecret?: boolean
}

/** Grows with what is written. What is beyond the limit stays in the field, and the field says so. */
export function TextArea({ limit, ...props }: TextAreaProps) {
  const [overlong, setOverlong] = useState<string | null>(null)
  const value = overlong ?? props.value
  const error = overlong === null ? props.error : limit.tooLong()
  const own = useControl({ ...props, error })
  const area = useRef<HTMLTextAreaElement>(null)
  useTakenFocus(area, props.autoFocus)
  useKeptCursor(area, value)
  useLayoutEffect(() => {
    if (area.current) growToFit(area.current)
  }, [value])
  const write = (text: string) => {
    setOverlong(text.length > limit.most ? text : null)
    props.onInput(headOf(text, limit.most))
  }
  return (
    <Field id={own.id} field={{ ...props, error }}>
      <textarea
        {...own}
        ref={area}
        class="writing"
        rows={props.rows ?? 4}
        {...(props.isSecret ? untouchedByTheBrowser : {})}
        value={value}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
    </Field>
  )
}

const untouchedByTheBrowser = {
  spellcheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'none',
} as const

/** For browsers without `field-sizing: content`. */
function growToFit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
