import { useState } from 'preact/hooks'

import { mayWrite } from '#app/organisation.ts'
import { themesIn } from '#app/prioritise.ts'
import { hideFromWall, layName } from '#app/seminar/naming.ts'
import { namedWith, type NamedTheme } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import { NamesDoubts } from './NamesDoubts.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { useCards, useNames } from './use-names.ts'
import { seminarHref } from './way.ts'

/** What the leaders wrote. People lay on the table what they want there, one at a time. */
export function NamedList(props: AtSeminar) {
  const { words, own } = props
  const read = useNames(props)
  const cards = useCards(props, read)
  if (read === null || read.state === 'open') return <p>{own.naming.guest.reading}</p>
  if (read.state === 'failed') return <Notice tone="alert" {...words.problems[read.problem]} />
  if (read.names.length === 0) return <Notice {...own.naming.list.tooFew} />
  return (
    <Paper label={own.naming.list.title}>
      <h2>{own.naming.list.title}</h2>
      <p>{own.naming.list.count(read.names.length, read.answered)}</p>
      <p class="hint">{own.naming.list.lead}</p>
      <NamesDoubts own={own} doubts={read.doubts} />
      <Names {...props} names={read.names} cards={cards} />
    </Paper>
  )
}

interface NamesProps extends AtSeminar {
  readonly names: readonly NamedTheme[]
  readonly cards: ReadonlyMap<string, string>
}

const shownAtOnce = 40
/** With fewer all are in sight. */
const fewestToSearch = 13

function Names(props: NamesProps) {
  const { own, organisation, names, cards } = props
  const said = own.naming.list
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(shownAtOnce)
  const [done, setDone] = useState('')
  const found = namedWith(names, wanted)
  const left = found.length - most
  const table = new Set(
    themesIn(organisation).value.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
  )
  return (
    <>
      {names.length < fewestToSearch ? null : (
        <TextField label={said.search} value={wanted} onInput={setWanted} />
      )}
      {found.length === 0 ? <p>{said.none}</p> : null}
      {mayWrite(organisation) ? null : <p>{said.viewer}</p>}
      <ul class="seminar-mine seminar-names">
        {found.slice(0, most).map((name) => (
          <Name
            key={name.key}
            {...props}
            name={name}
            isLaid={table.has(cards.get(name.key) ?? '')}
            onSaid={setDone}
          />
        ))}
      </ul>
      <Said text={done} />
      <Actions>
        {left > 0 ? (
          <Button onPress={() => setMost(most + shownAtOnce)}>
            {said.more(Math.min(left, shownAtOnce))}
          </Button>
        ) : null}
        <LinkButton href={seminarHref(props, 'temaer')}>{said.toTable}</LinkButton>
      </Actions>
    </>
  )
}

interface NameProps extends AtSeminar {
  readonly name: NamedTheme
  readonly isLaid: boolean
  readonly onSaid: (said: string) => void
}

function Name(props: NameProps) {
  const { here, own, name, isLaid } = props
  const said = own.naming.list
  const isHidden = here.naming.value?.hidden.has(name.key) === true
  const about = [
    ...(name.count > 1 ? [said.times(name.count)] : []),
    ...(isLaid ? [said.onTable] : []),
    ...(isHidden ? [said.hidden] : []),
  ]
  return (
    <li>
      <div>
        <strong>{name.text}</strong>
        {about.length === 0 ? null : <p class="hint">{about.join(' · ')}</p>}
      </div>
      {mayWrite(here.organisation) ? <NameActions {...props} isHidden={isHidden} /> : null}
    </li>
  )
}

function NameActions(props: NameProps & { readonly isHidden: boolean }) {
  const { here, words, own, name, isLaid, isHidden, onSaid } = props
  const said = own.naming.list
  const lay = async () => {
    const laid = await layName(here, name)
    if (laid.ok) onSaid(said.laid(name.text))
    else onSaid(laid.reason === 'viewer' ? said.viewer : words.prioritise.faults[laid.reason])
  }
  return (
    <Actions>
      {isLaid ? null : (
        <Button label={said.layLabel(name.text)} onPress={() => void lay()}>
          {said.lay}
        </Button>
      )}
      <Button
        kind="quiet"
        label={isHidden ? said.showLabel(name.text) : said.hideLabel(name.text)}
        onPress={() => hideFromWall(here, name, !isHidden)}
      >
        {isHidden ? said.show : said.hide}
      </Button>
    </Actions>
  )
}
