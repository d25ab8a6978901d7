/** Tells a screen reader what others did. Keep it in the page and change its text. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <p class="visually-hidden" aria-live="polite">
      {text}
    </p>
  )
}
