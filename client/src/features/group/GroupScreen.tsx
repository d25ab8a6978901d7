import { useEffect, useMemo } from 'preact/hooks'

import type { App, ScreenProps } from '#app/app.ts'
import { sittingIn, tieBadge, type Sitting } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { ChangeItems } from './ChangeItems.tsx'
import { GroupHome } from './GroupHome.tsx'
import { GroupSettings } from './GroupSettings.tsx'
import { OnPaper } from './OnPaper.tsx'

export type GroupProps = ScreenProps<'group'>
export type InGroup = GroupProps & { readonly here: GroupHere; readonly sitting: Sitting }

export function GroupScreen(props: GroupProps) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InRoom(props: GroupProps & { readonly here: GroupHere }) {
  const { app, here, route } = props
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  useRoundEntry(props, sitting)
  useBadge(props, sitting)
  const [step] = route.steps
  const inGroup = { ...props, sitting }
  const isHost = here.standing === 'host' && !here.ended.value
  if (step === 'papir') return <OnPaper {...inGroup} />
  if (step === 'indstil' && isHost) return <GroupSettings {...inGroup} />
  if (step === 'punkter' && isHost) return <ChangeItems {...inGroup} />
  return <GroupHome {...inGroup} />
}

const noSeat = { id: '', name: '' }

/** The host's list of who is in says whose badge is whose. */
function useBadge({ app, here }: GroupProps & { readonly here: GroupHere }, sitting: Sitting) {
  const { id, name } = sitting.state === 'sitting' ? sitting.seat : noSeat
  useEffect(() => {
    if (id !== '' && !here.ended.peek()) void tieBadge(app, here, { id, name })
  }, [app, here, id, name])
}

/** Who has a seat is entered for what is asked at the relay; its code comes when it is wanted. */
function useRoundEntry({ app, here }: GroupProps & { readonly here: GroupHere }, sitting: Sitting) {
  const { round, mode } = here.room.value
  useMeasurementEntry(app, here, sitting)
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  useEffect(() => {
    if (mode !== 'picture' || here.ended.peek()) return undefined
    let stop: (() => void) | null = null
    let isGone = false
    void Promise.all([import('#app/urn/round.ts'), import('#app/urn/hand-in.ts')]).then(
      ([{ roundOf }, { attendRound }]) => {
        if (!isGone) stop = attendRound(app, roundOf(app, here), seat)
      },
    )
    return () => {
      isGone = true
      stop?.()
    }
  }, [app, here, round, mode, seat])
}

function useMeasurementEntry(app: App, here: GroupHere, sitting: Sitting) {
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  useEffect(() => {
    if (here.ended.peek()) return undefined
    let stop: (() => void) | null = null
    let isGone = false
    void import('#app/urn/measurements.ts').then(({ attendMeasurements }) => {
      if (!isGone) stop = attendMeasurements(app, here, seat)
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [app, here, seat])
}
