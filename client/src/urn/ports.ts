import type { Clock } from '#ports/clock.ts'
import type { Random } from '#ports/random.ts'
import type { RelayDialer } from '#ports/relay.ts'
import type { RoomStore } from '#ports/room-store.ts'

export interface UrnPorts {
  readonly clock: Clock
  readonly random: Random
  readonly relay: RelayDialer
  readonly roomStore: RoomStore
}
