/** What everybody reads: the plan as a page. */
export const publishedPlan = {
  title: (organisation: string) =>
    organisation === '' ? 'Plan for ledertrivsel' : `Plan for ledertrivsel i ${organisation}`,
  intro: 'Planen viser, hvad der går godt, hvad vi løfter, og hvor der er hjælp.',
  actors: {
    leadersOfStaff: 'Ledere af medarbejdere',
    leadersOfLeaders: 'Ledere af ledere',
    groups: 'Ledelsesgrupper',
    committees: 'MED/SU og AMO',
    top: 'Topledelse og HR',
  },
  columns: { high: 'Går godt', low: 'Skal løftes', offers: 'Tilbud, der virker' },
  low: { what: 'Hvad', who: 'Hvem', when: 'Hvornår' },
  offers: { what: 'Tilbud', access: 'Sådan får man det', told: 'Hvem får det at vide' },
  tasks: 'Opgaver',
  sections: {
    where: 'Her kan du gå hen',
    signs: 'Tidlige tegn',
    support: 'Særlig støtte',
    newLeaders: 'Nye ledere',
  },
  help: {
    title: 'Hjælp til ledere',
    who: 'Hvem',
    how: 'Sådan får du fat i dem',
    hours: 'Hvornår',
    told: 'Hvem får det at vide',
    aroundHead: 'Uden om egen leder',
    around: { unsaid: 'Ikke sagt', yes: 'Ja', no: 'Nej' },
  },
  review: 'Næste gang vi ser på planen',
  reviewOn: (day: string) => `Vi ser på planen igen ${day}.`,
}

/** Making the plan public. */
export const publish = {
  title: 'Publicer planen',
  lead: 'Her bliver planen til en side, alle kan læse. Kladden her i rummet ændrer aldrig siden.',
  chip: 'Alle',
  opening: 'Åbner rummet …',
  missing: {
    title: 'Det mangler, før planen kan ud',
    none: 'Alt er på plads.',
    owner: 'Skriv, hvem der ejer planen.',
    cards: 'Der er ingen kort i planen endnu.',
    card: (title: string, needs: string) => `${title}: ${needs}`,
    untitled: 'Et kort uden navn',
    needs: {
      spot: 'læg det i et felt',
      title: 'giv det et navn',
      action: 'skriv, hvad der skal ske',
      who: 'skriv, hvem der gør det',
      when: 'skriv hvornår',
      lesson: 'skriv, hvad andre kan lære',
      access: 'skriv, hvordan man får det',
      told: 'skriv, hvem der får det at vide',
    },
    still: 'I kan rette i ro. Intet er gået tabt, og intet er udgivet.',
  },
  preview: {
    title: 'Sådan ser alle den',
    edition: (number: number, day: string) => `Udgave ${String(number)} · ${day}`,
    owner: (name: string) => `Ansvarlig: ${name}`,
  },
  changes: {
    title: (number: number) => `Nyt siden udgave ${String(number)}`,
    none: 'Intet er ændret siden.',
    added: 'Kommet til',
    gone: 'Taget ud',
  },
  go: {
    title: 'Udgiv',
    who: 'Alle, der får adressen, kan læse siden. Det kan søgemaskiner også.',
    key: 'Der er ingen nøgle i adressen. Ingen kommer ind i rummet med den.',
    back: 'I kan trække siden tilbage. Det, nogen har læst, gemt eller printet, har de stadig.',
    stands: 'Siden står der et år efter den nyeste udgave.',
    button: (number: number) => `Udgiv som udgave ${String(number)}`,
    notYet: 'Knappen kommer, når intet mangler mere.',
    going: 'Udgiver …',
    done: (number: number) => `Udgave ${String(number)} er udgivet. Alle kan læse den nu.`,
    offline: {
      happened: 'Der er ikke hul igennem til serveren.',
      safe: 'Intet er udgivet, og kladden er hel.',
      next: 'Prøv igen, når der er net.',
    },
    missing: {
      happened: 'Nogen har lige taget noget ud, som skal stå der.',
      safe: 'Intet er udgivet, og kladden er hel.',
      next: 'Se øverst, hvad der mangler.',
    },
    viewer: 'Din nøgle kan se med. Den kan ikke udgive.',
  },
  page: {
    title: 'Siden',
    none: 'Planen er ikke udgivet endnu.',
    address: 'Adressen',
    copy: 'Kopiér adressen',
    copied: 'Adressen er kopieret.',
    editions: 'Alle udgaver',
    edition: (number: number, day: string) => `Udgave ${String(number)} · ${day}`,
    until: (day: string) => `Siden står der til og med ${day}.`,
    two: 'Der er udgivet to sider på én gang. Træk den tilbage, I ikke bruger.',
    withdrawn: 'Tidligere adresser, trukket tilbage',
  },
  withdraw: {
    button: 'Træk siden tilbage',
    title: 'Træk siden tilbage?',
    what: 'Alle udgaver bliver slettet på serveren. Adressen virker ikke mere, og den kommer ikke igen.',
    cannot:
      'En browser, der har siden åben, kan stadig vise den. Det kan en søgemaskine også et stykke tid.',
    yes: 'Træk tilbage for altid',
    no: 'Lad siden stå',
    done: 'Siden er trukket tilbage. Den næste udgave får en ny adresse.',
    offline: {
      happened: 'Der er ikke hul igennem til serveren.',
      safe: 'Siden står der endnu, som den var.',
      next: 'Prøv igen, når der er net.',
    },
  },
  files: {
    title: 'Læg planen, hvor folk kigger',
    lead: 'Filerne bliver lavet her på enheden, af det, du ser ovenfor.',
    word: 'Word',
    slides: 'PowerPoint',
    markdown: 'Markdown',
    html: 'Kopiér HTML til intranettet',
    htmlCopied: 'HTML er kopieret. Sæt det ind på intranettet.',
    name: 'plan-for-ledertrivsel',
    review: 'Læg næste gennemgang i kalenderen',
    reviewTitle: 'Se på planen igen',
  },
  texts: {
    title: 'Tekster til at fortælle om planen',
    lead: 'Ret dem, som I vil, når de er kopieret.',
    copy: (name: string) => `Kopiér teksten: ${name}`,
    copyShort: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    unpublished: 'Adressen kommer i teksterne, når planen er udgivet.',
    committees: {
      name: 'MED/SU og AMO',
      text: (plan: string) =>
        `Vi har en plan for ledertrivsel. ${plan}\n\nGod trivsel hos ledere løfter arbejdsmiljøet for alle.\n\nVi vil gerne drøfte:\n- Hvad i planen kan udvalget støtte?\n- Hvad mangler, set fra medarbejderne?\n- Hvornår tager vi planen op igen?`,
    },
    meeting: {
      name: 'Et ledermøde',
      text: (plan: string) =>
        `Vores plan for ledertrivsel er klar. ${plan}\n\nLæs den før mødet. Vi bruger 20 minutter:\n- Hvad i planen er vigtigst hos os?\n- Hvad bruger vi den til?\n- Hvordan støtter vi hinanden i det?`,
    },
    annual: {
      name: 'Årlig drøftelse og APV',
      text: (plan: string) =>
        `Til den årlige arbejdsmiljødrøftelse og APV'en. ${plan}\n\nPlanen handler om ledernes trivsel:\n- Hvilke temaer i planen hører med i APV'en?\n- Hvad er gjort siden sidst, og hvad står åbent?\n- Hvem følger op, og hvornår?`,
    },
    address: (number: number, day: string, address: string) =>
      `Læs udgave ${String(number)} fra ${day}: ${address}`,
  },
  back: 'Til organisationens rum',
}
