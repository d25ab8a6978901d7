/** Where one is, as words: "2 af 5". The marks repeat the words for the eye. */
export function Steps({ text, at, of }: { text: string; at: number; of: number }) {
  return (
    <p class="steps">
      {text}
      <span class="steps-marks" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={index < at ? 'steps-mark steps-mark-past' : 'steps-mark'} />
        ))}
      </span>
    </p>
  )
}
