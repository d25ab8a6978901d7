/** The map of what presses and what drives, and what the organisation does about it. */
export const danishTensions = {
  title: 'Kort over krydspres',
  lead: 'Hvad trækker i jer fra to sider? Noget presser. Noget driver. Læg det sammen på kortet.',
  alone: 'Ingen leder kan løse krydspres alene. Det kræver et svar fra flere.',
  names: {
    resources: 'Forventninger og ressourcer',
    operations: 'Udvikling, økonomi og drift',
    time: 'Tid til det hele',
    priorities: 'Uklare prioriteringer',
    room: 'Uklart ledelsesrum',
    across: 'Ønsker på tværs, der strider',
    outside: 'Krav og sager udefra',
    rest: 'At være på og at holde fri',
  },
  map: {
    title: 'Kortet',
    views: { legend: 'Vis kortet som', picture: 'Billede', table: 'Tabel', list: 'Liste' },
    fields: {
      focus: {
        name: 'Presser meget',
        meaning: 'Det fylder, og det slider på jer.',
        prompts: ['Hvem uden for gruppen kan flytte det?', 'Hvad kan I holde op med imens?'] as [
          string,
          string,
        ],
      },
      hold: {
        name: 'Driver meget',
        meaning: 'Det fylder, og det giver jer lyst og retning.',
        prompts: ['Hvad gør, at det driver og ikke presser?', 'Hvordan passer I på det?'] as [
          string,
          string,
        ],
      },
      understand: {
        name: 'Driver lidt',
        meaning: 'Det fylder ikke meget, og det giver lidt lyst.',
        prompts: ['Kan det blive til mere?', 'Hvem mærker det mest?'] as [string, string],
      },
      consider: {
        name: 'Presser lidt',
        meaning: 'Det fylder ikke meget, men det slider.',
        prompts: ['Er det på vej op?', 'Hvem mærker det mest?'] as [string, string],
      },
    },
    tray: { name: 'Ikke placeret', meaning: 'Tal om det, før I placerer det.' },
    axes: { success: 'Driver det?', importance: 'Fylder det?', low: 'Lidt', high: 'Meget' },
    table: {
      caption: 'Det samme som kortet, række for række',
      item: 'Krydspres',
      field: 'Felt',
      importance: 'Fylder',
      success: 'Driver',
      unknown: 'Ikke placeret',
      before: 'Sidst',
    },
    pictureLabel: 'Kort med fire felter. Tabellen og listen siger det samme.',
    howToMove: 'Træk et kort, eller tryk på det. Med tastatur: piletasterne eller 1 til 4.',
    moveItem: (label: string) => `Flyt ${label}`,
    stay: 'Lad det ligge',
    before: (field: string) => `Sidst: ${field}`,
    nothingHere: 'Intet her endnu.',
    placed: (label: string, place: string) => `${label} ligger i ${place}`,
    movedBy: (by: string) => `Flyttet af ${by}`,
  },
  own: {
    label: 'Mangler der noget? Skriv det med jeres egne ord',
    hint: 'Skriv om opgaven, ikke om en person.',
    add: 'Læg det på kortet',
    drop: (label: string) => `Fjern ${label}`,
    faults: {
      empty: 'Skriv, hvad det er.',
      tooLong: 'Det er for langt. Brug højst 160 tegn.',
      full: 'I har lagt otte til. Fjern et, hvis I vil lægge et nyt.',
      known: 'Det ligger der allerede.',
    },
  },
  first: {
    title: 'Tag disse først',
    lead: 'Vælg op til tre af dem, I har placeret.',
    nothingPlaced: 'Læg noget på kortet først.',
    full: 'I har valgt tre. Vælg en fra, hvis I vil tage en anden.',
  },
  response: {
    title: (label: string) => `Svaret på: ${label}`,
    label: 'Hvad skal der ske, og hvem kan få det til at ske?',
    hint: 'Tænk ud over den enkelte leder: prioritering, opgaver, støtte, aftaler på tværs.',
    toAgreements: 'Lav en aftale af det',
    toSend: 'Foreslå at sende det videre',
    agreed: 'Det ligger i jeres aftaler. Hvem og hvornår skriver I på mødet.',
    suggested: 'Det ligger som forslag til at sende videre. Gruppens leder beslutter.',
    see: 'Til mødet',
    faults: {
      empty: 'Skriv først, hvad der skal ske.',
      fullAgreements: 'I har syv aftaler. Fjern en, før I laver en ny.',
      fullToSend: 'I har fire forslag til at sende videre. Fjern et først.',
    },
  },
  print: 'Print kortet',
}

export type TensionWords = typeof danishTensions
