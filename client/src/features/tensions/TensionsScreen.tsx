import { useContext, useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { atTheTable, type AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice, savingOf } from '#app/saving.ts'
import { moveTension, tensionsIn } from '#app/tensions.ts'
import { tensionWords, type TensionWords } from '#content/measure'
import type { TensionMap } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { PriorityMap } from '#ui/priority-map/PriorityMap.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { First } from './First.tsx'
import { nameOf } from './name-of.ts'
import { OwnTensions } from './OwnTensions.tsx'

type Props = ScreenProps<'group'>
export type OnTheMap = Props & {
  readonly here: GroupHere
  readonly own: TensionWords
  readonly map: TensionMap
  /** Null for who can only look on. */
  readonly table: AtTheTable | null
}

/** What presses and what drives, laid by the group together, and what is to happen about it. */
export function TensionsScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InGroup {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InGroup(props: Props & { readonly here: GroupHere }) {
  const { app, here, words, route } = props
  const own = tensionWords[app.choices.language.value]
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const table = atTheTable(app, here, sitting)
  const onTheMap = { ...props, own, table, map: tensionsIn(here).value }
  const status = here.status.value
  const saving = savingOf(status, 'shared')
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  const isLookingOn = table === null && sitting.state !== 'opening'
  const { onPrint } = useContext(FrameContext)
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      width="wide"
      lead={
        <>
          <p>{own.lead}</p>
          <p>{own.alone}</p>
        </>
      }
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      {isLookingOn ? <Notice {...words.groupMeeting.lookOn} /> : null}
      <TheMap {...onTheMap} />
      <First {...onTheMap} />
      <Actions>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice === null ? null : <Notice {...notice} />}
    </Page>
  )
}

function TheMap(props: OnTheMap) {
  const { own, map, table } = props
  const items = map.tensions.map((tension) => ({
    id: tension.id,
    code: '',
    label: nameOf(tension, own),
    place: map.placed.get(tension.id)?.place ?? ('tray' as const),
  }))
  return (
    <Paper label={own.map.title}>
      <h2>{own.map.title}</h2>
      <PriorityMap
        words={own.map}
        items={items}
        {...(table === null ? {} : { onMove: (id, place) => moveTension(table, id, place) })}
      />
      {table === null ? null : <OwnTensions {...props} table={table} />}
    </Paper>
  )
}
