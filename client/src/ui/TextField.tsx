import { useRef } from 'preact/hooks'

import { useKeptCursor } from './cursor.ts'
import { Field, useControl, type FieldProps } from './Field.tsx'
import { useTakenFocus } from './focus.ts'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** `secret` is covered while it is typed. `code` is six digits that were told: digits keyboard, wide spacing. */
  readonly content?: 'text' | 'code' | 'link' | 'secret'
  readonly maxLength?: number
}

/** As a password is, and nothing remembers or checks it. */
const covered = { type: 'password' } as const

const inputModeByContent = { text: 'text', code: 'numeric', link: 'url', secret: 'text' } as const

export function TextField({ content = 'text', ...props }: TextFieldProps) {
  const own = useControl(props)
  const input = useRef<HTMLInputElement>(null)
  useTakenFocus(input, props.autoFocus)
  useKeptCursor(input, props.value)
  return (
    <Field id={own.id} field={props}>
      <input
        {...own}
        ref={input}
        class={`input input-${content}`}
        {...(content === 'secret' ? covered : { type: 'text' })}
        inputMode={inputModeByContent[content]}
        autoComplete="off"
        spellcheck={content === 'text'}
        maxLength={props.maxLength}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  )
}
