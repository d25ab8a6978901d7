import { useContext, useMemo, useState } from 'preact/hooks'

import { paperAsText } from '#app/papers/minutes-paper.ts'
import { slidesFile, slidesFileType } from '#app/slides/slides-file.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { atWorkshop } from '#app/workshop/at-workshop.ts'
import { gatheringIn } from '#app/workshop/gathering.ts'
import { ownTable } from '#app/workshop/tables.ts'
import { tableOf } from '#app/workshop/table.ts'
import { ownWorkshopText, workshopPaperOf, workshopSlides } from '#app/workshop/workshop-paper.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Paper } from '#ui/Paper.tsx'
import { PaperToRead } from '#ui/PaperToRead.tsx'
import { Said } from '#ui/Said.tsx'
import { useFile } from '#ui/use-file.ts'

import { HallPage, HallScreen, type HallProps, type InHall } from './InHall.tsx'

/** What is left of a workshop, for everybody who was in it. */
export function MinutesScreen(props: HallProps) {
  return <HallScreen {...props} inside={Minutes} />
}

function Minutes(inside: InHall) {
  const { app, here, own, hall } = inside
  const language = app.choices.language.value
  const workshop = here.room.value
  const gathering = gatheringIn(here).value
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  const toWrite = useMemo(
    () => ({ workshop, gathering, own, hall, language }),
    [workshop, gathering, own, hall, language],
  )
  const paper = useMemo(() => workshopPaperOf(toWrite), [toWrite])
  const word = useFile({
    name: hall.minutes.files.word,
    type: wordFileType,
    text: useMemo(() => wordFile(paper, language), [paper, language]),
  })
  const slides = useFile({
    name: hall.minutes.files.slides,
    type: slidesFileType,
    text: useMemo(() => slidesFile(workshopSlides(toWrite), language), [toWrite, language]),
  })
  const copy = async () => {
    if (await app.ports.hand.copy(paperAsText(paper))) setSaid(hall.minutes.copied)
  }
  return (
    <HallPage inside={inside} heading={paper.title} lead={hall.minutes.lead}>
      <Actions>
        <Button kind="primary" onPress={onPrint}>
          {hall.minutes.print}
        </Button>
        <LinkButton href={word.href} download={word.name}>
          {hall.minutes.word}
        </LinkButton>
        <LinkButton href={slides.href} download={slides.name}>
          {hall.minutes.slides}
        </LinkButton>
        <Button onPress={() => void copy()}>{hall.minutes.copy}</Button>
      </Actions>
      <Said text={said} />
      <Paper label={paper.title}>
        <PaperToRead blocks={paper.blocks} level={2} />
      </Paper>
      <Own {...inside} />
    </HallPage>
  )
}

/** Hers, which is in nobody's minutes. */
function Own(inside: InHall) {
  const { app, here, own, hall } = inside
  const table = ownTable(app, here)
  const work = table === null ? null : (tableOf(app, here, table).value?.work.value ?? null)
  const { reflection } = atWorkshop(app, here).value
  const text = useMemo(
    () => ownWorkshopText({ reflection, work, table, own, hall }),
    [reflection, work, table, own, hall],
  )
  const { href } = useFile({
    name: hall.minutes.files.own,
    type: 'text/plain;charset=utf-8',
    text: text ?? '',
  })
  return (
    <section class="section only-screen">
      <h2>{hall.minutes.own.title}</h2>
      {text === null ? (
        <p>{hall.minutes.own.none}</p>
      ) : (
        <>
          <p>{hall.minutes.own.lead}</p>
          <Actions>
            <LinkButton href={href} download={hall.minutes.files.own}>
              {hall.minutes.own.get}
            </LinkButton>
          </Actions>
        </>
      )}
    </section>
  )
}
