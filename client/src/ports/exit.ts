/** The way out of the page, for someone who must not be seen here. */
export interface Exit {
  /** Empties the page that stands on the screen and in the browser's memory. */
  blank(): void
  /** Puts another page in the place of this one, in the history too. */
  replaceWith(address: string): void
  /** Remembers, in this tab and for as long as it lives, that the person left. */
  readonly mark: { isSet(): boolean; set(): void; clear(): void }
}
