import { itemInWords } from '#app/item-words.ts'
import { goTo, isFacilitator } from '#app/meeting.ts'
import { placeOf, type AskedItem } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'

import { SharedMap } from './SharedMap.tsx'
import type { InStep } from './Step.tsx'
import { ThemeNotes } from './ThemeNotes.tsx'
import { Turns } from './Turns.tsx'

/** One theme at a time: three questions, and the two of the field it lies in. */
export function ThemeTalk(props: InStep) {
  const { here, now, words, table } = props
  const own = words.groupMeeting.themes
  const themes = now.themes.flatMap(
    (id) => here.room.value.asked.find((item) => item.id === id) ?? [],
  )
  const theme = themes.find(({ id }) => id === now.theme)
  if (theme === undefined) {
    return (
      <>
        <p>{own.first}</p>
        {table !== null && isFacilitator(table) ? (
          <Actions>
            <Button onPress={() => goTo(table, { phase: 'choose' })}>
              {words.groupMeeting.lead.goTo(words.groupMeeting.phases.choose.name)}
            </Button>
          </Actions>
        ) : null}
      </>
    )
  }
  return (
    <>
      <WhichTheme {...props} themes={themes} theme={theme} />
      <TheTheme {...props} theme={theme} />
      <Turns {...props} />
      <Disclosure summary={own.move}>
        <SharedMap {...props} />
      </Disclosure>
    </>
  )
}

type OfTheme = InStep & { readonly theme: AskedItem }

function WhichTheme({
  words,
  table,
  themes,
  theme,
}: OfTheme & { readonly themes: readonly AskedItem[] }) {
  const own = words.groupMeeting.themes
  if (table === null || !isFacilitator(table) || themes.length < 2) return null
  return (
    <Actions>
      {themes.map((item) => {
        const { label } = itemInWords(item, words)
        return (
          <Button
            key={item.id}
            pressed={item.id === theme.id}
            label={own.talkOf(label)}
            onPress={() => goTo(table, { phase: 'themes', theme: item.id })}
          >
            {label}
          </Button>
        )
      })}
    </Actions>
  )
}

function TheTheme(props: OfTheme) {
  const { now, words, theme } = props
  const own = words.groupMeeting.themes
  const { label, statement } = itemInWords(theme, words)
  const place = placeOf(theme.id, now)
  const { fields, tray } = words.priorityMap
  const { name } = place === 'tray' ? tray : fields[place]
  return (
    <Paper label={label}>
      <h2>{label}</h2>
      {statement === null ? null : <p>{statement}</p>}
      <p>{own.lies(name)}</p>
      {place === 'tray' ? (
        <p>{tray.meaning}</p>
      ) : (
        <ul class="phrases" aria-label={own.ask}>
          {fields[place].prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      <ThemeNotes {...props} />
    </Paper>
  )
}
