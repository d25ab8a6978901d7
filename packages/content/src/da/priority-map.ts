/** The priority map: four fields, importance upward, success to the right. */
export const priorityMap = {
  title: 'Prioriteringskort',
  views: { legend: 'Vis kortet som', picture: 'Billede', table: 'Tabel', list: 'Liste' },
  fields: {
    focus: {
      name: 'Fokuser her',
      meaning: 'Vigtigt, men det går ikke så godt.',
      prompts: [
        'Hvad er det mindste skridt, der ville kunne mærkes?',
        'Hvad gør I godt et andet sted, som I kan låne herover?',
      ] as [string, string],
    },
    hold: {
      name: 'Hold fast',
      meaning: 'Vigtigt, og det går godt.',
      prompts: [
        'Hvad gør I helt konkret, som virker – og hvordan passer I på det?',
        'Hvor ellers kunne I gøre det på samme måde?',
      ] as [string, string],
    },
    understand: {
      name: 'Forstå',
      meaning: 'Mindre vigtigt, men det går godt.',
      prompts: [
        'Hvorfor betyder det mindre for jer lige nu?',
        'Lægger I flere kræfter i det, end I får igen?',
      ] as [string, string],
    },
    consider: {
      name: 'Overvej',
      meaning: 'Mindre vigtigt, og det går ikke så godt.',
      prompts: [
        'Hvorfor fylder det ikke mere hos jer?',
        'Ville jeres opgave blive lettere, hvis I blev bedre til det?',
      ] as [string, string],
    },
  },
  tray: { name: 'Ikke placeret', meaning: 'Tal om det, før I placerer det.' },
  axes: {
    success: 'Går det godt?',
    importance: 'Er det vigtigt?',
    low: 'Lav',
    high: 'Høj',
  },
  table: {
    caption: 'Det samme som kortet, punkt for punkt',
    item: 'Punkt',
    field: 'Felt',
    importance: 'Vigtigt',
    success: 'Går godt',
    unknown: 'Ikke placeret',
    before: 'Sidst',
  },
  pictureLabel: 'Kort med fire felter. Tabellen og listen siger det samme.',
  howToMove: 'Træk et punkt, eller tryk på det. Med tastatur: piletasterne eller 1 til 4.',
  moveItem: (label: string) => `Flyt ${label}`,
  stay: 'Lad det ligge',
  before: (field: string) => `Sidst: ${field}`,
  nothingHere: 'Intet her endnu.',
  placed: (label: string, place: string) => `${label} ligger i ${place}`,
  movedBy: (by: string) => `Flyttet af ${by}`,
}
