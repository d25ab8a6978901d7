import type { ComponentChildren } from 'preact'

export function TakeWay({ help, children }: { help: string; children: ComponentChildren }) {
  return (
    <li class="way">
      {children}
      <p class="hint">{help}</p>
    </li>
  )
}
