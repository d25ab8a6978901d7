import { allowed, refused, type Allowed } from '../writing/allowed.ts'

/** What those who lead bring themselves: what they have measured, say, or published. */
export interface OwnPage {
  readonly id: string
  readonly title: string
  readonly text: string
}

export const ownPageFields = ['title', 'text'] as const
export type OwnPageField = (typeof ownPageFields)[number]

export const mostPages = 20

export function mayAddPage(pages: readonly unknown[]): Allowed<'full'> {
  return pages.length < mostPages ? allowed : refused('full')
}

/** The page that is shown of so many, from 0: the last where there are fewer now. */
export function pageAmong(page: number, count: number): number {
  return Math.max(0, Math.min(page, count - 1))
}
