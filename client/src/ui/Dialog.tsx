import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

export interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly heading: string
  readonly closeLabel: string
  readonly children: ComponentChildren
}

/** The browser's own dialog: it keeps focus inside, closes on Escape and gives focus back. */
export function Dialog(props: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!props.open) return dialog.current?.close()
    dialog.current?.showModal()
    // Not on the first button, which may be the one that cannot be undone.
    heading.current?.focus()
  }, [props.open])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={headingId} onClose={props.onClose}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {props.heading}
      </h2>
      {props.children}
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={props.onClose}>
          {props.closeLabel}
        </button>
      </div>
    </dialog>
  )
}
