export const writing = {
  tooLong: (most: number) =>
    `Her er plads til ${most.toLocaleString('da')} tegn. Resten er ikke gemt. Kort teksten, eller del den.`,
}
