/** Bringing the others into a leadership group. */
export const groupInvite = {
  title: 'Inviter de andre',
  intro: 'Alle i gruppen bruger det samme link. Når de kommer ind, tager de hver sin plads.',
  limits:
    'Link og kode bliver kun vist nu. De virker i syv dage, for alle med begge dele. Fem forkerte koder låser dem.',
  shareText: 'Her er linket til vores ledergruppe. Koden får I af mig.',
  text: {
    title: 'En tekst, du kan sende',
    intro: 'Den siger, hvad der venter dem. Linket og koden står der ikke.',
    with: (meets: string) => `Vi mødes ${meets}.`,
    body: [
      'Vi sætter to timer af til at se på, hvordan vi har det som ledergruppe.',
      'Brug en halv time først, hver for sig. Du får et link og en kode af mig.',
      'Det, du skriver, når du gør dig klar, kan kun du læse.',
      'Du skal ikke oprette en konto. Du skal kun skrive det navn, vi kender dig under.',
      'Brug gerne din egen telefon.',
    ],
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
  },
  paper: {
    title: 'Til dem på papir',
    intro: 'Alle punkter med plads til to kryds, og de fire felter.',
    go: 'Se og print arket',
    heading: 'Punkterne på papir',
    lead: 'Sæt to kryds ved hvert punkt. Arket er dit eget. Du skal ikke aflevere det.',
    low: 'Lav',
    high: 'Høj',
    item: 'Punkt',
    success: 'Hvor godt går det?',
    importance: 'Hvor meget betyder det?',
    fields: 'De fire felter',
    fieldsLead: 'Skriv hvert punkt i det felt, dine to kryds peger på.',
    print: 'Print arket',
  },
}
