import { hrefOf } from '#app/route.ts'

import type { InOrganisation } from './OrganisationScreen.tsx'

interface Way {
  /** What comes after the room in the address. */
  readonly to: readonly string[]
  readonly label: string
}

/** With the owner's key alone. */
function NewKey({ here, words, route }: InOrganisation) {
  if (here.standing !== 'owner' || here.ended.value) return null
  return (
    <li>
      <a href={hrefOf({ at: 'new-key', handle: route.handle, steps: [] })}>
        {words.newKey.organisation.title}
      </a>
    </li>
  )
}

/** What else there is in the room. */
export function WaysOn(props: InOrganisation) {
  const { here, words, route } = props
  const own = words.organisationRoom.go
  const { handle } = route
  const isOpen = !here.ended.value
  const invites: readonly Way[] =
    isOpen && here.standing !== 'viewer' ? [{ to: ['inviter'], label: own.invite }] : []
  const ways: readonly Way[] = [
    { to: ['plan'], label: words.organisationPlan.go },
    { to: ['forloeb'], label: own.programme },
    { to: ['indbakke'], label: words.inbox.go },
    { to: ['brevkasse'], label: words.inbox.goBox },
    ...invites,
    { to: ['noeglekort'], label: own.keyCard },
    { to: ['maal'], label: own.measured },
  ]
  return (
    <nav aria-label={own.title}>
      <ul class="ways">
        {ways.map(({ to, label }) => (
          <li key={label}>
            <a href={hrefOf({ at: 'organisation', handle, steps: to })}>{label}</a>
          </li>
        ))}
        <NewKey {...props} />
        <li>
          <a href={hrefOf({ at: 'rooms' })}>{own.rooms}</a>
        </li>
      </ul>
    </nav>
  )
}
