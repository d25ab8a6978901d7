/** What one's own act came to, said where it was done and read aloud politely. */
export function Said({ text }: { text: string }) {
  return (
    <output class="said" aria-live="polite">
      {text}
    </output>
  )
}
