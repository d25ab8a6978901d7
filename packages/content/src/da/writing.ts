export const writing = {
  crossed: 'Du har skrevet her på to enheder. Begge dele er bevaret. Læs det igennem.',
  tooLong: (most: number) =>
    `Her er plads til ${most.toLocaleString('da')} tegn. Resten er ikke gemt. Kort teksten, eller del den.`,
}
