import { Page } from './Page.tsx'
import { Steps } from './Steps.tsx'
import type { WallName } from './wall.ts'

interface Props {
  readonly wall: WallName
  readonly audience: string
  readonly heading: string
  readonly lead: readonly string[]
  readonly steps: { readonly text: string; readonly of: number } | null
  readonly back: { readonly href: string; readonly label: string } | undefined
}

/** The head of a page whose body is on its way; nothing moves when it comes. */
export function SightPage({ wall, audience, heading, lead, steps, back }: Props) {
  return (
    <div aria-busy="true">
      <Page
        wall={wall}
        audience={audience}
        heading={heading}
        above={steps === null ? null : <Steps text={steps.text} at={1} of={steps.of} />}
        lead={lead.length === 0 ? null : lead.map((line) => <p key={line}>{line}</p>)}
        back={back}
      />
    </div>
  )
}
