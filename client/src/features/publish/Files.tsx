import { useMemo, useState } from 'preact/hooks'

import { wholeDayFile } from '#app/calendar.ts'
import { pageAsHtml, pageAsMarkdown } from '#app/publishing/page-as-text.ts'
import { pagePaper } from '#app/publishing/page-paper.ts'
import { slidesFile, slidesFileType } from '#app/slides/slides-file.ts'
import { slidesOf } from '#app/slides/slides.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InPublishing } from './PublishScreen.tsx'

/** The same plan for where people already look; nothing of it is sent anywhere. */
export function Files({ app, words, content, reviewOn }: InPublishing) {
  const own = words.publish.files
  const { language } = content
  const [said, setSaid] = useState('')
  const word = useMemo(() => wordFile(pagePaper(content), language), [content, language])
  const slides = useMemo(() => slidesFile(slidesOf(content), language), [content, language])
  const review = useMemo(
    () => wholeDayFile(app.ports, { title: own.reviewTitle, date: reviewOn }),
    [app, own, reviewOn],
  )
  const copy = async () => {
    if (await app.ports.hand.copy(pageAsHtml(content))) setSaid(own.htmlCopied)
  }
  return (
    <div class="only-screen">
      <Paper label={own.title}>
        <h2>{own.title}</h2>
        <p>{own.lead}</p>
        <Actions>
          <Download
            file={{ name: `${own.name}.docx`, type: wordFileType, text: word }}
            text={own.word}
          />
          <Download
            file={{ name: `${own.name}.pptx`, type: slidesFileType, text: slides }}
            text={own.slides}
          />
          <Download
            file={{ name: `${own.name}.md`, type: 'text/markdown', text: pageAsMarkdown(content) }}
            text={own.markdown}
          />
          <Button onPress={() => void copy()}>{own.html}</Button>
          <Download file={review} text={own.review} />
        </Actions>
        <Said text={said} />
      </Paper>
    </div>
  )
}

function Download({ file, text }: { readonly file: FileToHand; readonly text: string }) {
  const { href, name } = useFile(file)
  return (
    <LinkButton href={href} download={name}>
      {text}
    </LinkButton>
  )
}
