/** Measurements of several groups, in the organisation's room. */
export const danishUnits = {
  title: 'Målinger fra grupperne',
  lead: 'Hver gruppe måler for sig. Her ser I grupperne ved siden af hinanden, og et samlet tal.',
  safe: 'Et samlet tal vises kun, når ingen lille gruppe kan regnes ud af det.',
  back: 'Til organisationens rum',
  none: 'Ingen grupper har bragt en måling hertil endnu.',
  how: 'Gruppens leder henter en fil under gruppens målinger og giver den til jer.',
  take: {
    title: 'Tag en måling ind',
    file: 'Gruppens fil',
    hint: 'Den hedder maaling-til-organisationen.json.',
    reading: 'Læser filen …',
    found: (subject: string) => `Filen er læst: ${subject}.`,
    name: 'Hvad kalder I gruppen?',
    nameHint: 'Filen siger det ikke. Alle i rummet ser navnet.',
    together: 'Vis kun gruppen i det samlede tal',
    togetherHint: 'Så vises den ikke for sig. Det kræver mindst to grupper, der er skjult.',
    button: 'Tag den ind',
    taken: 'Målingen er taget ind.',
    faults: {
      tooLong: 'Filen er for stor til at være en måling. Vælg en anden.',
      notOne: 'Det er ikke en måling fra en gruppe. Vælg en anden fil.',
      newer: 'Filen er lavet med en nyere udgave. Hent siden igen, og prøv så.',
      tooFew: 'Færre end fem har svaret i den gruppe. Der er ingen tal at tage ind.',
      noFile: 'Vælg gruppens fil først.',
      noName: 'Skriv, hvad I kalder gruppen.',
      nameTooLong: 'Navnet er for langt. Brug højst 60 tegn.',
      full: 'Der er plads til 60 målinger. Tag en ud først.',
      known: 'Den måling er her allerede.',
      viewer: 'Din nøgle kan kun læse her.',
    },
  },
  group: 'Gruppe',
  total: (groups: number) => `I alt for ${String(groups)} grupper`,
  leftOut: (groups: number) =>
    groups === 1
      ? '1 gruppe er hverken vist eller talt med. Ellers kunne man regne den ud.'
      : `${String(groups)} grupper er hverken vist eller talt med. Ellers kunne man regne dem ud.`,
  noTotal: 'Der er intet samlet tal. Det ville kun sige, hvad én gruppe har svaret.',
  groups: 'Grupperne',
  isTogether: 'kun i det samlede tal',
  drop: (name: string) => `Tag ${name} ud`,
  limits: 'Den, der må skrive i rummet, kan finde tallene fra hver fil.',
  carry: {
    title: 'Til organisationen',
    lead: 'Du leder gruppen og kan give tallene videre. Filen har de samme tal som siden.',
    noName: 'Den siger ikke, hvilken gruppe I er. Sig det til gruppen først.',
    button: 'Hent filen til organisationen',
    fileName: 'maaling-til-organisationen.json',
  },
  print: 'Print tallene',
}

export type UnitWords = typeof danishUnits
