/** Tells a screen reader what others did. Keep it in the page and change its text. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <p class="visually-hidden" aria-live="polite">
      {text}
    </p>
  )
}

/** The same of several things at once: what is added is told, and what goes is not told again. */
export function LiveLines({ lines }: { lines: readonly string[] }) {
  return (
    <div class="visually-hidden" aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
