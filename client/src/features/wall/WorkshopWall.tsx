import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { timeInWords } from '#app/calendar.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { standInFor } from '#app/opening.ts'
import { gatheringIn } from '#app/workshop/gathering.ts'
import { nameOfItem, questionOf } from '#app/workshop/in-words.ts'
import { presentedIn, type Presented } from '#app/workshop/pages.ts'
import { whereabouts, workshopTime } from '#app/workshop/running.ts'
import { tendWayIn, wayIn } from '#app/workshop/way-in.ts'
import { workshopOf, type WorkshopHere } from '#app/workshop/workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { minutesAndSeconds, type Slot } from '#domain'
import { BigWall } from '#ui/BigWall.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { QrCode } from '#ui/QrCode.tsx'

import { GatheringOnWall } from './GatheringOnWall.tsx'
import './wall.css'

type Props = ScreenProps<'workshop'> & { readonly own: WorkshopWords }
type AtWall = Props & { readonly here: WorkshopHere }

/** For the projector: what they are at, the time, what comes, and the way in. Nobody's name stands here. */
export function WorkshopWall(props: Props) {
  const { app, words, own, route } = props
  const opening = workshopOf(app, route.handle).value
  if (opening.state === 'open') {
    const atWall = { ...props, here: opening.room }
    const { isOnWall } = gatheringIn(opening.room).value
    const presented = isOnWall ? null : presentedIn(opening.room, own)
    return presented === null ? <Wall {...atWall} /> : <Presenting {...atWall} {...presented} />
  }
  return (
    <OpeningPage
      wall="published"
      audience={own.room.chip}
      {...standInFor(opening, words, own.room)}
    />
  )
}

function Wall(props: AtWall) {
  const { app, here, own } = props
  useEffect(() => tendWayIn(app, here), [app, here])
  const { now, next, isOver } = whereabouts(here)
  const gathering = gatheringIn(here).value
  const heading = now === null ? headingBetween(props, isOver) : nameOfItem(now.item, own)
  return (
    <BigWall wall="published" kind="big-wall big-wall-hall">
      <header class="big-wall-head">
        <p>{here.room.value.name || own.room.title}</p>
        <h1>{gathering.isOnWall ? own.wall.gathered.title : heading}</h1>
      </header>
      <div class="big-wall-work">
        {gathering.isOnWall ? (
          <GatheringOnWall gathering={gathering} own={own} />
        ) : (
          <>
            {now === null ? null : <p class="big-wall-say">{questionOf(now.item, own)}</p>}
            {next === null ? null : <Next {...props} next={next} />}
          </>
        )}
      </div>
      <aside class="big-wall-side">
        {now === null ? <span /> : <Time {...props} />}
        <ComeIn {...props} />
      </aside>
    </BigWall>
  )
}

/** A page for the back row; the time and the way in stay beside it. */
function Presenting(props: AtWall & Presented) {
  const { app, here, own, page, at, of } = props
  useEffect(() => tendWayIn(app, here), [app, here])
  return (
    <BigWall wall="published" kind="big-wall big-wall-hall">
      <header class="big-wall-head">
        <p>{page.above || here.room.value.name}</p>
        <h1>{page.name}</h1>
      </header>
      <div class="big-wall-work">
        <p class="big-wall-page">{page.text}</p>
        <p>{own.pages.of(at + 1, of)}</p>
      </div>
      <aside class="big-wall-side">
        <Time {...props} />
        <ComeIn {...props} />
      </aside>
    </BigWall>
  )
}

function headingBetween({ own }: AtWall, isOver: boolean): string {
  return isOver ? own.wall.thanks : own.wall.soon
}

function Next({ app, own, next }: AtWall & { readonly next: Slot }) {
  const time = timeInWords(next.begins.time, app.choices.language.value)
  return <p class="big-wall-next">{own.run.at(nameOfItem(next.item, own), time)}</p>
}

function Time({ app, here, own }: AtWall) {
  const said = own.run.time
  const time = workshopTime(app, here)
  // Counts while it is looked at.
  useLayoutEffect(() => time.follow(), [time])
  const { ms } = time.left.value
  const [minutes, seconds] = minutesAndSeconds(ms)
  return (
    <div>
      <p class="big-wall-time" role="timer" aria-label={said.label}>
        {said.left(minutes, String(seconds).padStart(2, '0'))}
      </p>
      {ms === 0 ? <p>{said.over}</p> : null}
    </div>
  )
}

/** The picture opens the room by itself; the code is for those who were sent a link. */
function ComeIn({ app, here, words, own, route }: AtWall) {
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    void wholeKeyLink(app, route.handle, 'participant').then(setLink)
  }, [app, route.handle])
  const way = wayIn(app, here)
  return (
    <div class="big-wall-way">
      {link === null ? null : (
        <>
          <p>{own.wall.comeIn}</p>
          <QrCode text={link} label={own.people.qr.label} />
        </>
      )}
      {way === null ? null : (
        <>
          <p>{own.wall.code}</p>
          <p class="told-code">{words.invite.link.digits(way.code)}</p>
        </>
      )}
    </div>
  )
}
