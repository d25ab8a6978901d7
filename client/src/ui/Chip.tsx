import type { WallName } from './wall.ts'
import { WallSymbol } from './WallSymbol.tsx'

/** Always at the top: who can see what is written here. */
export function Chip(props: { wall: WallName; question: string; audience: string; href: string }) {
  return (
    <a class="chip" href={props.href}>
      <WallSymbol wall={props.wall} />
      <span class="chip-words">
        <span class="chip-question">{props.question} </span>
        <strong class="chip-audience">{props.audience}</strong>
      </span>
    </a>
  )
}
