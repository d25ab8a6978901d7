import type { ComponentChildren } from 'preact'

import { Actions, Button } from './Button.tsx'
import { Notice, type NoticeProps } from './Notice.tsx'
import { Page, type PageProps } from './Page.tsx'

export interface TypedWordsProps {
  readonly page: Pick<PageProps, 'wall' | 'audience' | 'back'>
  readonly texts: { readonly title: string; readonly intro: string }
  readonly problem: NoticeProps | null
  /** The other way out of here. */
  readonly instead: { readonly label: string; readonly onPress: () => void }
  readonly hint?: string
  /** The form they are typed in. */
  readonly children: ComponentChildren
}

/** Where six words are typed, and what came of it. */
export function TypedWords({ page, texts, problem, instead, hint, children }: TypedWordsProps) {
  return (
    <Page {...page} heading={texts.title} lead={<p>{texts.intro}</p>}>
      {problem === null ? null : <Notice tone="alert" {...problem} />}
      {children}
      <Actions>
        <Button kind="quiet" onPress={instead.onPress}>
          {instead.label}
        </Button>
      </Actions>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
    </Page>
  )
}
