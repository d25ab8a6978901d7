/** A button, not a link to `#main`: the fragment of the address belongs to the routes. */
export function SkipLink({ text }: { text: string }) {
  return (
    <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
      {text}
    </button>
  )
}
