import { nameOfQuestion } from '#app/question-words.ts'
import { csvOf, csvType } from '#app/sheet/csv.ts'
import { figuresSheet } from '#app/sheet/figures-sheet.ts'
import { xlsxOf, xlsxType } from '#app/sheet/xlsx.ts'
import { unitWords } from '#content/measure'
import { writeCarried } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useFile } from '#ui/use-file.ts'
import { useMemo } from 'preact/hooks'

import type { InResult } from './ResultScreen.tsx'

/** The numbers of the page as a file, for a spreadsheet. */
export function TakeAlong(props: InResult) {
  const { app, words, own, beside, newest } = props
  const said = own.sheet
  const language = app.choices.language.value
  const { subject } = newest
  const sheet = useMemo(
    () =>
      figuresSheet(subject, beside, {
        words,
        own,
        language,
        nameOfQuestion: (question: string) => nameOfQuestion(question, words),
      }),
    [subject, beside, words, own, language],
  )
  const xlsx = useMemo(() => xlsxOf(sheet), [sheet])
  const csvFile = useFile({ name: `${said.fileName}.csv`, type: csvType, text: csvOf(sheet) })
  const xlsxFile = useFile({ name: `${said.fileName}.xlsx`, type: xlsxType, text: xlsx })
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <Actions>
        <LinkButton href={xlsxFile.href} download={xlsxFile.name}>
          {said.xlsx}
        </LinkButton>
        <LinkButton href={csvFile.href} download={csvFile.name}>
          {said.csv}
        </LinkButton>
      </Actions>
      {isLeader(props) ? <ToOrganisation {...props} /> : null}
    </Paper>
  )
}

/** What goes from a group to others goes by its leader. */
function isLeader({ here, sitting }: InResult): boolean {
  return sitting.state === 'sitting' && here.room.value.roles.leader === sitting.seat.id
}

function ToOrganisation({ app, newest }: InResult) {
  const { carry } = unitWords[app.choices.language.value]
  const file = useFile({
    name: carry.fileName,
    type: 'application/json',
    text: writeCarried(newest),
  })
  return (
    <>
      <h3>{carry.title}</h3>
      <p>{carry.lead}</p>
      <p class="hint">{carry.noName}</p>
      <Actions>
        <LinkButton href={file.href} download={file.name}>
          {carry.button}
        </LinkButton>
      </Actions>
    </>
  )
}
