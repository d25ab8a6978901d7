/** For a leader of leaders: the tool turned round. */
export const nearest = {
  title: 'Du er selv nærmeste leder',
  intro: 'Brug samtalen med dine egne ledere og koordinatorer. Ét rum til hver.',
  rooms: 'Dine samtaler som nærmeste leder',
  none: 'Du har ikke et rum som nærmeste leder på denne enhed endnu.',
  apart: 'Rummene kender ikke hinanden. Ingen kan se, at de andre findes.',
  ask: {
    title: 'Bed din leder begynde',
    intro: 'Det er bedst. Så vælger hun eller han selv, hvad der kommer med.',
    label: 'Besked at sende',
    text: (address: string) =>
      `Jeg vil gerne tale med dig om, hvordan du har det som leder. Her kan du gøre dig klar, alene: ${address} Jeg kan ikke se, hvad du skriver. Du vælger selv, hvad du tager med.`,
    copy: 'Kopiér beskeden',
    copied: 'Beskeden er kopieret. Der er ingen nøgle i den.',
  },
  make: {
    title: 'Eller lav rummet selv',
    intro: 'Inviter bagefter den, rummet er til. Punkterne kommer fra den anden.',
    name: 'Hvem er rummet til?',
    nameHint: 'Navnet bliver på denne enhed. Den anden ser det ikke.',
    button: 'Lav et rum',
  },
  rule: {
    title: 'Reglen ved bordet',
    text: 'Det, der bliver sagt under fire øjne, tager du ikke med videre. Heller ikke til ledergruppen.',
    own: 'Kun den, der har sagt det, kan tage det med.',
  },
}
