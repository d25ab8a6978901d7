import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { Dialogue } from './dialogue.ts'

/** No round closes without a date or an explicit no. */
export function mayClose(
  { nextTalk }: Pick<Dialogue, 'nextTalk'>,
  withoutTalk: boolean,
): Allowed<'noDate'> {
  return nextTalk !== null || withoutTalk ? allowed : refused('noDate')
}
