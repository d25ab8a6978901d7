import type { ComponentType, VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import type { Words, WordsOfMany } from '#content'

import type { KeyringTools } from '#features/keyring/KeyringScreen.tsx'

import type { RoomRoute } from './screens.tsx'

type Screen = (app: App, words: Words) => VNode
type FetchWordsOfMany = () => Promise<WordsOfMany>

/** Fetches the screen of a room for one or two, or of what keeps rooms. */
export async function roomScreen(route: RoomRoute, ofMany: FetchWordsOfMany): Promise<Screen> {
  switch (route.at) {
    case 'own-room':
      return ownRoomScreen(route, ofMany)
    case 'dialogue':
      return dialogueScreen(route)
    case 'keyring':
      return keyringScreen(route)
    case 'backup':
      return backupScreen(route)
    default:
      return plainScreen(route)
  }
}

type PlainRoute = Exclude<RoomRoute, { at: 'own-room' | 'dialogue' | 'keyring' | 'backup' }>

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
    case 'key-card': {
      const { KeyCardScreen } = await import('#features/key-card/KeyCardScreen.tsx')
      return (app, words) => <KeyCardScreen app={app} words={words} route={route} />
    }
    case 'interview': {
      const { InterviewerScreen } = await import('#features/interviewer/InterviewerScreen.tsx')
      return (app, words) => <InterviewerScreen app={app} words={words} route={route} />
    }
    case 'seminar': {
      const { GuestScreen } = await import('#features/seminar/GuestScreen.tsx')
      return (app, words) => <GuestScreen app={app} words={words} route={route} />
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
  ofMany: FetchWordsOfMany,
): Promise<(app: App, words: Words) => VNode> {
  const [{ OwnRoomScreen }, tool] = await Promise.all([
    import('#features/own-room/OwnRoomScreen.tsx'),
    toolAt(route.steps[0], ofMany),
  ])
  return (app, words) => <OwnRoomScreen app={app} words={words} route={route} {...tool} />
}

async function toolAt(
  step: string | undefined,
  ofMany: FetchWordsOfMany,
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
    case 'papir': {
      // Her file has what she thought before a group's meeting, in the words the group is asked in.
      const [{ PaperScreen }, words] = await Promise.all([
        import('#features/paper/PaperScreen.tsx'),
        ofMany(),
      ])
      return { tool: (props) => <PaperScreen {...props} words={words} /> }
    }
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
  if (route.steps[0] === 'forloeb') {
    const { DialogueStepsScreen } = await import('#features/programme/DialogueStepsScreen.tsx')
    return (app, words) => <DialogueStepsScreen app={app} words={words} route={route} />
  }
  const { DialogueScreen } = await import('#features/dialogue/DialogueScreen.tsx')
  return (app, words) => <DialogueScreen app={app} words={words} route={route} />
}
