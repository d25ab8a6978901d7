import { useState } from 'preact/hooks'

import { hrefOf, type Route } from '#app/route.ts'
import { roles, tools, type RoleKey, type ToolKey, type ReadingWords } from '#content'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Select } from '#ui/Select.tsx'
import { useWayBack } from '#ui/way-back.ts'

import { OneRole } from './OneRole.tsx'

interface Props {
  readonly words: ReadingWords
  readonly route: Extract<Route, { at: 'role-guide' }>
  readonly onPrint: () => void
}

/** Five roles, what each is responsible for, and what it does with the three tools. */
export function RoleGuideScreen({ words, route, onPrint }: Props) {
  const own = words.roleGuide
  const [tool, setTool] = useState<ToolKey | null>(null)
  const chosen = roleIn(route.role)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={chosen === null ? own.heading : own.roles[chosen].name}
      lead={<p>{own.lead}</p>}
      back={useWayBack()}
    >
      <RoleLinks own={own} chosen={chosen} />
      <div class="only-screen">
        <Select
          label={own.whichTool}
          none={own.everyTool}
          options={tools.map((key) => ({ value: key, label: own.tools[key] }))}
          value={tool ?? ''}
          onChange={(value) => setTool(tools.find((key) => key === value) ?? null)}
        />
      </div>
      <Paper label={own.heading}>
        {(chosen === null ? roles : [chosen]).map((role) => (
          <OneRole key={role} own={own} role={role} shown={tool === null ? tools : [tool]} />
        ))}
        <h2>{own.untitled.heading}</h2>
        <p>{own.untitled.text}</p>
      </Paper>
      <Actions>
        <LinkButton href={hrefOf({ at: 'start-path' })}>{own.toPaths}</LinkButton>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
    </Page>
  )
}

/** An address that names none of them shows all. */
function roleIn(path: string | null): RoleKey | null {
  return roles.find((role) => role === path) ?? null
}

interface RoleLinksProps {
  readonly own: ReadingWords['roleGuide']
  readonly chosen: RoleKey | null
}

function RoleLinks({ own, chosen }: RoleLinksProps) {
  return (
    <nav class="only-screen" aria-label={own.choose}>
      <ul class="role-links">
        {[null, ...roles].map((role) => (
          <li key={role}>
            <a
              class="standing-link"
              href={hrefOf({ at: 'role-guide', role })}
              aria-current={role === chosen ? 'page' : undefined}
            >
              {role === null ? own.all : own.roles[role].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
