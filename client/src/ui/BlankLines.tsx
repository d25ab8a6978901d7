/** Lines to write on with a pen. Seen on paper only. */
export function BlankLines({ count }: { count: number }) {
  return (
    <div class="blank-lines only-print" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="blank-line" />
      ))}
    </div>
  )
}
