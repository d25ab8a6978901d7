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
    setAside: (lasts: string) =>
      `Vi sætter ${lasts} af til at se på, hvordan vi har det som ledergruppe.`,
    body: [
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
    intro: 'Punkterne til at krydse af, kort til at flytte og et stort kort til bordet.',
    go: 'Se og print på papir',
    heading: 'På papir',
    lead: 'Til dem, der hellere vil skrive i hånden, og til mødet omkring et bord.',
    sheets: {
      crosses: {
        name: 'Punkterne med to kryds',
        about: 'To sider til hver, i A4, og et ark med de fire felter. Intet skal afleveres.',
      },
      cards: {
        name: 'Punkterne som kort',
        about: 'Ti kort på hvert ark, i A4. Klip dem ud, og flyt dem rundt på bordet.',
      },
      map: {
        name: 'Prioriteringskortet, tomt',
        about: 'Ét ark i A1 til at lægge kortene på. Har I ingen stor printer, så vælg A3.',
      },
      placed: {
        name: 'Prioriteringskortet, som det ligger nu',
        about: 'Ét ark i A1 til at hænge op. Det viser, hvor I har lagt punkterne.',
      },
    },
    yours: 'Sæt to kryds ved hvert punkt. Arket er dit eget. Du skal ikke aflevere det.',
    low: 'Lav',
    high: 'Høj',
    item: 'Punkt',
    success: 'Hvor godt går det?',
    importance: 'Hvor meget betyder det?',
    fields: 'De fire felter',
    fieldsLead: 'Skriv hvert punkt i det felt, dine to kryds peger på.',
    print: 'Print',
  },
}
