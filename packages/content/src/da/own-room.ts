export const ownRoom = {
  title: 'Mit rum',
  onlyYou: 'Kun du kan læse det her. Ingen får besked, og ingen tæller med.',
  step: (at: number, of: number) => `Spørgsmål ${String(at)} af ${String(of)}`,
  hint: 'Skriv kort. Sæt hver tanke på sin egen linje.',
  next: 'Næste',
  back: 'Tilbage',
  skip: 'Spring over',
  toPoints: 'Vælg, hvad du vil tage med',
  allQuestions: 'Alle spørgsmål',
  allIntro: 'Her er hele guiden. Tag de spørgsmål, der siger dig noget.',
  continueLater: 'Du kan lukke når som helst. Rummet venter, til du kommer igen.',
  answered: 'Du har skrevet her',
  interviewer: 'Vil du hellere tale det igennem?',
  keyCardReminder:
    'Gem nøglekortet. Uden det kan ingen hente rummet frem, hvis du mister telefonen.',
  keyCard: 'Gem nøglekortet',
  notNow: 'Ikke nu',
  opening: 'Åbner dit rum …',
  missing: 'Dit rum er ikke på denne enhed.',
  missingNext: 'Begynd et nyt, eller åbn det gamle med nøglekortet.',
  begin: 'Begynd et nyt rum',
  haveKeyCard: 'Jeg har et nøglekort',
}

/** What the page says about where the words are now. The same words serve every room. */
export const saving = {
  none: '',
  written: 'Skrevet her',
  saved: 'Gemt',
  seen: 'Gemt og set',
  offline: 'Du er ikke på nettet. Det, du skriver, bliver her, til nettet er tilbage.',
  explain: {
    written: 'Det ligger låst på denne enhed. Det bliver sendt, når der er net.',
    saved: 'Det ligger låst på serveren. Kun den, der har nøglen, kan læse det.',
    seen: 'Den anden har fået det på sin skærm.',
  },
}
