/** Whether a tool helps: before and after beside each other, and how to read them. */
export const toolRating = {
  heading: 'Hjalp værktøjet?',
  lead: 'Se, hvad andre svarede før og efter. Regn på jeres egne tal på samme måde.',
  published: {
    heading: 'Da værktøjerne blev prøvet',
    text: 'Fire fokusgrupper gav hvert værktøj point fra 1 til 5. Først da de så det, og igen bagefter.',
    tools: {
      dialogue: 'Dialogen med nærmeste leder',
      group: 'Ledelsesgruppen',
      organisation: 'Organisationens plan',
    },
  },
  caution: {
    heading: 'Læs tallene med ro',
    points: [
      'Før og efter kan være svar fra forskellige personer.',
      'Se på retningen, ikke på decimalerne.',
      'Se først på forskellen i point. Indekset lyder større, end det er.',
      'Få svar svinger meget. Skriv altid, hvor mange der svarede.',
    ],
  },
  criteria: {
    usability: { name: 'Anvendelighed', statement: 'Jeg kan bruge det i min hverdag som leder.' },
    relevance: { name: 'Relevans', statement: 'Det handler om noget, der betyder noget for mig.' },
    task: {
      name: 'Fokus på ledelsesopgaven',
      statement: 'Det hjælper mig med min opgave som leder.',
    },
    total: { name: 'I alt' },
  },
  table: {
    difference: 'Forskel',
    index: 'Indeks',
    hint: 'Forskellen er i point. Indeks er efter i procent af før. 100 er ingen ændring.',
  },
  own: {
    heading: 'Regn på jeres egne tal',
    text: 'Skriv gennemsnittet af svarene, fra 1 til 5. I kan skrive 4,2 eller 4.2.',
    stays: 'Tallene bliver på denne side. De gemmes ikke og sendes ikke.',
    before: 'Før',
    after: 'Efter',
    field: (criterion: string, round: string) => `${criterion}, ${round.toLowerCase()}`,
    work: 'Regn ud',
    result: 'Jeres tal',
    faults: 'Nogle tal kan ikke læses. Resten står, som I skrev det.',
    problems: {
      empty: 'Skriv et tal fra 1 til 5.',
      noNumber: 'Det er ikke et tal. Skriv for eksempel 4,2.',
      tooFine: 'Skriv højst to decimaler, for eksempel 4,17.',
      offScale: 'Tallet skal ligge fra 1 til 5.',
    },
  },
  print: 'Print siden',
  number: (hundredths: number) =>
    (hundredths / 100).toLocaleString('da', { minimumFractionDigits: 2 }),
  signed: (hundredths: number) =>
    (hundredths / 100).toLocaleString('da', {
      minimumFractionDigits: 2,
      signDisplay: 'exceptZero',
    }),
}
