import { useState } from 'preact/hooks'

import {
  dropCluster,
  makeCluster,
  nameCluster,
  putInCluster,
  setAside,
} from '#app/workshop/gathering.ts'
import { findOnWall, type GatheredProposal, type OnWall } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import { FindOnWall, isLong } from './FindOnWall.tsx'
import type { InGathering } from './GatheringScreen.tsx'

/** People put together what belongs together; the app puts nothing anywhere. */
export function Clusters(props: InGathering) {
  const { wall, leads } = props
  const clusters = wall.filter(({ isCluster }) => isCluster)
  const alone = wall.filter(({ isCluster }) => !isCluster)
  return (
    <>
      {clusters.map((cluster) => (
        <OneCluster key={cluster.id} {...props} cluster={cluster} />
      ))}
      {leads ? <NewCluster {...props} /> : null}
      {alone.length === 0 ? null : <Alone {...props} alone={alone} />}
    </>
  )
}

function Alone(props: InGathering & { readonly alone: readonly OnWall[] }) {
  const { hall, alone } = props
  const own = hall.gathering
  const [typed, setTyped] = useState('')
  const found = findOnWall(alone, typed)
  return (
    <Paper label={own.alone}>
      <h2>{own.alone}</h2>
      <p class="hint">{own.count(alone.length)}</p>
      {isLong(alone) ? (
        <FindOnWall hall={hall} typed={typed} onInput={setTyped} hasFound={found.length > 0} />
      ) : null}
      <Lying key={typed} {...props} proposals={found.flatMap(({ proposals }) => proposals)} />
    </Paper>
  )
}

function OneCluster(props: InGathering & { readonly cluster: OnWall }) {
  const { here, hall, leads, cluster } = props
  const own = hall.gathering
  return (
    <Paper label={cluster.name}>
      <h2>{cluster.name}</h2>
      <p class="hint">
        {cluster.proposals.length === 0 ? own.emptyCluster : own.count(cluster.proposals.length)}
      </p>
      <Lying {...props} proposals={cluster.proposals} />
      {leads ? (
        <Disclosure summary={own.clusterName}>
          <TextField
            label={own.clusterName}
            maxLength={60}
            value={cluster.name}
            onInput={(name) => nameCluster(here, cluster.id, name)}
          />
          <Actions>
            <Button kind="quiet" onPress={() => dropCluster(here, cluster.id)}>
              {own.dropCluster(cluster.name)}
            </Button>
          </Actions>
        </Disclosure>
      ) : null}
    </Paper>
  )
}

/** A thousand at once would make the page slow. */
const shownAtFirst = 60

function Lying(props: InGathering & { readonly proposals: readonly GatheredProposal[] }) {
  const { hall, leads, proposals } = props
  const own = hall.gathering
  const [most, setMost] = useState(shownAtFirst)
  const left = proposals.length - most
  return (
    <>
      <ul class="gathered">
        {proposals.slice(0, most).map((proposal) => (
          <li key={proposal.id}>
            <p>{proposal.text}</p>
            <p class="hint">
              {`${hall.topicNames[proposal.topic]}. ${
                proposal.table === null ? own.fromNobody : own.from(proposal.table)
              }`}
            </p>
            {leads ? <Place {...props} proposal={proposal} /> : null}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Actions>
          <Button onPress={() => setMost(most + shownAtFirst)}>
            {own.more(Math.min(left, shownAtFirst))}
          </Button>
        </Actions>
      ) : null}
    </>
  )
}

function Place(props: InGathering & { readonly proposal: GatheredProposal }) {
  const { here, hall, gathering, proposal } = props
  const own = hall.gathering
  const { id, text } = proposal
  return (
    <div class="gathered-place only-screen">
      {gathering.clusters.length === 0 ? null : (
        <Select
          label={own.moveTo(text)}
          labelStyle="hidden"
          none={own.moveAlone}
          options={gathering.clusters.map((one) => ({ value: one.id, label: one.name }))}
          value={proposal.cluster ?? ''}
          onChange={(cluster) => putInCluster(here, id, cluster || null)}
        />
      )}
      <Button kind="quiet" label={own.aside(text)} onPress={() => setAside(here, id, true)}>
        {own.asideShort}
      </Button>
    </div>
  )
}

function NewCluster({ app, here, hall }: InGathering) {
  const own = hall.gathering
  const [name, setName] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const make = () => {
    const made = makeCluster(app, here, name)
    setFault(made.ok ? null : made.reason)
    if (made.ok) setName('')
  }
  return (
    <form
      class="form only-screen"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <TextField
        label={own.newCluster}
        value={name}
        error={fault === null ? undefined : own.faults[fault]}
        onInput={setName}
      />
      <Actions>
        <Button>{own.makeCluster}</Button>
      </Actions>
    </form>
  )
}
