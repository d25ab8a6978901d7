export const start = {
  question: 'Hvad vil du?',
  what: 'Tænk, før I taler sammen. Kun du kan læse det, du skriver. Heller ikke vi kan.',
  ways: {
    conversation: {
      name: 'Gør mig klar til en samtale',
      text: 'Tre spørgsmål på ti minutter. Du vælger selv, hvad du tager med.',
    },
    group: {
      name: 'Start vores ledergruppe',
      text: 'Find de to eller tre ting, I vil ændre.',
    },
    plan: {
      name: 'Lav en plan',
      text: 'Skriv, hvad I gør for jeres ledere.',
    },
    workshop: {
      name: 'Hold en workshop',
      text: 'Brug en formiddag på ledertrivsel.',
    },
  },
  nearest: 'Jeg er selv nærmeste leder for andre ledere',
  reading: {
    name: 'Læs mere',
    roles: 'Din rolle',
    findings: 'Det ved vi',
    paths: 'Hvor begynder vi?',
    toolRating: 'Hjalp værktøjerne?',
    about: 'Om Tillidsrum',
  },
  rooms: 'Mine rum',
  link: {
    heading: 'Jeg har et link',
    label: 'Sæt linket ind',
    hint: 'Hele beskeden må gerne følge med.',
    open: 'Åbn rummet',
    notFound: 'Der er ikke et helt link i det, du satte ind. Kopiér linket igen.',
  },
  stray: {
    happened: 'Den side findes ikke.',
    safe: 'Intet er ændret eller slettet.',
    next: 'Vælg her, hvad du vil.',
  },
}
