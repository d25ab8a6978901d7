import type { ItemKind, ItemTopic } from './programme.ts'

interface TemplateItem<Key extends string = string> {
  /** What its words are found by. */
  readonly key: Key
  readonly kind: ItemKind
  readonly topic?: ItemTopic
  readonly minutes: number
}

/** Programmes to begin with. Their words are in the language of whoever makes the room. */
export const programmeTemplates = {
  /** The workshop that the tools come from, as it was held: its presentation ends when the break begins. */
  morning: {
    begins: '08:30',
    items: [
      { key: 'welcome', kind: 'welcome', minutes: 15 },
      { key: 'why', kind: 'dialogue', topic: 'opening', minutes: 45 },
      { key: 'findings', kind: 'presentation', topic: 'findings', minutes: 30 },
      { key: 'pause', kind: 'break', minutes: 15 },
      { key: 'tools', kind: 'tools', topic: 'threeTools', minutes: 30 },
      { key: 'proposals', kind: 'dialogue', topic: 'proposals', minutes: 30 },
      { key: 'beyond', kind: 'dialogue', topic: 'beyond', minutes: 30 },
      { key: 'gather', kind: 'wrapUp', minutes: 15 },
      { key: 'thanks', kind: 'wrapUp', minutes: 15 },
    ],
  },
  halfDay: {
    begins: '09:00',
    items: [
      { key: 'welcome', kind: 'welcome', minutes: 10 },
      { key: 'why', kind: 'dialogue', topic: 'opening', minutes: 30 },
      { key: 'findings', kind: 'presentation', topic: 'findings', minutes: 20 },
      { key: 'noticed', kind: 'reflection', topic: 'noticed', minutes: 5 },
      { key: 'tools', kind: 'tools', topic: 'threeTools', minutes: 25 },
      { key: 'noticedTools', kind: 'reflection', topic: 'noticedTools', minutes: 5 },
      { key: 'pause', kind: 'break', minutes: 15 },
      { key: 'proposals', kind: 'dialogue', topic: 'proposals', minutes: 35 },
      { key: 'beyond', kind: 'dialogue', topic: 'beyond', minutes: 30 },
      { key: 'gather', kind: 'wrapUp', minutes: 25 },
      { key: 'thanks', kind: 'wrapUp', minutes: 10 },
    ],
  },
  twoHours: {
    begins: '09:00',
    items: [
      { key: 'welcome', kind: 'welcome', minutes: 5 },
      { key: 'why', kind: 'dialogue', topic: 'opening', minutes: 15 },
      { key: 'findings', kind: 'presentation', topic: 'findings', minutes: 15 },
      { key: 'tools', kind: 'tools', topic: 'threeTools', minutes: 15 },
      { key: 'pause', kind: 'break', minutes: 10 },
      { key: 'proposals', kind: 'dialogue', topic: 'proposals', minutes: 35 },
      { key: 'gather', kind: 'wrapUp', minutes: 20 },
      { key: 'thanks', kind: 'wrapUp', minutes: 5 },
    ],
  },
  /** For those who make an organisation's plan. */
  plan: {
    begins: '09:00',
    items: [
      { key: 'aim', kind: 'welcome', minutes: 15 },
      { key: 'themes', kind: 'dialogue', minutes: 30 },
      { key: 'rate', kind: 'dialogue', minutes: 15 },
      { key: 'choose', kind: 'dialogue', minutes: 15 },
      { key: 'pause', kind: 'break', minutes: 15 },
      { key: 'place', kind: 'dialogue', minutes: 30 },
      { key: 'who', kind: 'dialogue', minutes: 30 },
      { key: 'know', kind: 'dialogue', minutes: 15 },
      { key: 'share', kind: 'wrapUp', minutes: 15 },
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly begins: string; readonly items: readonly TemplateItem[] }>
>

export type TemplateName = keyof typeof programmeTemplates
export const templateNames = ['morning', 'halfDay', 'twoHours', 'plan'] as const
