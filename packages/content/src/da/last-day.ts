/** What happened, what is safe, what to do next, for a room that ends by itself. */
const soon = (days: number) => ({
  happened:
    days === 0
      ? 'Rummet slutter i dag.'
      : `Rummet slutter om ${String(days)} ${days === 1 ? 'dag' : 'dage'}.`,
  safe: 'Så bliver alt i det slettet på serveren. Det, der ligger på din enhed, bliver.',
  next: 'Print det vigtige. Under Mine rum kan den, der lavede det, give det længere tid.',
})

export const lastDay = {
  soon,
  on: (date: string) => `Slutter ${date}.`,
  told: 'Du får besked her 30 dage før.',
  inDays: (days: number) => {
    if (days === 0) return 'Slutter i dag'
    return days === 1 ? 'Slutter om en dag' : `Slutter om ${String(days)} dage`
  },
  button: 'Vælg, hvornår det slutter',
  title: (name: string) => `Hvornår skal »${name}« slutte?`,
  explain:
    'Når rummet slutter, bliver alt i det slettet på serveren. Alle i rummet får den nye dato.',
  label: 'Måneder fra i dag',
  hint: 'Et tal fra 1 til 36.',
  notMonths: 'Skriv et tal fra 1 til 36.',
  confirm: 'Gem datoen',
  moving: 'Gemmer …',
  moved: (date: string) => `Rummet slutter nu ${date}.`,
  calendar: 'Mind mig om det i min kalender',
  calendarHelp: 'En dag 30 dage før. Der står ikke, hvad det handler om.',
}
