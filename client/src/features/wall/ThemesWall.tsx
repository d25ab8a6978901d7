import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { organisationOf, type OrganisationHere, standInForOrganisation } from '#app/organisation.ts'
import { themesIn } from '#app/prioritise.ts'
import { ratingInWords, themeInWords } from '#app/theme-words.ts'
import { wallInvitation } from '#app/wall-invitation.ts'
import { importantAmong, type Theme } from '#domain'
import { BigWall } from '#ui/BigWall.tsx'
import { Heading } from '#ui/Heading.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { HowToFollow } from './HowToFollow.tsx'
import './wall.css'

type Props = ScreenProps<'organisation'>
type AtWall = Props & { readonly here: OrganisationHere }

/** The themes for the projector. Once some are chosen, those are what stands there. */
export function ThemesWall(props: Props) {
  const { app, words, route } = props
  const opening = organisationOf(app, route.handle).value
  if (opening.state === 'open') return <Wall {...props} here={opening.room} />
  return <OpeningPage {...standInForOrganisation(opening, words)} />
}

function Wall({ app, here, words, route }: AtWall) {
  const own = words.prioritise.wall
  const themes = themesIn(here).value
  const chosen = importantAmong(themes)
  const isChosen = chosen.length > 0
  const shown = isChosen ? chosen : themes
  const invitation = useMemo(() => wallInvitation(app, route.handle, 'viewer'), [app, route.handle])
  return (
    <BigWall wall="organisation" kind="big-wall">
      <header class="big-wall-head">
        <Heading text={here.room.value.name || own.title} />
        <p class="big-wall-say">{isChosen ? own.chosen : own.say}</p>
      </header>
      <div class="big-wall-work">
        <ul class="big-wall-lines">
          {shown.slice(0, mostOnWall).map((theme) => (
            <OnWall key={theme.id} theme={theme} words={words} />
          ))}
        </ul>
        {shown.length > mostOnWall ? <p>{own.more(shown.length - mostOnWall)}</p> : null}
      </div>
      <aside class="big-wall-side">
        <HowToFollow words={words} invitation={invitation} />
      </aside>
    </BigWall>
  )
}

const mostOnWall = 12

function OnWall({ theme, words }: { readonly theme: Theme } & Pick<Props, 'words'>) {
  const rated = theme.rating === null ? '' : ratingInWords(theme.rating, words)
  return (
    <li>
      {themeInWords(theme, words)} <span>{rated}</span>
    </li>
  )
}
