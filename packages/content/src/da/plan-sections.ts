/** What a theme unfolds into before it goes into the plan. */
export const qualifying = {
  title: 'Fold temaet ud',
  intro: 'Det, I finder ud af, bliver i rummet. Det kommer ikke med, når I deler planen.',
  noOthersHealth: 'Skriv ikke om andres helbred, og skriv ingen navne fra samtaler.',
  findings: {
    knowledge: { label: 'Det ved vi', hint: 'Og det mangler vi at vide.' },
    ideas: { label: 'Idéer', hint: 'Saml mange, før I vælger.' },
    experts: { label: 'Fra eksperter', hint: 'Hvem har I spurgt, og hvad sagde de?' },
    reading: { label: 'Læsning', hint: 'Hvad har I læst, og hvad tager I med?' },
    focusGroups: {
      label: 'Fra små samtalegrupper',
      hint: 'Skriv, hvad der blev sagt. Skriv ikke, hvem der sagde det.',
    },
    offers: { label: 'Tilbud, I allerede har', hint: 'For eksempel en mentor til nye ledere.' },
  },
  tasks: {
    title: 'Opgaver',
    none: 'I har ikke skrevet en opgave endnu.',
    add: 'Ny opgave',
    nth: (at: number) => `Opgave ${String(at)}`,
    what: 'Hvad skal der gøres?',
    who: 'Hvem gør det?',
    when: 'Hvornår?',
    away: (at: number) => `Fjern opgave ${String(at)}`,
    full: 'Kortet har tolv opgaver. Fjern en, før I skriver flere.',
  },
}

/** What stands beside the matrix: where to go, signs, support, new leaders, and the local help. */
export const planSections = {
  title: 'Hvor kan man gå hen?',
  lead: 'Det her står sammen med planen, når I deler den.',
  together: 'I skriver sammen. Alle ser ordene, mens de bliver til.',
  sections: {
    where: {
      name: 'Her kan du gå hen',
      prompt:
        'Hvem kan en leder tale med i fortrolighed? Skriv, hvordan man når dem uden om sin egen leder.',
    },
    signs: {
      name: 'Tidlige tegn',
      prompt:
        'Hvad kan vise, at en leder eller en gruppe har brug for hjælp? Brug listen til at spørge. Den er ikke til at måle med.',
    },
    support: { name: 'Særlig støtte', prompt: 'Hvad kan I tilbyde, når det er svært?' },
    newLeaders: {
      name: 'Nye ledere',
      prompt: 'Hvordan tager I imod en ny leder de første måneder?',
    },
  },
  signs: {
    offer: 'Tegn, I kan begynde med',
    add: 'Sæt ind',
    addWhich: (sign: string) => `Sæt ind: ${sign}`,
    added: 'Sat ind. I kan rette ordene.',
    list: [
      'Ferien bliver ikke holdt.',
      'Mails bliver sendt om natten uge efter uge.',
      'Lederen melder afbud til ledermøder.',
      'Små ting giver kort lunte.',
      'Valg bliver skubbet igen og igen.',
      'Lederen trækker sig fra kolleger.',
      'Gruppens møder bliver korte og tavse.',
      'Flere i enheden er syge på samme tid.',
    ],
  },
  help: {
    title: 'Hjælp hos jer',
    intro:
      'Skriv et kort for hver hjælp, I har. Når I deler dem, står de under Få hjælp hos grupperne.',
    none: 'I har ikke skrevet et hjælpekort endnu.',
    add: 'Nyt hjælpekort',
    nth: (at: number) => `Hjælpekort ${String(at)}`,
    fields: {
      name: 'Hvem eller hvad?',
      how: 'Hvordan får man fat i det?',
      hours: 'Hvornår?',
      told: 'Hvem får at vide, at man har brugt det?',
    },
    around: {
      legend: 'Kan man få det uden om sin egen leder?',
      unsaid: 'Vi ved det ikke endnu',
      yes: 'Ja',
      no: 'Nej',
    },
    away: (at: number) => `Fjern hjælpekort ${String(at)}`,
    awayTitle: 'Fjern hjælpekortet?',
    awayConfirm: 'Ja, fjern det',
    keep: 'Nej, behold det',
    full: 'I har otte hjælpekort. Fjern et, før I skriver flere.',
  },
}

/** A help card as somebody who needs it reads it. */

export const planFollow = {
  title: 'Følg planen',
  lead: 'Hvem gør hvad, og hvordan står det?',
  none: 'Planen har ingen opgaver endnu. De kommer fra kortene.',
  caption: 'Opgaverne i planen, kort for kort',
  columns: { what: 'Hvad', who: 'Hvem', when: 'Hvornår', state: 'Hvordan står det?' },
  states: { open: 'Åben', underWay: 'I gang', done: 'Gjort', dropped: 'Lagt væk' },
  stateOf: (task: string) => `Hvordan står det med: ${task}`,
  said: (task: string, state: string) => `${task}: ${state}`,
  unnamed: 'Ingen endnu',
  undated: 'Ikke sat',
  inCard: 'Står på kortet',
  review: {
    title: 'Se på planen igen',
    suggested: 'I har ikke selv valgt en dag. Et halvt år er et godt sted at begynde.',
    date: 'Hvilken dag?',
    past: 'Dagen er gået. Vælg en, der kommer.',
    calendar: 'Hent dagen til kalenderen',
    calendarHelp: 'I filen står kun dagen og ordet Husk.',
    event: 'Husk',
  },
  changes: {
    title: 'Det er ændret, siden planen blev delt',
    since: (version: string) => `Siden version ${version}.`,
    never: 'Planen er ikke delt endnu.',
    none: 'Intet er ændret.',
    what: { added: 'Nyt', gone: 'Ikke med mere', changed: 'Ændret' },
    kinds: {
      plan: 'Planen',
      card: 'Kort',
      task: 'Opgave',
      section: 'Afsnit',
      helpCard: 'Hjælpekort',
    },
    parts: {
      title: 'Hvad det handler om',
      action: 'Hvad I gør',
      who: 'Hvem',
      when: 'Hvornår',
      lesson: 'Hvad andre kan bruge',
      access: 'Hvordan man får det',
      told: 'Hvem der får det at vide',
      what: 'Hvad',
      name: 'Hvem eller hvad',
      how: 'Hvordan man får fat i det',
      hours: 'Hvornår',
      spot: 'Plads',
      state: 'Hvordan det står',
      around: 'Uden om egen leder',
      owner: 'Ejer',
      review: 'Dag for gennemsyn',
      text: 'Teksten',
    },
    fromTo: (part: string, before: string, after: string) => `${part}: fra ${before} til ${after}`,
    now: (part: string, after: string) => `${part}: ${after}`,
    was: (part: string, before: string) => `${part}: før stod der ${before}`,
  },
}
