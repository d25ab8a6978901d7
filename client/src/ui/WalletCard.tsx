interface Props {
  readonly title: string
  readonly promises: readonly { readonly name: string; readonly text: string }[]
}

/** More than this fills two sides of a bank card with letters of the usual size. */
const mostCharacters = 800

/** Two sides of a bank card, to cut out and fold. It bears no name. */
export function WalletCard({ title, promises }: Props) {
  const characters = promises.reduce((sum, { text }) => sum + text.length, 0)
  return (
    <div class={characters > mostCharacters ? 'wallet wallet-full' : 'wallet'}>
      <h2>{title}</h2>
      {promises.map(({ name, text }) => (
        <p key={name}>
          <strong>{name}:</strong> {text}
        </p>
      ))}
    </div>
  )
}
