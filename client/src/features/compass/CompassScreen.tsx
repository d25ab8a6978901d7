import { today } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'

import './compass.css'
import { CompassHome } from './CompassHome.tsx'
import { RateDirection } from './RateDirection.tsx'
import { placeAt } from './way.ts'

/** The six directions: the picture, and the way round it. */
export function CompassScreen(props: InOwnRoom) {
  const place = placeAt(props.route.steps, today(props.app.ports))
  if (place === null) return <CompassHome {...props} />
  return <RateDirection {...props} key={`${place.date} ${place.direction}`} place={place} />
}
