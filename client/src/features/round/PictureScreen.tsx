import { useContext, useEffect, useState } from 'preact/hooks'

import { chooseMode } from '#app/group-settings.ts'
import { itemInWords } from '#app/item-words.ts'
import { hrefOf } from '#app/route.ts'
import { revealRound, type RoundRevealed } from '#app/urn/reveal-round.ts'
import { lastPicture } from '#app/urn/since-last.ts'
import {
  bandsBefore,
  fieldOfBands,
  fields,
  neverLeaderAlone,
  type AskedItem,
  type ItemBands,
  type Picture,
} from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AddedLater } from './AddedLater.tsx'
import { BandTable, type LastBands } from './BandTable.tsx'
import { Doubts } from './Doubts.tsx'
import { RoundPage } from './RoundPage.tsx'
import type { InRound } from './RoundScreen.tsx'

/** The bands of a closed round. Whoever asks again sees the same. */
export function PictureScreen(props: InRound) {
  const { app, here, words, round, sitting } = props
  const own = words.groupRound.picture
  const [revealed, setRevealed] = useState<RoundRevealed | null>(null)
  const { picture } = round.record.value
  const urn = round.urn.value
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  const isLive = here.status.value.connection === 'live'
  // The urn is opened at the relay, again when the line is back; her own answers are looked for in it
  // where this is her seat. What was found once stays said when the line goes.
  useEffect(() => {
    if (urn === null || sitting.state === 'opening') return
    void revealRound(app, round, seat).then((next) =>
      setRevealed((before) => (next.state === 'failed' ? (before ?? next) : next)),
    )
  }, [app, round, urn, sitting.state, seat, isLive])
  return (
    <RoundPage
      of={props}
      heading={own.title}
      lead={picture === null || tellsNothing(picture) ? [] : [own.lead, own.once]}
      width="wide"
    >
      {picture === null ? <NoPictureYet {...props} revealed={revealed} /> : null}
      {revealed?.state === 'revealed' ? <PictureDoubts {...props} revealed={revealed} /> : null}
      <AddedLater words={words} round={round} />
      {picture === null ? null : <Shown {...props} picture={picture} />}
    </RoundPage>
  )
}

type Opened = Extract<RoundRevealed, { state: 'revealed' }>

function PictureDoubts({ here, words, revealed }: InRound & { readonly revealed: Opened }) {
  const { doubts, differing } = revealed
  const labels = here.room.value.asked
    .filter(({ id }) => differing.includes(id))
    .map((item) => itemInWords(item, words).label)
  return <Doubts words={words} doubts={doubts} labels={labels} />
}

function NoPictureYet({ words, revealed }: InRound & { revealed: RoundRevealed | null }) {
  const { picture } = words.groupRound
  if (revealed?.state === 'failed') {
    return <Notice tone="alert" {...words.problems[revealed.problem]} />
  }
  if (revealed?.state === 'open') return <Notice {...words.problems.urnOpen} />
  return <p>{picture.opening}</p>
}

type WithPicture = InRound & { readonly picture: Picture; readonly before: LastBands }

function Shown(props: InRound & { readonly picture: Picture }) {
  const { app, here, words, route, picture } = props
  const own = words.groupRound.picture
  const { onPrint } = useContext(FrameContext)
  if (tellsNothing(picture)) return <TooFew {...props} />
  const last = lastPicture(app, here)
  const before = last.state === 'compared' ? bandsBefore(last.picture, picture) : {}
  return (
    <>
      {last.state === 'others' ? <Notice {...own.others} /> : null}
      {last.state === 'compared' ? <p>{own.compared}</p> : null}
      <Groups {...props} before={before} />
      <Actions>
        <LinkButton
          kind="primary"
          href={hrefOf({ at: 'group', handle: route.handle, steps: ['moede'] })}
        >
          {words.groupMeeting.go}
        </LinkButton>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
    </>
  )
}

function tellsNothing(picture: Picture): boolean {
  const bands = Object.values(picture).flatMap(({ success, importance }) => [success, importance])
  return bands.every((band) => band === 'tooFew')
}

/** Field by field; then what is seen differently, and what too few have answered. Those are in no field. */
function Groups(props: WithPicture) {
  const { here, words, picture } = props
  const own = words.groupRound.picture
  const of = (belongs: (bands: ItemBands) => boolean) =>
    here.room.value.asked.filter(({ id }) => picture[id] !== undefined && belongs(picture[id]))
  const isTooFew = (bands: ItemBands) => Object.values(bands).includes('tooFew')
  const groups = [
    ...fields.map((field) => ({
      headings: [words.groupItems.fields[field]],
      items: of((bands) => fieldOfBands(bands) === field),
    })),
    {
      headings: [{ name: own.split, meaning: own.talk }],
      items: of((bands) => !isTooFew(bands) && fieldOfBands(bands) === null),
    },
    { headings: [{ name: own.bands.tooFew, meaning: own.fewLead }], items: of(isTooFew) },
  ]
  const told = neverLeaderAlone(groups.filter(({ items }) => items.length > 0))
  return told.map(({ headings, items }) => {
    const heading = headings.map(({ name }) => name).join(' · ')
    const leads = headings.map(({ meaning }) => meaning)
    return <OneGroup key={heading} {...props} heading={heading} leads={leads} items={items} />
  })
}

interface Group {
  readonly heading: string
  /** Of each field that stands here. */
  readonly leads: readonly string[]
  readonly items: readonly AskedItem[]
}

function OneGroup(props: WithPicture & Group) {
  const { heading, leads, items } = props
  return (
    <Paper label={heading}>
      <h2>{heading}</h2>
      {leads.map((lead) => (
        <p key={lead} class="hint">
          {lead}
        </p>
      ))}
      {items.every(hasNoBand(props)) ? <Labels {...props} /> : <BandTable {...props} />}
    </Paper>
  )
}

function hasNoBand({ picture }: WithPicture) {
  return ({ id }: AskedItem) => Object.values(picture[id] ?? {}).every((band) => band === 'tooFew')
}

/** Where nothing is told, the same words on every row would only be long. */
function Labels({ words, items }: WithPicture & Group) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>{itemInWords(item, words).label}</li>
      ))}
    </ul>
  )
}

function TooFew({ here, words }: InRound) {
  const own = words.groupRound.picture
  return (
    <Notice {...own.tooFewAll}>
      {here.standing === 'host' ? (
        <Actions>
          <Button onPress={() => chooseMode(here, 'open')}>{own.takeOpen}</Button>
        </Actions>
      ) : (
        <p>{own.askHost}</p>
      )}
    </Notice>
  )
}
