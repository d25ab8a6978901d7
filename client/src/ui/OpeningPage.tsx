import type { ComponentChildren } from 'preact'

import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import type { WallName } from './wall.ts'

export interface OpeningPageProps {
  readonly wall: WallName
  readonly audience: string
  /** What is being waited for, or what stands in the way. */
  readonly heading: string
  readonly problem?: { readonly happened: string; readonly safe: string; readonly next: string }
  readonly children?: ComponentChildren
}

/** Stands where a room will stand. While it only waits it stays blank for as long as nobody notices. */
export function OpeningPage({ wall, audience, heading, problem, children }: OpeningPageProps) {
  const waits = problem === undefined && children === undefined
  return (
    <div class={waits ? 'waits' : undefined}>
      <Page wall={wall} audience={audience} heading={heading}>
        {problem ? <Notice tone="alert" {...problem} /> : null}
        {children}
      </Page>
    </div>
  )
}
