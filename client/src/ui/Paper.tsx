import type { ComponentChildren } from 'preact'

/** A sheet on the wall: text that is read or written at length. Never put one inside another. */
export function Paper({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <section class="paper" aria-label={label}>
      {children}
    </section>
  )
}
