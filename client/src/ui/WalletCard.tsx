interface Props {
  readonly title: string
  readonly promises: readonly { readonly name: string; readonly text: string }[]
}

/** Two sides of a bank card, to cut out and fold. It bears no name. */
export function WalletCard({ title, promises }: Props) {
  return (
    <div class="wallet">
      <h2>{title}</h2>
      {promises.map(({ name, text }) => (
        <p key={name}>
          <strong>{name}:</strong> {text}
        </p>
      ))}
    </div>
  )
}
