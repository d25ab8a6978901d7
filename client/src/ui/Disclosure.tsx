import type { ComponentChildren } from 'preact'

export function Disclosure({
  summary,
  children,
}: {
  summary: string
  children: ComponentChildren
}) {
  return (
    <details class="disclosure">
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  )
}
