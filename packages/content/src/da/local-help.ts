/** What an organisation has shared of its help, as a leader reads it under help. */
export const localHelp = {
  title: (organisation: string) => `Hjælp hos ${organisation}`,
  shared: (date: string) => `Sådan har de delt det ${date}.`,
  how: 'Hvordan',
  hours: 'Hvornår',
  told: 'Hvem får det at vide?',
  around: {
    yes: 'Du kan få hjælpen uden om din egen leder.',
    no: 'Du kan ikke få hjælpen uden om din egen leder.',
    unsaid: 'Spørg, om du kan få hjælpen uden om din egen leder.',
  },
  also: 'Print siden, hvis du vil skrive dit eget kort ved siden af.',
  unreadable: {
    happened: 'Et hjælpekort på denne enhed kan ikke læses her.',
    safe: 'Intet er slettet. Den almindelige hjælp står herunder.',
    next: 'Genindlæs siden, og åbn gruppens rum. Så kommer kortet igen.',
  },
}

/** The organisation's side: what goes to the groups, and when. */
export const helpShare = {
  title: 'Giv kortene til grupperne',
  intro:
    'De forbundne grupper ser kortene under Få hjælp, også uden net. Det gør samtaler også, når de følger jeres forløb.',
  linked: (count: number) =>
    count === 1 ? 'En gruppe er forbundet.' : `${String(count)} grupper er forbundet.`,
  noneLinked: 'Ingen grupper er forbundet endnu. De får kortene, når de bliver det.',
  see: 'Se, hvad grupperne får',
  wall: 'Hos de forbundne grupper',
  exactly: 'Præcis det her, og ikke mere.',
  share: 'Del kortene',
  drop: 'Vent med det',
  empty: 'Skriv på et kort, hvem eller hvad det er. Så kan det deles.',
  back: 'I har ingen kort mere. Del det, så forsvinder de gamle hos grupperne.',
  takeBack: 'Tag kortene tilbage',
  never: 'Kortene er ikke delt endnu.',
  same: (date: string) => `Delt ${date}, som de står her.`,
  changed: (date: string) => `Sidst delt ${date}. De er ændret siden.`,
  done: 'Delt. Grupperne får kortene, når de er på nettet.',
  faults: {
    viewer: 'Kun de, der skriver med, kan dele kortene.',
    tooLong: 'Kortene fylder for meget til at sende. Gør teksterne kortere. Intet er sendt.',
  },
}
