import { hrefOf } from '#app/route.ts'
import type { Words } from '#content'

/** What is the same on each screen of a backup. */
export function pageOf({ shell, backup }: Words) {
  const back = { href: hrefOf({ at: 'backup', steps: [] }), label: backup.title }
  return { wall: 'own', audience: shell.onlyYou, back } as const
}
