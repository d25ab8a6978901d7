/** What is said first on the screens that somebody may come to first; the rest of their words come later. */
export const openings = {
  ownRoom: {
    question: 'Hvad skal være lykkedes for dig som leder om seks til tolv måneder?',
    step: (at: number, of: number) => `Spørgsmål ${String(at)} af ${String(of)}`,
    onlyYou: 'Kun du kan læse det her. Ingen får besked, og ingen holder regnskab med det.',
  },
  join: {
    title: 'Åbn et rum',
    intro: 'Sæt linket ind, som du fik det. Mellemrum og linjeskift gør ikke noget.',
    reading: 'Læser linket …',
  },
  group: {
    audience: 'Jeres gruppe',
    title: 'Start jeres ledergruppe',
    intro: 'To timer sammen, og en halv time hver for sig først.',
    needs: 'Du kan rette det hele bagefter.',
  },
  organisation: {
    audience: 'Jer, der laver planen',
    title: 'Lav en plan',
    intro: 'I vælger få temaer, skriver, hvem der gør hvad, og deler planen.',
    needs: 'Sæt tre timer af. Få gerne nogle af lederne med.',
  },
}
