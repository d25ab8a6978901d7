/** Who does what with the three tools (the deck's role guide). Not the actors of an organisation's plan. */
export const roles = ['top', 'hr', 'bodies', 'leadersOfLeaders', 'leadersOfStaff'] as const
export type RoleKey = (typeof roles)[number]

export const tools = ['dialogue', 'group', 'organisation'] as const
export type ToolKey = (typeof tools)[number]

/** The tool a role begins with. */
export const firstTools = {
  top: 'organisation',
  hr: 'organisation',
  bodies: 'organisation',
  leadersOfLeaders: 'dialogue',
  leadersOfStaff: 'dialogue',
} as const satisfies Record<RoleKey, ToolKey>

/** Three ways to begin, each with the order of what follows. */
export const startPaths = [
  { key: 'dialogueFirst', order: ['dialogue', 'group', 'organisation'] },
  { key: 'groupFirst', order: ['group', 'organisation', 'dialogue'] },
  { key: 'organisationFirst', order: ['organisation', 'dialogue', 'group'] },
] as const satisfies readonly { readonly key: string; readonly order: readonly ToolKey[] }[]
