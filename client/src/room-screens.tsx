import type { ComponentType, VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import type { Words } from '#content'

import type { KeyringTools } from '#features/keyring/KeyringScreen.tsx'

import type { RoomRoute } from './screens.tsx'

type Screen = (app: App, words: Words) => VNode

/** Fetches the screen of a room. */
export async function roomScreen(route: RoomRoute): Promise<Screen> {
  switch (route.at) {
    case 'own-room':
      return ownRoomScreen(route)
    case 'dialogue':
      return dialogueScreen(route)
    case 'group':
      return groupScreen(route)
    case 'organisation':
      return organisationScreen(route)
    case 'keyring':
      return keyringScreen(route)
    case 'backup':
      return backupScreen(route)
    default:
      return plainScreen(route)
  }
}

type PlainRoute = Exclude<
  RoomRoute,
  { at: 'own-room' | 'dialogue' | 'group' | 'organisation' | 'keyring' | 'backup' }
>

/** Those that are one screen, whatever their steps. */
async function plainScreen(route: PlainRoute): Promise<Screen> {
  switch (route.at) {
    case 'rooms': {
      const { RoomsScreen } = await import('#features/rooms/RoomsScreen.tsx')
      return (app, words) => <RoomsScreen app={app} words={words} route={route} />
    }
    case 'nearest': {
      const { NearestScreen } = await import('#features/nearest/NearestScreen.tsx')
      return (app, words) => <NearestScreen app={app} words={words} route={route} />
    }
    case 'new-key': {
      const { NewKeyScreen } = await import('#features/new-key/NewKeyScreen.tsx')
      return (app, words) => <NewKeyScreen app={app} words={words} route={route} />
    }
    case 'carry': {
      const { CarryScreen } = await import('#features/carry/CarryScreen.tsx')
      return (app, words) => <CarryScreen app={app} words={words} route={route} />
    }
    case 'new-group': {
      const { MakeGroup } = await import('#features/group/MakeGroup.tsx')
      return (app, words) => <MakeGroup app={app} words={words} route={route} />
    }
    case 'new-organisation': {
      const { MakeOrganisation } = await import('#features/organisation/MakeOrganisation.tsx')
      return (app, words) => <MakeOrganisation app={app} words={words} route={route} />
    }
    case 'key-card': {
      const { KeyCardScreen } = await import('#features/key-card/KeyCardScreen.tsx')
      return (app, words) => <KeyCardScreen app={app} words={words} route={route} />
    }
    case 'interview': {
      const { InterviewerScreen } = await import('#features/interviewer/InterviewerScreen.tsx')
      return (app, words) => <InterviewerScreen app={app} words={words} route={route} />
    }
    case 'device': {
      const { DeviceScreen } = await import('#features/device/DeviceScreen.tsx')
      return (app, words) => <DeviceScreen app={app} words={words} route={route} />
    }
    case 'join': {
      const { JoinScreen } = await import('#features/join/JoinScreen.tsx')
      return (app, words) => <JoinScreen app={app} words={words} route={route} />
    }
    default:
      return route satisfies never
  }
}

async function ownRoomScreen(
  route: Extract<RoomRoute, { at: 'own-room' }>,
): Promise<(app: App, words: Words) => VNode> {
  const [{ OwnRoomScreen }, tool] = await Promise.all([
    import('#features/own-room/OwnRoomScreen.tsx'),
    toolAt(route.steps[0]),
  ])
  return (app, words) => <OwnRoomScreen app={app} words={words} route={route} {...tool} />
}

async function toolAt(
  step: string | undefined,
): Promise<{ readonly tool?: ComponentType<InOwnRoom> }> {
  switch (step) {
    case 'kompas':
      return { tool: (await import('#features/compass/CompassScreen.tsx')).CompassScreen }
    case 'loefte':
      return { tool: (await import('#features/contract/ContractScreen.tsx')).ContractScreen }
    case 'plan':
      return { tool: (await import('#features/plan/PlanScreen.tsx')).PlanScreen }
    case 'interview':
      return { tool: (await import('#features/interview/InterviewScreen.tsx')).InterviewScreen }
    case 'papir':
      return { tool: (await import('#features/paper/PaperScreen.tsx')).PaperScreen }
    default:
      return {}
  }
}

async function keyringScreen(
  route: Extract<RoomRoute, { at: 'keyring' }>,
): Promise<(app: App, words: Words) => VNode> {
  const [{ KeyringScreen }, tools] = await Promise.all([
    import('#features/keyring/KeyringScreen.tsx'),
    keyringTools(route.steps.join('/')),
  ])
  return (app, words) => <KeyringScreen app={app} words={words} route={route} {...tools} />
}

async function keyringTools(steps: string): Promise<KeyringTools> {
  switch (steps) {
    case 'ord':
      return { maker: (await import('#features/passphrase/MakePassphrase.tsx')).MakePassphrase }
    case 'aabn/ord': {
      const { OpenWithPassphrase } = await import('#features/passphrase/OpenWithPassphrase.tsx')
      return { opener: OpenWithPassphrase }
    }
    default:
      return {}
  }
}

async function backupScreen(
  route: Extract<RoomRoute, { at: 'backup' }>,
): Promise<(app: App, words: Words) => VNode> {
  const [{ BackupScreen }, { PhraseForm, listsFor }] = await Promise.all([
    import('#features/backup/BackupScreen.tsx'),
    import('#features/passphrase/PhraseForm.tsx'),
  ])
  const asking = { form: PhraseForm, listsFor }
  return (app, words) => <BackupScreen app={app} words={words} route={route} asking={asking} />
}

async function dialogueScreen(
  route: Extract<RoomRoute, { at: 'dialogue' }>,
): Promise<(app: App, words: Words) => VNode> {
  if (route.steps[0] === 'inviter') {
    const { InviteScreen } = await import('#features/invite/InviteScreen.tsx')
    return (app, words) => <InviteScreen app={app} words={words} route={route} />
  }
  const { DialogueScreen } = await import('#features/dialogue/DialogueScreen.tsx')
  return (app, words) => <DialogueScreen app={app} words={words} route={route} />
}

async function groupScreen(
  route: Extract<RoomRoute, { at: 'group' }>,
): Promise<(app: App, words: Words) => VNode> {
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
  if (route.steps[0] === 'referat') {
    const { MinutesScreen } = await import('#features/minutes/MinutesScreen.tsx')
    return (app, words) => <MinutesScreen app={app} words={words} route={route} />
  }
  const { GroupScreen } = await import('#features/group/GroupScreen.tsx')
  return (app, words) => <GroupScreen app={app} words={words} route={route} />
}

async function organisationScreen(
  route: Extract<RoomRoute, { at: 'organisation' }>,
): Promise<(app: App, words: Words) => VNode> {
  if (route.steps[0] === 'inviter') {
    const { InviteOrganisationScreen } =
      await import('#features/invite/InviteOrganisationScreen.tsx')
    return (app, words) => <InviteOrganisationScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'prioriter') {
    const { PrioritiseScreen } = await import('#features/prioritise/PrioritiseScreen.tsx')
    return (app, words) => <PrioritiseScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'vaeg') {
    const { ThemesWall } = await import('#features/wall/ThemesWall.tsx')
    return (app, words) => <ThemesWall app={app} words={words} route={route} />
  }
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
  if (route.steps[0] === 'publicer') {
    const { PublishScreen } = await import('#features/publish/PublishScreen.tsx')
    return (app, words) => <PublishScreen app={app} words={words} route={route} />
  }
  if (route.steps[0] === 'plan') {
    const { OrganisationPlanScreen } =
      await import('#features/organisation-plan/OrganisationPlanScreen.tsx')
    return (app, words) => <OrganisationPlanScreen app={app} words={words} route={route} />
  }
  const { OrganisationScreen } = await import('#features/organisation/OrganisationScreen.tsx')
  return (app, words) => <OrganisationScreen app={app} words={words} route={route} />
}
