import type { OwnRoom, Point } from './own-room.ts'

/** A line of hers that she can take along, and the point it has become, if she has chosen it. */
export interface Line {
  readonly id: string
  readonly question: string
  readonly text: string
  readonly pointId: string | null
}

export interface AnsweredQuestion {
  readonly question: string
  readonly lines: readonly Line[]
}

/** Each thought on its own line, without the empty ones. */
export function linesOf(answer: string): readonly string[] {
  return answer
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What she can choose from, question by question; questions without a line are left out. */
export function linesToChoose(
  room: Pick<OwnRoom, 'answers' | 'points'>,
  questions: readonly string[],
): readonly AnsweredQuestion[] {
  return questions
    .map((question) => ({ question, lines: linesUnder(question, room) }))
    .filter(({ lines }) => lines.length > 0)
}

function linesUnder(question: string, room: Pick<OwnRoom, 'answers' | 'points'>): readonly Line[] {
  const waiting = room.points.filter((point) => point.question === question)
  const written = linesOf(room.answers[question] ?? '').map((text, index) => ({
    id: `${question}.${String(index)}`,
    question,
    text,
    pointId: takeFirst(waiting, text)?.id ?? null,
  }))
  return [...written, ...waiting.map(lineThatWas)]
}

/** Takes it out of the waiting, so that two lines alike can become two points. */
function takeFirst(waiting: Point[], text: string): Point | undefined {
  const at = waiting.findIndex((point) => point.original === text)
  return at === -1 ? undefined : waiting.splice(at, 1)[0]
}

/** She has changed or deleted the line since; the point keeps the words it was chosen with. */
function lineThatWas(point: Point): Line {
  const { question, original, id } = point
  return { id: `${question}.${id}`, question, text: original, pointId: id }
}
