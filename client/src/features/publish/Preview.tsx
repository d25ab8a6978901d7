import { dateInWords, today } from '#app/calendar.ts'
import type { PageToPublish } from '#app/publishing/publish.ts'
import { nextNumber } from '#domain'
import { Chip } from '#ui/Chip.tsx'
import { FrameContext } from '#ui/frame.ts'
import { useContext } from 'preact/hooks'

import type { InPublishing } from './PublishScreen.tsx'
import './publish.css'

/** The page in the white of what everybody can see, as it will stand there. */
export function Preview({ app, words, publishing, content }: InPublishing) {
  const own = words.publish.preview
  const frame = useContext(FrameContext)
  const day = dateInWords(today(app.ports), app.choices.language.value)
  return (
    <section class="published" data-wall="published" aria-labelledby="preview">
      <div class="published-above">
        <h2 id="preview">{own.title}</h2>
        <Chip
          wall="published"
          question={frame.words.whoCanSeeIt}
          audience={words.publish.chip}
          href={frame.hrefs.whoSees}
        />
      </div>
      <article class="published-page" lang={content.language}>
        <h3 class="published-title">{content.title}</h3>
        <p class="hint">
          {own.edition(nextNumber(publishing.current.value), day)}
          {content.owner === '' ? null : (
            <>
              <br />
              {own.owner(content.owner)}
            </>
          )}
        </p>
        <Blocks blocks={content.blocks} />
      </article>
    </section>
  )
}

type PageBlock = PageToPublish['blocks'][number]

/** What a page says, as the relay sets it, a level lower: here it stands below a title of the preview's own. */
export function Blocks({ blocks }: Pick<PageToPublish, 'blocks'>) {
  return (
    <>
      {keyed(blocks).map(({ key, value }) => (
        <Block key={key} block={value} />
      ))}
    </>
  )
}

const headings = { 2: 'h4', 3: 'h5', 4: 'h6' } as const

function Block({ block }: { readonly block: PageBlock }) {
  if (block.kind === 'heading') {
    const Heading = headings[block.level]
    return <Heading>{block.text}</Heading>
  }
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'table') return <Table {...block} />
  return (
    <ul>
      {keyed(block.items).map(({ key, value }) => (
        <li key={key}>{value}</li>
      ))}
    </ul>
  )
}

function Table({ caption, head, rows }: Extract<PageBlock, { kind: 'table' }>) {
  return (
    <table>
      {caption === '' ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, value }) => (
          <tr key={key}>
            {value.map((cell, column) => (
              <td key={head[column]} data-head={head[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands on a page has no name but its place. */
function keyed<Value>(values: readonly Value[]) {
  return values.map((value, place) => ({ key: String(place), value }))
}
