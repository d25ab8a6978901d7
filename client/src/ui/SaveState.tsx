/** `none` before the first letter, then being written, written here, saved on the relay's disk, seen by others. */
export type SaveStateName = 'none' | 'writing' | 'written' | 'saved' | 'seen'

/** Quiet: read aloud politely, never in the way. */
export function SaveState({ state, text }: { state: SaveStateName; text: string }) {
  return (
    <output class={`save-state save-state-${state}`}>
      <svg class="save-marks" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="3.5" />
        <circle cx="18" cy="6" r="3.5" />
        <circle cx="30" cy="6" r="3.5" />
      </svg>
      {/* Said at every letter it would never stop being read aloud. */}
      {state === 'writing' ? <span aria-hidden="true">{text}</span> : text}
    </output>
  )
}
