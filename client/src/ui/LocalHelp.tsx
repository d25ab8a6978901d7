interface Props {
  readonly title: string
  readonly shared: string
  readonly cards: readonly {
    readonly id: string
    readonly name: string
    readonly around: string
    readonly facts: readonly { readonly label: string; readonly text: string }[]
  }[]
}

/** The help there is where one works, card by card. */
export function LocalHelp({ title, shared, cards }: Props) {
  return (
    <>
      <h2>{title}</h2>
      {shared === '' ? null : <p class="hint">{shared}</p>}
      {cards.map(({ id, name, around, facts }) => (
        <div key={id}>
          <h3>{name}</h3>
          <p>{around}</p>
          {facts.length === 0 ? null : (
            <dl>
              {facts.map(({ label, text }) => (
                <div key={label}>
                  <dt class="hint">{label}</dt>
                  <dd class="written-together">{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </>
  )
}
