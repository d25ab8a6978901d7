import { useState } from 'preact/hooks'

import type { PhraseSlip } from '#app/passphrase.ts'
import type { Words } from '#content'
import { phraseWords } from '#content/phrase-words'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'

/** Words of either language are read; where nothing says which, they are hers. */
export function listsFor(language: keyof typeof phraseWords): readonly (readonly string[])[] {
  const { da, en } = phraseWords
  return language === 'da' ? [da, en] : [en, da]
}

interface PhraseFormProps {
  readonly words: Words
  readonly slip: PhraseSlip | null
  readonly error?: string | undefined
  readonly button: string
  readonly isBusy: boolean
  readonly onTyped: (typed: string) => void
}

/** Six words to type. A slip is named, and put right with one press, before anything is tried. */
export function PhraseForm({ words, slip, error, button, isBusy, onTyped }: PhraseFormProps) {
  const own = words.passphrase.prove
  const [typed, setTyped] = useState('')
  const putIn = (wrong: string, right: string) =>
    setTyped(
      piecesOf(typed)
        .map((piece) => (piece === wrong ? right : piece))
        .join(''),
    )
  return (
    <form
      class="form only-screen"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onTyped(typed)
      }}
    >
      {slip === null ? null : <Slip words={words} slip={slip} typed={typed} onPutIn={putIn} />}
      <TextArea
        limit={{ most: 200, tooLong: () => words.passphrase.slip.tooMuch }}
        label={own.label}
        hint={own.hint}
        error={error}
        rows={2}
        autoFocus
        isSecret
        value={typed}
        onInput={setTyped}
      />
      <Actions>
        <Button kind="primary" disabled={isBusy}>
          {button}
        </Button>
      </Actions>
    </form>
  )
}

interface SlipProps {
  readonly words: Words
  readonly slip: PhraseSlip
  readonly typed: string
  readonly onPutIn: (wrong: string, right: string) => void
}

function Slip({ words, slip, typed, onPutIn }: SlipProps) {
  const own = words.passphrase.slip
  if (slip.reason !== 'unknown') {
    const happened = own[slip.reason](slip.typedWords)
    return <Notice tone="alert" happened={happened} safe={own.nothingSent} />
  }
  const left = piecesOf(typed)
  return (
    <>
      {slip.words
        .filter((wrong) => left.includes(wrong.typed))
        .map((wrong) => (
          <Notice
            key={wrong.typed}
            tone="alert"
            happened={own.unknown(wrong.typed, wrong.nearest)}
            safe={own.nothingSent}
          >
            <Actions>
              {wrong.nearest.map((word) => (
                <Button key={word} onPress={() => onPutIn(wrong.typed, word)}>
                  {own.put(word)}
                </Button>
              ))}
            </Actions>
          </Notice>
        ))}
    </>
  )
}

/** The words and what stands between them. */
function piecesOf(typed: string): readonly string[] {
  return typed.normalize('NFC').split(/([\s\p{P}]+)/u)
}
