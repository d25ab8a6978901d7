import { useState } from 'preact/hooks'

import type { ReadingWords } from '#content'
import { criteria, parseMean, type Criterion, type RoundMeans } from '#domain'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary, type FieldError } from '#ui/ErrorSummary.tsx'
import { TextField } from '#ui/TextField.tsx'

import { ComparisonTable } from './ComparisonTable.tsx'

type Own = ReadingWords['toolRating']

const rounds = ['before', 'after'] as const
type Round = (typeof rounds)[number]
type Written = Readonly<Record<Round, Readonly<Record<Criterion, string>>>>

const nothing = { usability: '', relevance: '', task: '' }

/** A sum on the page: nothing of it is kept or sent. */
export function OwnNumbers({ words }: { words: Own }) {
  const [written, setWritten] = useState<Written>({ before: nothing, after: nothing })
  const [worked, setWorked] = useState<Written | null>(null)
  const errors = worked === null ? [] : faultsIn(worked, words)
  return (
    <section class="section">
      <h2>{words.own.heading}</h2>
      <p>{words.own.text}</p>
      <p class="hint">{words.own.stays}</p>
      <ErrorSummary heading={words.own.faults} errors={errors} sent={worked} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          setWorked({ ...written })
        }}
      >
        {criteria.map((of) => (
          <fieldset key={of} class="rating-pair">
            <legend class="label">{words.criteria[of].name}</legend>
            <p class="hint">{words.criteria[of].statement}</p>
            {rounds.map((round) => (
              <TextField
                key={round}
                id={fieldId(round, of)}
                label={words.own[round]}
                value={written[round][of]}
                error={errors.find(({ fieldId: id }) => id === fieldId(round, of))?.text}
                onInput={(value) => {
                  setWritten({ ...written, [round]: { ...written[round], [of]: value } })
                }}
              />
            ))}
          </fieldset>
        ))}
        <Button kind="plain">{words.own.work}</Button>
      </form>
      <div role="status">{worked === null ? null : <Result words={words} worked={worked} />}</div>
    </section>
  )
}

function Result({ words, worked }: { words: Own; worked: Written }) {
  const [before, after] = [readRound(worked.before), readRound(worked.after)]
  if (before === null || after === null) return null
  return <ComparisonTable words={words} caption={words.own.result} before={before} after={after} />
}

function readRound(round: Written[Round]): RoundMeans | null {
  const [usability, relevance, task] = criteria.map((of) => parseMean(round[of]))
  if (!usability?.ok || !relevance?.ok || !task?.ok) return null
  return { usability: usability.mean, relevance: relevance.mean, task: task.mean }
}

function faultsIn(worked: Written, { own, criteria: names }: Own): readonly FieldError[] {
  return criteria.flatMap((of) =>
    rounds.flatMap((round) => {
      const read = parseMean(worked[round][of])
      if (read.ok) return []
      const field = own.field(names[of].name, own[round])
      return [{ fieldId: fieldId(round, of), text: `${field}: ${own.problems[read.reason]}` }]
    }),
  )
}

function fieldId(round: Round, of: Criterion): string {
  return `rating-${round}-${of}`
}
