/** From most to least: each role's secret is derived one way from the one above it. */
export const roleCodes = { host: 1, member: 2, participant: 3, viewer: 4, letterbox: 5 } as const

export type Role = keyof typeof roleCodes

const rolesByCode = new Map<number, Role>(
  Object.entries(roleCodes).map(([role, code]) => [code, role as Role]),
)

export function codeToRole(code: number): Role | null {
  return rolesByCode.get(code) ?? null
}
