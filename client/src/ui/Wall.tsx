import type { ComponentChildren } from 'preact'

import type { WallName } from './wall.ts'
import { WallSymbol } from './WallSymbol.tsx'

/** A piece of another room's wall inside this one, with its name: what is put here will be seen there. */
export function Wall(props: { wall: WallName; name: string; children: ComponentChildren }) {
  return (
    <section class="wall" data-wall={props.wall} aria-label={props.name}>
      <p class="wall-name">
        <WallSymbol wall={props.wall} />
        {props.name}
      </p>
      {props.children}
    </section>
  )
}
