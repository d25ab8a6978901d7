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
  keyCardReminder:
    'Gem nøglekortet. Uden det kan ingen hente rummet frem, hvis du mister telefonen.',
  keyCard: 'Gem nøglekortet',
  notNow: 'Ikke nu',
  opening: 'Åbner dit rum …',
}

/** What the page says about where the words are now. The same words serve every room. */
export const saving = {
  none: '',
  written: 'Skrevet her',
  saved: 'Gemt',
  seen: 'Gemt og set',
}
