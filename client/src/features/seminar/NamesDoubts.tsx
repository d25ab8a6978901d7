import type { NamesRead } from '#app/seminar/read-names.ts'
import type { SeminarWords } from '#content/seminar'
import { Notice } from '#ui/Notice.tsx'

interface Props {
  readonly own: SeminarWords
  readonly doubts: Extract<NamesRead, { state: 'read' }>['doubts']
}

/** What does not add up in what the relay gave out. */
export function NamesDoubts({ own, doubts }: Props) {
  const said = own.result
  return doubts.length === 0 ? null : (
    <Notice
      tone="alert"
      happened={said.doubtTitle}
      safe={doubts.map((doubt) => said.doubts[doubt]).join(' ')}
    />
  )
}
