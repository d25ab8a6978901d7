import type { Words } from '../da.ts'

export const paper: Words['paper'] = {
  title: 'Paper and Word',
  intro: 'Here you can take something out of the room. It is made on this device; nobody is told.',
  care: 'A file or a sheet can be read by whoever finds it.',
  legend: 'What should be on it?',
  filled: 'What you have written',
  blank: 'The questions alone, to write on by hand',
  sheet: 'The sheet for the talk',
  contract: 'Promise to myself',
  plan: 'My plan, three by three',
  agreements: 'Agreements',
  agreementsInRoom: 'The agreements you two have written are in the room you share.',
  nothing: 'You have not written anything here yet.',
  print: 'Print',
  printWhich: (name: string) => `Print: ${name}`,
  word: 'Get it as Word',
  wordWhich: (name: string) => `Get it as Word: ${name}`,
  talks: 'Your talks',
  files: {
    sheet: 'sheet.docx',
    contract: 'promise.docx',
    plan: 'plan.docx',
    agreements: 'agreements.docx',
    talks: 'talks.docx',
  },
}
