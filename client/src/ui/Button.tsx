import type { ComponentChildren } from 'preact'

type ButtonKind = 'primary' | 'plain' | 'quiet'

export interface ButtonProps {
  readonly kind?: ButtonKind
  /** A button without `onPress` sends the form it stands in. */
  readonly onPress?: () => void
  readonly disabled?: boolean
  /** For a button that is on or off. */
  readonly pressed?: boolean
  /** When the visible words need more to be understood alone: "Fjern" -> "Fjern punkt 2". */
  readonly label?: string
  readonly children: ComponentChildren
}

export function Button({ kind = 'plain', ...props }: ButtonProps) {
  return (
    <button
      type={props.onPress ? 'button' : 'submit'}
      class={`button button-${kind}`}
      onClick={props.onPress}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-label={props.label}
    >
      {props.children}
    </button>
  )
}

export interface LinkButtonProps {
  readonly kind?: ButtonKind
  readonly href: string
  /** For what is to go there when another button has gone. */
  readonly id?: string
  /** The name of the file, when the link hands one over. */
  readonly download?: string
  /** When the visible words need more to be understood alone. */
  readonly label?: string
  readonly children: ComponentChildren
}

export function LinkButton({ kind = 'plain', label, children, ...link }: LinkButtonProps) {
  return (
    <a class={`button button-${kind}`} aria-label={label} {...link}>
      {children}
    </a>
  )
}

/** A row of buttons; the first is what most people want. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>
}
