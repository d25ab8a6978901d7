import { Actions, Button, LinkButton } from './Button.tsx'
import { Notice } from './Notice.tsx'

interface Answer {
  readonly label: string
  readonly onPress: () => void
}

interface Props {
  readonly happened: string
  readonly safe?: string
  readonly next?: string
  readonly way: { readonly label: string; readonly href: string } | Answer
  readonly notNow?: Answer
}

/** How does she want to keep what she has written? It is on no paper. */
export function AskToKeep({ way, notNow, ...said }: Props) {
  return (
    <div class="only-screen">
      <Notice {...said}>
        <Actions>
          {'href' in way ? (
            <LinkButton href={way.href}>{way.label}</LinkButton>
          ) : (
            <Button onPress={way.onPress}>{way.label}</Button>
          )}
          {notNow === undefined ? null : (
            <Button kind="quiet" onPress={notNow.onPress}>
              {notNow.label}
            </Button>
          )}
        </Actions>
      </Notice>
    </div>
  )
}
