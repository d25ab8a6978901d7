import { Fragment } from 'preact'

import { hrefOf, type Route } from '#app/route.ts'
import { firstTools, type RoleKey, type ToolKey, type ReadingWords } from '#content'
import { LinkButton } from '#ui/Button.tsx'

interface Props {
  readonly own: ReadingWords['roleGuide']
  readonly role: RoleKey
  readonly shown: readonly ToolKey[]
}

export function OneRole({ own, role, shown }: Props) {
  const { name, responsibility, ...does } = own.roles[role]
  return (
    <>
      <h2>{name}</h2>
      <h3>{own.responsibility}</h3>
      {responsibility.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {shown.map((tool) => (
        <Fragment key={tool}>
          <h3>{own.tools[tool]}</h3>
          <p>{does[tool]}</p>
        </Fragment>
      ))}
      <NextStep own={own} role={role} />
    </>
  )
}

function NextStep({ own, role }: Omit<Props, 'shown'>) {
  const begin = role === 'leadersOfLeaders' ? 'nearest' : firstTools[role]
  return (
    <p class="only-screen">
      <LinkButton href={hrefOf(routeBy[begin])} label={`${own.next}: ${own.begin[begin]}`}>
        {own.begin[begin]}
      </LinkButton>
    </p>
  )
}

/** Where a tool is begun. */
export const routeBy: Readonly<Record<ToolKey | 'nearest', Route>> = {
  dialogue: { at: 'own-room', steps: [] },
  nearest: { at: 'nearest' },
  group: { at: 'new-group' },
  organisation: { at: 'new-organisation' },
}
