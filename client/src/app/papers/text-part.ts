/** A heading underlined, and what belongs to it; empty when nothing does. */
export function part(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return [heading, '='.repeat(heading.length), '', ...lines].join('\n').trimEnd()
}

/** A question and its answer; nothing when there is none. */
export function asked(question: string, answer: string): readonly string[] {
  return answer.trim() === '' ? [] : [question, answer.trim(), '']
}
