import { guide, type Words } from '#content'
import { BlankLines } from '#ui/BlankLines.tsx'

/** The guide on paper, for one who asks without a screen: questions and lines, and no answer. */
export function QuestionSheet({ words }: { words: Words }) {
  return (
    <div class="sheet only-print">
      <h1>{words.interview.sheet}</h1>
      {guide.map((area) => (
        <section key={area.key}>
          <h2>{words.guideAreas[area.key]}</h2>
          <ol class="points">
            {area.questions.map((key) => (
              <li key={key}>
                {words.guide[key]}
                <BlankLines count={1} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <h2>{words.interviewer.listen.title}</h2>
      <ul>
        {words.interviewer.listen.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
