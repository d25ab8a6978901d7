/** What the browser does at a person's hand, outside the page itself. */
export interface Hand {
  /** False when the browser refuses the clipboard. */
  copy(text: string): Promise<boolean>
  /** Whether the device has a sheet for sharing. */
  canShare(): boolean
  /** Resolves when the sheet is closed, whatever was chosen there. */
  share(text: string, url: string): Promise<void>
  /** Goes to a place in the app, by its address. */
  go(href: string): void
  /** One place back. */
  back(): void
  /** Where the app is served: links begin with it. */
  origin(): string
  /** Whether the device is one that is held: it is pointed at with a finger. */
  isHeld(): boolean
}
