import type { VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { WordsOfMany } from '#content'
import { MakeGroup } from '#features/group/MakeGroup.tsx'
import { MakeOrganisation } from '#features/organisation/MakeOrganisation.tsx'

import type { RouteOfMany } from './screens.tsx'

type Screen = (app: App, words: WordsOfMany) => VNode

/** Fetches the screen of a room for many; those that make one come along, for people come to them first. */
export async function screenOfMany(route: RouteOfMany): Promise<Screen> {
  switch (route.at) {
    case 'new-group':
      return (app, words) => <MakeGroup app={app} words={words} route={route} />
    case 'new-organisation':
      return (app, words) => <MakeOrganisation app={app} words={words} route={route} />
    case 'new-programme': {
      const { BeginProgramme } = await import('#features/organisation/BeginProgramme.tsx')
      return (app, words) => <BeginProgramme app={app} words={words} route={route} />
    }
    case 'group':
      return groupScreen(route)
    case 'organisation':
      return organisationScreen(route)
    default:
      return route satisfies never
  }
}

async function groupScreen(route: Extract<RouteOfMany, { at: 'group' }>): Promise<Screen> {
  if (route.steps[0] === 'inviter') {
    const { InviteGroupScreen } = await import('#features/invite/InviteGroupScreen.tsx')
    return (app, words) => <InviteGroupScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'forbered') {
    const { PrepareScreen } = await import('#features/prepare/PrepareScreen.tsx')
    return (app, words) => <PrepareScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'runde' || route.steps[0] === 'billede') {
    const { RoundScreen } = await import('#features/round/RoundScreen.tsx')
    return (app, words) => <RoundScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'pres') {
    const { TensionsScreen } = await import('#features/tensions/TensionsScreen.tsx')
    return (app, words) => <TensionsScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'maal') {
    const { MeasureScreen } = await import('#features/round/measure/MeasureScreen.tsx')
    return (app, words) => <MeasureScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'moede' || route.steps[0] === 'aftaler') {
    const { MeetingScreen } = await import('#features/meeting/MeetingScreen.tsx')
    return (app, words) => <MeetingScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'vaeg') {
    const { WallScreen } = await import('#features/wall/WallScreen.tsx')
    return (app, words) => <WallScreen app={app} words={words} route={route} />
  }
  if (['breve', 'forloeb'].some((step) => step === route.steps[0])) return groupPostScreen(route)
  if (route.steps[0] === 'referat') {
    const { MinutesScreen } = await import('#features/minutes/MinutesScreen.tsx')
    return (app, words) => <MinutesScreen app={app} words={words} route={route} />
  }
  const { GroupScreen } = await import('#features/group/GroupScreen.tsx')
  return (app, words) => <GroupScreen app={app} words={words} route={route} />
}

/** What goes between a group and its organisation. */
async function groupPostScreen(route: Extract<RouteOfMany, { at: 'group' }>): Promise<Screen> {
  if (route.steps[0] === 'forloeb') {
    const { GroupStepsScreen } = await import('#features/programme/GroupStepsScreen.tsx')
    return (app, words) => <GroupStepsScreen app={app} words={words} route={route} />
  }
  const { GroupLetters } = await import('#features/letters/GroupLetters.tsx')
  return (app, words) => <GroupLetters app={app} words={words} route={route} />
}

async function organisationScreen(
  route: Extract<RouteOfMany, { at: 'organisation' }>,
): Promise<Screen> {
  if (route.steps[0] === 'inviter') {
    const { InviteOrganisationScreen } =
      await import('#features/invite/InviteOrganisationScreen.tsx')
    return (app, words) => <InviteOrganisationScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'maal') {
    const { UnitsScreen } = await import('#features/units/UnitsScreen.tsx')
    return (app, words) => <UnitsScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'prioriter' && route.steps[1] === 'seminar') {
    const { SeminarScreen } = await import('#features/seminar/SeminarScreen.tsx')
    return (app, words) => <SeminarScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'prioriter') {
    const { PrioritiseScreen } = await import('#features/prioritise/PrioritiseScreen.tsx')
    return (app, words) => <PrioritiseScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'vaeg') return wallScreen(route)
  if (route.steps[0] === 'noeglekort') {
    const { KeyCardScreen } = await import('#features/key-card/KeyCardScreen.tsx')
    const card = { at: 'key-card', handle: route.handle } as const
    return (app, words) => (
      <KeyCardScreen
        app={app}
        words={words}
        route={card}
        sight={{ wall: 'organisation', audience: words.organisationRoom.chip }}
      />
    )
  }
  if (route.steps[0] === 'indbakke') {
    const { InboxScreen } = await import('#features/letters/InboxScreen.tsx')
    return (app, words) => <InboxScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'brevkasse') {
    const { LetterboxScreen } = await import('#features/letters/LetterboxScreen.tsx')
    return (app, words) => <LetterboxScreen app={app} words={words} route={route} />
  }
  const ofPlan = await planScreen(route)
  if (ofPlan !== null) return ofPlan
  const { OrganisationScreen } = await import('#features/organisation/OrganisationScreen.tsx')
  return (app, words) => <OrganisationScreen app={app} words={words} route={route} />
}

async function wallScreen(route: Extract<RouteOfMany, { at: 'organisation' }>): Promise<Screen> {
  if (route.steps[1] === 'plan') {
    const { PlanWall } = await import('#features/wall/PlanWall.tsx')
    return (app, words) => <PlanWall app={app} words={words} route={route} />
  }
  const { ThemesWall } = await import('#features/wall/ThemesWall.tsx')
  return (app, words) => <ThemesWall app={app} words={words} route={route} />
}

/** Null when the route leads to no screen of the plan. */
async function planScreen(
  route: Extract<RouteOfMany, { at: 'organisation' }>,
): Promise<Screen | null> {
  if (route.steps[0] === 'publicer') {
    const { PublishScreen } = await import('#features/publish/PublishScreen.tsx')
    return (app, words) => <PublishScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'forloeb') {
    const { ProgrammeScreen } = await import('#features/programme/ProgrammeScreen.tsx')
    return (app, words) => <ProgrammeScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'plan') {
    const { OrganisationPlanScreen } =
      await import('#features/organisation-plan/OrganisationPlanScreen.tsx')
    return (app, words) => <OrganisationPlanScreen app={app} words={words} route={route} />
  }
  return null
}
