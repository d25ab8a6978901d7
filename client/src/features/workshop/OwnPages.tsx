import { useState } from 'preact/hooks'

import { addPage, dropPage, writePage } from '#app/workshop/pages.ts'
import { limitOf } from '#app/writing-limit.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { PasteText } from './PasteText.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** What they bring themselves, one page at a time. */
export function OwnPages(props: InWorkshop) {
  const { app, here, words, own } = props
  const said = own.pages.own
  const [news, setNews] = useState('')
  const add = () => setNews(addPage(app, here).ok ? '' : said.full)
  return (
    <Disclosure summary={said.summary}>
      <p>{said.intro}</p>
      <p class="hint">{said.how}</p>
      {here.room.value.ownPages.map(({ id, title, text }, index) => (
        <fieldset key={id} class="choices">
          <legend class="label">{said.page(index + 1)}</legend>
          <div class="form">
            <TextArea
              label={said.title}
              rows={1}
              limit={limitOf('item', words)}
              value={title}
              onInput={(value) => writePage(here, { id, field: 'title', text: value })}
            />
            <TextArea
              label={said.text}
              hint={said.textHint}
              limit={limitOf('cell', words)}
              value={text}
              onInput={(value) => writePage(here, { id, field: 'text', text: value })}
            />
            <Button
              kind="quiet"
              label={`${said.out}: ${said.page(index + 1)}`}
              onPress={() => dropPage(here, id)}
            >
              {said.out}
            </Button>
          </div>
        </fieldset>
      ))}
      <Said text={news} />
      <Actions>
        <Button onPress={add}>{said.add}</Button>
      </Actions>
      <PasteText {...props} />
    </Disclosure>
  )
}
