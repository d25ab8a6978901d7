import { useState } from 'preact/hooks'

import { chooseStartPath } from '#app/programme.ts'
import { hrefOf } from '#app/route.ts'
import { startPathKeys, stepsOnPath, type StartPathKey } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InProgramme } from './in-programme.ts'

/** How they begin, and the steps that follow from it, before anything is put into the room. */
export function ChoosePath(props: InProgramme & { readonly suggested: StartPathKey | null }) {
  const { own, words, route, writer, suggested } = props
  const [path, setPath] = useState<StartPathKey>(suggested ?? 'dialogueFirst')
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: words.organisationRoom.go.back,
      }}
    >
      {writer === null ? (
        <p>{own.choose.viewer}</p>
      ) : (
        <>
          <Choices
            legend={own.choose.title}
            hint={own.choose.how}
            choices={startPathKeys.map((key) => ({
              value: key,
              label: own.paths[key].name,
              hint: own.paths[key].when,
            }))}
            value={path}
            onChange={setPath}
          />
          <Paper label={own.choose.steps}>
            <h2>{own.choose.steps}</h2>
            <ol class="programme-steps">
              {stepsOnPath(path).map(({ key }) => (
                <li key={key}>{own.offered[key]}</li>
              ))}
            </ol>
            <p>{own.paths[path].why}</p>
            <Privacy own={own} path={path} />
          </Paper>
          <Actions>
            <Button kind="primary" onPress={() => chooseStartPath(writer, path)}>
              {own.choose.button}
            </Button>
          </Actions>
        </>
      )}
    </Page>
  )
}

interface PrivacyProps extends Pick<InProgramme, 'own'> {
  readonly path: StartPathKey | null
}

/** Where the dialogues come first, the groups come after them: nothing goes along by itself. */
export function Privacy({ own, path }: PrivacyProps) {
  if (path !== 'dialogueFirst') return null
  return (
    <section>
      <h3>{own.privacy.heading}</h3>
      <p>{own.privacy.text}</p>
      <p>{own.privacy.own}</p>
    </section>
  )
}
