/** Somewhere a thing can be moved to, and what that is called. */
export interface MovePlace<Place extends string> {
  readonly id: Place
  readonly name: string
}
