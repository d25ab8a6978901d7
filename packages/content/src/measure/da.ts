import type { NumberEdge, Subject } from './measured.ts'

/** Measuring together: whether a tool helps, and how it goes in the six directions. */
export const danishMeasure = {
  title: 'Mål sammen',
  lead: 'Se, om et værktøj hjælper, eller hvordan det går i seks retninger. Uden navne.',
  back: 'Til målingerne',
  subjects: {
    dialogue: {
      name: 'Dialogen med nærmeste leder',
      lead: 'Svar kun, hvis du kender værktøjet. Ellers spring over.',
    },
    group: {
      name: 'Ledelsesgruppens værktøj',
      lead: 'Svar kun, hvis du kender værktøjet. Ellers spring over.',
    },
    organisation: {
      name: 'Organisationens plan',
      lead: 'Svar kun, hvis du kender værktøjet. Ellers spring over.',
    },
    relations: {
      name: 'De seks retninger',
      lead: 'Hvor meget betyder hver retning, og hvordan går det?',
    },
  } satisfies Record<Subject, { name: string; lead: string }>,
  moments: { before: 'Før', after: 'Efter' },
  named: (subject: string, moment: string | null, date: string) =>
    moment === null ? `${subject} · ${date}` : `${subject}, ${moment.toLowerCase()} · ${date}`,
  home: {
    underWay: 'I gang',
    nothingUnderWay: 'Der er ingen måling i gang.',
    ended: 'Det har I målt',
    nothingEnded: 'I har ikke målt noget endnu.',
    begin: 'Begynd en måling',
    what: 'Hvad vil I måle?',
    when: 'Hvornår måler I?',
    moments: {
      before: 'Før vi bruger værktøjet',
      after: 'Efter vi har brugt det',
    },
    button: 'Begynd målingen',
    onlyHost: 'Den, der lavede rummet, kan begynde en måling.',
    faults: {
      noSubject: 'Vælg, hvad I vil måle.',
      noMoment: 'Vælg før eller efter.',
      underWay: 'I er allerede i gang med at måle det. Afslut den måling først.',
      full: 'I har målt 60 gange. Der er ikke plads til flere.',
      notHost: 'Kun den, der lavede rummet, kan begynde en måling.',
    },
  },
  notOpen: {
    host: 'Åbn målingen, når de fleste har kigget ind i rummet.',
    member: 'Målingen er ikke åbnet endnu. Du behøver ikke gøre noget.',
    tooFew: 'Der skal være mindst fem, der kan svare. Ellers siger tallene, hvem der svarede hvad.',
    open: 'Åbn målingen',
    opening: 'Åbner målingen …',
    drop: 'Drop målingen',
    dropped: 'Målingen findes ikke mere.',
  },
  answer: {
    given: (given: number, of: number) => `Du har svaret på ${String(given)} af ${String(of)}.`,
    go: 'Svar på spørgsmålene',
    change: 'Ret dine svar',
    step: (at: number, of: number) => `${String(at)} af ${String(of)}`,
    stays: 'Dit svar ligger i dit eget rum, til du afleverer.',
    skip: 'Spring over',
    next: 'Næste',
    finish: 'Færdig',
    previous: 'Tilbage',
    needsSeat: 'Tag din plads i gruppen først.',
  },
  promises: [
    'Ingen i gruppen kan se, hvad du har svaret. Heller ikke den, der åbnede målingen.',
    'Serveren kan ikke læse dine svar.',
    'Ingen svar bliver læst, før målingen er slut.',
    'I ser et gennemsnit for hvert spørgsmål, og hvor mange der svarede.',
    'Har færre end fem svaret på et spørgsmål, bliver svarene slettet ulæst.',
    'Ligger næsten alle i en ende, står der kun “mindst” eller “højst”.',
    'Tallene bliver vist én gang. De ændrer sig ikke bagefter.',
  ],
  result: {
    lead: 'Se på tallene i ro, før nogen siger noget.',
    opening: 'Åbner svarene …',
    tooFew: 'For få svar',
    tooFewAll: {
      happened: 'Færre end fem har svaret. Derfor er der ingen tal.',
      safe: 'Svarene er slettet, og ingen har læst dem.',
      next: 'Tal sammen i stedet, eller mål igen senere.',
    },
    question: 'Spørgsmål',
    mean: 'Gennemsnit',
    answers: 'Svar',
    total: 'I alt',
    one: (moment: string) => `Målt ${moment.toLowerCase()}`,
    twoTitle: 'Før og efter',
    numbersTitle: 'Tallene',
    n: (fewest: number, most: number) =>
      fewest === most ? `${String(fewest)} svar` : `${String(fewest)}–${String(most)} svar`,
    nBoth: (before: string, after: string) => `Før: ${before}. Efter: ${after}.`,
    missing: 'Et af spørgsmålene fik for få svar. Derfor er der ingen tabel med før og efter.',
    unknown: 'Kan ikke siges',
    told: (number: string, edge: NumberEdge) => {
      if (edge === 'orMore') return `mindst ${number}`
      if (edge === 'orLess') return `højst ${number}`
      return number
    },
    caution: 'Læs tallene med ro',
    cautions: [
      'Få svar svinger meget. Se på retningen, ikke på decimalerne.',
      'Se først på forskellen i point. Indekset lyder større, end det er.',
      'De samme kunne svare begge gange. Det betyder ikke, at alle gjorde det.',
      '“Mindst” og “højst” passer på jer. Det rigtige tal kan ligge længere ude.',
    ],
    differs: 'Tallene er ikke dem, svarene giver.',
    print: 'Print tallene',
  },
  relations: {
    picture: 'Stjerne med seks arme. Tabellen herunder siger det samme.',
    scale: 'Inderst er 1, yderst er 5.',
    importance: 'Så meget betyder det for jer',
    today: 'Sådan går det hos jer',
    mine: 'Sådan går det for dig',
    edge: 'Ved “mindst” og “højst” står mærket ved grænsen.',
    direction: 'Retning',
    matters: 'Betyder noget',
    goes: 'Går godt',
    yours: (degree: number) => `Dig: ${String(degree)}`,
    show: 'Vis mine egne svar ved siden af',
    showHint: 'Kun på denne enhed. Slå det fra, før andre ser din skærm.',
  },
  time: {
    title: 'Over tid',
    lead: 'Runderne står ved siden af hinanden, hvor de samme kunne svare.',
    round: (date: string, moment: string | null) => (moment === null ? date : `${date}, ${moment}`),
    other: 'Andet antal svar',
    apart: 'Det viser vi ikke ved siden af',
    apartWhy:
      'Nogen er kommet til eller gået. Ved siden af hinanden kunne tallene sige, hvad de svarede.',
    when: 'Runde',
    one: 'I har målt én gang. Næste runde kommer ved siden af.',
    noTrend: 'To runder er ingen udvikling. Vi tegner først en linje ved tre.',
  },
  sheet: {
    title: 'Tag tallene med',
    lead: 'Filen har de samme tal som siden, og ingen svar. Den siger ikke, hvem I er.',
    csv: 'Hent til Excel (CSV)',
    xlsx: 'Hent til Excel (XLSX)',
    fileName: 'maaling',
    of: (column: string, round: string) => `${column}, ${round}`,
    limit: 'Grænse',
    limits: { orMore: 'eller mere', orLess: 'eller mindre', unknown: 'kan ikke siges' },
  },
}

export type MeasureWords = typeof danishMeasure
