import { openings } from './openings.ts'

export const ownRoom = {
  title: 'Mit rum',
  onlyYou: openings.ownRoom.onlyYou,
  step: openings.ownRoom.step,
  hint: 'Skriv kort. Sæt hver tanke på sin egen linje.',
  next: 'Næste',
  back: 'Tilbage',
  skip: 'Spring over',
  toPoints: 'Vælg, hvad du vil tage med',
  allQuestions: 'Alle spørgsmål',
  allIntro: 'Her er hele guiden. Tag de spørgsmål, der siger dig noget.',
  help: {
    all: 'Guidens tre områder. Tag dem i ro, og spring over, hvad du vil.',
    interview: 'En anden spørger, mens du svarer.',
    compass: 'Seks retninger: Hvor meget betyder de, og hvordan går det?',
    contract: 'Skriv, hvad du vil holde. Se selv efter undervejs.',
    plan: 'Det vigtigste på ét ark, fyldt med det, du har skrevet.',
    paper: 'Ark at printe, tomme eller med dine ord.',
    keyCard: 'Åbner rummet igen fra et andet sted.',
  },
  continueLater: 'Du kan lukke siden når som helst. Rummet venter, til du kommer igen.',
  keep: {
    why: 'Kun denne enhed kan åbne det her. Vælg, hvad der åbner det igen, hvis du mister den.',
    choose: 'Vælg nu',
    notNow: 'Ikke nu',
  },
  opening: 'Åbner dit rum …',
}

/** What the page says about where the words are now. The same words serve every room. */
export const saving = {
  none: '',
  writing: 'Skriver …',
  written: 'Skrevet her',
  saved: 'Gemt',
  seen: 'Gemt og set',
}
