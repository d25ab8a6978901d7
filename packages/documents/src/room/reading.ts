/** What a document turned out to be. */
export type Reading<Room> =
  /** Nothing has arrived yet. */
  | { readonly state: 'empty' }
  /** Another kind of room, or one that nobody has told us of. */
  | { readonly state: 'other' }
  /** `newer` was written by a later version: what is known of it can be read, nothing is written. */
  | { readonly state: 'read'; readonly room: Room; readonly newer: boolean }
