import { today } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'

import './contract.css'
import { CheckScreen } from './CheckScreen.tsx'
import { ContractHome } from './ContractHome.tsx'
import { RhythmScreen } from './RhythmScreen.tsx'
import { placeAt } from './way.ts'
import { WriteClause } from './WriteClause.tsx'

/** What she promises herself: the words, when she looks at them, and how it went. */
export function ContractScreen(props: InOwnRoom) {
  const place = placeAt(props.route.steps, today(props.app.ports))
  switch (place.at) {
    case 'home':
      return <ContractHome {...props} />
    case 'write':
      return <WriteClause {...props} key={place.clause} clause={place.clause} />
    case 'rhythm':
      return <RhythmScreen {...props} />
    case 'check':
      return <CheckScreen {...props} date={place.date} />
    default:
      return place satisfies never
  }
}
