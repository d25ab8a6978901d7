import { useState } from 'preact/hooks'

import { mayWrite } from '#app/organisation.ts'
import { addTheme, themesIn, undoLast } from '#app/prioritise.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'

import { AddOne } from './AddOne.tsx'
import { ChosenThemes } from './ChosenThemes.tsx'
import { PrioritisePage } from './PrioritisePage.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'
import { ThemeRow } from './ThemeRow.tsx'

/** All themes, one under the other: put together by people, rated by people, chosen by people. */
export function Themes(props: InPrioritise) {
  const { app, here, words } = props
  const own = words.prioritise.themes
  const themes = themesIn(here).value
  const [said, setSaid] = useState('')
  const undo = () => setSaid(undoLast(here) ? own.undone : own.nothingToUndo)
  return (
    <PrioritisePage of={props} heading={own.title} lead={[own.lead]}>
      {themes.length === 0 ? <p>{own.none}</p> : null}
      <ul class="theme-list">
        {themes.map((theme) => (
          <ThemeRow key={theme.id} {...props} theme={theme} themes={themes} onSaid={setSaid} />
        ))}
      </ul>
      <Said text={said} />
      {mayWrite(here) ? (
        <>
          <Actions>
            <Button kind="quiet" onPress={undo}>
              {own.undo}
            </Button>
          </Actions>
          <AddOne
            words={words}
            label={own.label}
            button={own.add}
            done={own.added}
            onAdd={(text) => addTheme(app, here, text)}
          />
        </>
      ) : null}
      <ChosenThemes {...props} />
    </PrioritisePage>
  )
}
