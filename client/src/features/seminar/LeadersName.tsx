import { askForThemes, revealNames } from '#app/seminar/naming.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import { ComeIn } from './ComeIn.tsx'
import { NamedList } from './NamedList.tsx'
import { Receipt } from './Receipt.tsx'
import { RunIt } from './RunIt.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useRunning } from './use-running.ts'

/** Before themes are chosen: leaders may write some themselves, in their own words. */
export function LeadersName(props: AtSeminar) {
  const naming = props.here.naming.value
  if (naming === null) return <Begin {...props} />
  return naming.answered === null ? <UnderWay {...props} /> : <NamedList {...props} />
}

function Begin({ here, own }: AtSeminar) {
  const said = own.naming
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <p class="hint">{said.how}</p>
      <Actions>
        <Button onPress={() => void askForThemes(here)}>{said.begin}</Button>
      </Actions>
    </Paper>
  )
}

function UnderWay(props: AtSeminar) {
  const { app, here, own } = props
  const running = useRunning(props, { run: here.named, open: revealNames })
  return (
    <>
      <h2>{own.naming.title}</h2>
      <RunIt
        {...props}
        run={here.named}
        said={own.naming.open}
        status={running.status}
        onEnded={running.reveal}
      />
      <ComeIn {...props} run={here.named} />
      <Receipt app={app} own={own} here={here} urn={here.namingUrn} isNaming />
    </>
  )
}
