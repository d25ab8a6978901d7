import { useState } from 'preact/hooks'

import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Page } from '#ui/Page.tsx'

import { markInWords, nameInWords } from './badge-in-words.ts'
import { ConfirmNewKey } from './ConfirmNewKey.tsx'
import type { InNewKey } from './NewKeyScreen.tsx'
import { Waits } from './Waits.tsx'

/** Nobody is ticked beforehand: who is forgotten needs a new link, who is let in by mistake is in. */
export function WhoStays(props: InNewKey) {
  const { words, room, badges, page } = props
  const own = words.newKey.who
  const isOwn = room.kind === 'own-room'
  const { title, lead } = isOwn ? words.newKey.own : own
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const others = badges.filter(({ whose }) => whose !== 'this-device')
  const toggle = (key: string, isStaying: boolean) =>
    setChosen(new Set(isStaying ? [...chosen, key] : [...chosen].filter((one) => one !== key)))
  return (
    <Page {...page} heading={title} lead={<p>{lead}</p>}>
      {room.refounding === null ? null : <Waits {...props} />}
      {isOwn ? <p>{words.newKey.own.follow}</p> : null}
      {isOwn && others.length > 0 ? <p>{words.newKey.own.others}</p> : null}
      <fieldset class="choices">
        <legend class="label label-hidden">{title}</legend>
        {others.map((badge) => (
          <Check
            key={badge.key}
            label={nameInWords(props, badge)}
            hint={markInWords(props, badge)}
            checked={chosen.has(badge.key)}
            onChange={(isStaying) => toggle(badge.key, isStaying)}
          />
        ))}
      </fieldset>
      {isOwn ? null : <AboutOthers {...props} areThereAny={others.length > 0} />}
      <Actions>
        <Button kind="primary" onPress={() => setAsking(true)}>
          {own.next}
        </Button>
      </Actions>
      {isAsking ? (
        <ConfirmNewKey
          {...props}
          staying={others.filter(({ key }) => chosen.has(key))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  )
}

function AboutOthers({ areThereAny, ...props }: InNewKey & { readonly areThereAny: boolean }) {
  const own = props.words.newKey.who
  return (
    <>
      {areThereAny ? null : <p>{own.alone}</p>}
      <p>{own.you}</p>
      <Careful {...props} />
      <p class="hint">{own.missing}</p>
    </>
  )
}

function Careful({ words }: InNewKey) {
  const own = words.newKey.who
  return (
    <Disclosure summary={own.careful}>
      {own.carefulText.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Disclosure>
  )
}
