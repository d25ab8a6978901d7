import type { InDialogue } from './DialogueScreen.tsx'
import { talkInWords } from './talk-in-words.ts'

/** What both take with them on paper. */
export function AgreementSheet({ app, here, words }: InDialogue) {
  const own = words.dialogueRoom
  const room = here.room.value
  const columns = [own.agreements.what, own.agreements.who, own.agreements.when]
  return (
    <div class="sheet only-print">
      <h1>{own.print.title}</h1>
      {room.agreements.length === 0 ? <p>{own.print.none}</p> : null}
      <table class="sheet-table">
        <thead>
          <tr>
            {[...columns, own.agreements.followUp].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.agreements.map((agreement) => (
            <tr key={agreement.id}>
              <td>{agreement.what}</td>
              <td>{agreement.who}</td>
              <td>{agreement.when}</td>
              <td>{agreement.followUp}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{own.print.nextTalk}</h2>
      <p>{talkInWords(app, room.nextTalk, words)}</p>
    </div>
  )
}
