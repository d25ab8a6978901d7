/** Whether somebody is at the page. */
export interface Attention {
  follow(ears: Ears): void
  /** Covers the page, so that nothing of it is in the picture that a device takes of what is open. */
  veil(isVeiled: boolean): void
  /** Loads the page anew: nothing of it stays in memory. */
  startAnew(): void
}

export interface Ears {
  /** She touched, typed, scrolled or pointed. */
  readonly used: () => void
  /** The page went out of sight. */
  readonly left: () => void
  readonly came: () => void
}
