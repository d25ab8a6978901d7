import { because, verdicts } from './verdicts.ts'

/** What goes between a leadership group and the organisation it is linked to. */
export const groupLetters = {
  go: 'Breve til organisationen',
  title: 'Breve til organisationen',
  lead: 'Her går det, I vil sende videre. Svaret kommer tilbage her.',
  link: {
    title: 'Hvem er I forbundet med?',
    none: 'I er ikke forbundet med nogen.',
    noneHow: 'Organisationen kan give jer et link. Sæt det ind her.',
    field: 'Link til brevkassen',
    inHand: 'Du har et link med til en brevkasse.',
    tells: 'Organisationen får at vide, at en gruppe mere er forbundet. Ikke hvilken.',
    allSee: 'Alle i gruppen ser, at I er forbundet.',
    button: 'Forbind gruppen',
    linked: (name: string) => `I er forbundet med ${name}.`,
    linkedNoName: 'I er forbundet. Organisationen har ikke svaret endnu.',
    over: 'Brevkassen findes ikke mere. Bed organisationen om et nyt link.',
    answers: {
      soon: (days: number) => ({
        happened:
          days === 1
            ? 'Organisationens svar kan nå jer i 1 dag endnu.'
            : `Organisationens svar kan nå jer i ${String(days)} dage endnu.`,
        safe: 'Det, I har fået, bliver her.',
        next: 'Hold siden åben, mens du er på nettet. Så bliver det forlænget et år.',
      }),
      over: {
        happened: 'Organisationens svar kan ikke nå jer mere. Ingen åbnede rummet i for lang tid.',
        safe: 'Det, I har fået og sendt, er her stadig.',
        next: 'Bed organisationen om et nyt link, og forbind gruppen igen.',
      },
    },
    unlink: 'Slip forbindelsen',
    unlinked: 'I er ikke forbundet mere. Det, I har sendt, er stadig sendt.',
    done: 'Gruppen er forbundet.',
    help: 'Organisationens hjælpekort står under Få hjælp.',
    newer: {
      happened: 'Organisationen har sendt noget, som siden her er for gammel til at læse.',
      safe: 'Intet er tabt. Det, I har fået før, er her stadig.',
      next: 'Genindlæs siden.',
    },
    onlyLeader: 'Kun gruppens leder kan forbinde jer, slippe forbindelsen og sende.',
    faults: {
      notLeader: 'Kun gruppens leder kan forbinde jer.',
      noLetterbox: 'Det er ikke et link til en brevkasse. Bed om det igen.',
    },
  },
  guess: {
    few: 'Vi ved ikke, at tre grupper er forbundet. Man kan måske gætte, hvem der sender.',
    enough: 'Organisationen siger, at mindst tre grupper er forbundet. Det kan vi ikke efterprøve.',
  },
  none: 'I har ikke besluttet at sende noget videre endnu. Det gør I på et møde.',
  nth: (at: number) => `Brev ${String(at)}`,
  toDecide: {
    nth: (at: number) => `Forslag ${String(at)}`,
    waits: 'Foreslået på et tidligere møde. Gruppens leder har ikke sagt ja endnu.',
    decide: 'Ja, lav det til et brev',
    decideWhich: (at: number) => `Ja, lav det til et brev: forslag ${String(at)}`,
  },
  copy: 'Kopiér ordene',
  copyWhich: (at: number) => `Kopiér ordene i brev ${String(at)}`,
  copied: 'Ordene er kopieret.',
  states: {
    unsent: 'Ikke sendt.',
    waiting: 'På vej. Det venter her, til der er net.',
    over: 'Brevkassen fandtes ikke mere. Brevet ligger her og er ikke læst af nogen.',
    delivered: 'Kommet frem. I venter på svar.',
    answered: 'Besvaret.',
  },
  see: 'Se brevet, før det går',
  seeWhich: (at: number) => `Se brev ${String(at)}, før det går`,
  preview: {
    title: 'Sådan ser organisationen brevet',
    exactly: 'Præcis det her, og ikke mere. Det kan ikke trækkes tilbage.',
    from: (group: string) => `Fra ${group}`,
    noName: 'Uden navn',
    send: 'Send brevet',
    drop: 'Vent med det',
  },
  sent: 'Brevet er på vej.',
  faults: {
    notLeader: 'Kun gruppens leder kan sende.',
    notLinked: 'I er ikke forbundet med en organisation endnu.',
    sent: 'Brevet er sendt allerede.',
  },
  reply: {
    title: 'Svar fra organisationen',
    why: (why: string) => `Fordi: ${why}`,
    before: 'Tidligere svar',
  },
  toLink: 'Forbind gruppen først. Så kan brevet sendes.',
  plan: {
    happened: (name: string) => `${name} har udgivet sin plan.`,
    someone: 'Organisationen',
    next: 'Tag den op på mødet. Hvad vil I bruge den til? Hvordan støtter I hinanden?',
    open: 'Læs planen',
    taken: 'Vi har talt om den',
  },
}

/** The organisation's side: the letterbox it gives out, and what comes. */
export const inbox = {
  go: 'Indbakke',
  goBox: 'Brevkasse til grupperne',
  title: 'Indbakke',
  lead: 'Temaer, som ledergrupper har sendt. Hvert brev får et svar, alle i gruppen kan se.',
  none: 'Der er ingen breve endnu.',
  noBox: 'I har ikke en brevkasse. Lav en, og giv linket til grupperne.',
  unanswered: (count: number) =>
    count === 1 ? 'Et brev venter på svar.' : `${String(count)} breve venter på svar.`,
  linked: (count: number) =>
    count === 1 ? 'En gruppe er forbundet.' : `${String(count)} grupper er forbundet.`,
  guess: 'Færre end tre grupper er forbundet. Man kan måske gætte, hvem der har sendt hvad.',
  noGuess: 'Gæt ikke. Svar på temaet.',
  full: {
    happened: 'Indbakken er fuld: 200 breve venter på svar.',
    safe: (outside: number) =>
      outside === 0
        ? 'Ingen breve er slettet. De næste bliver liggende i brevkassen.'
        : `Ingen breve er slettet. Flere ligger i brevkassen: ${String(outside)}.`,
    next: 'Svar på nogle, så kommer de næste ind. Er det en fremmed, så skift brevkassen.',
    toInbox: 'Til indbakken',
  },
  earlier: (count: number) => `Fra tidligere brevkasser (${String(count)})`,
  nth: (at: number) => `Brev ${String(at)}`,
  from: (group: string) => `Fra ${group}`,
  noName: 'Uden navn',
  reply: {
    title: 'Svar',
    again: 'Svar igen',
    legend: 'Hvad bliver der af temaet?',
    verdicts,
    hints: {
      taken: 'Det kommer med i planen.',
      waiting: 'Noget skal på plads først.',
      notNow: 'Ikke i denne omgang.',
    },
    why: 'Hvorfor?',
    whyHint: 'Gruppen læser det, som du skriver det.',
    send: 'Send svaret',
    sendWhich: (at: number) => `Send svaret på brev ${String(at)}`,
    sent: 'Svaret er på vej til gruppen.',
    faults: {
      verdict: 'Vælg ét af de tre svar.',
      noWhy: 'Skriv hvorfor. Et svar uden grund er ikke et svar.',
    },
    holds: (verdict: string) => `Svaret er: ${verdict}.`,
    because,
    before: 'Tidligere svar',
    came: 'Svaret er kommet frem til gruppen.',
    onItsWay: 'Svaret er på vej. Det venter her, til der er net.',
    never: 'Gruppens brevkasse findes ikke mere. Svaret er ikke læst.',
  },
  card: {
    summary: 'Lav et temakort',
    label: 'Temaet i jeres ord',
    hint: 'Kortet husker, at det kom i et brev. Det husker ikke fra hvem.',
    button: 'Læg kortet',
    done: 'Kortet ligger under Prioriter.',
    isLaid: 'Der er lavet et kort af brevet.',
    faults: {
      empty: 'Skriv temaet først.',
      tooLong: 'Det er for langt. Brug højst 160 tegn.',
      full: 'Der er ikke plads til flere kort. Læg nogle sammen først.',
    },
  },
  box: {
    title: 'Brevkasse til grupperne',
    lead: 'Giv linket til jeres ledergrupper. Så kan de sende jer temaer og få svar.',
    none: 'I har ikke en brevkasse endnu.',
    open: 'Lav en brevkasse',
    opening: 'Laver brevkassen …',
    link: 'Link til brevkassen',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret.',
    qr: 'QR-kode til brevkassen',
    print: 'Print siden til opslagstavlen',
    limits: 'Den, der har linket, kan lægge breve i. Ingen kan læse noget med det.',
    paper: {
      title: (name: string) => `Brevkasse: ${name}`,
      how: 'Er du leder af en ledergruppe? Scan koden med den telefon, hvor gruppen er.',
      sees: 'Vi læser kun det, gruppen sender. Vi svarer på hvert brev.',
    },
    renew: {
      soon: (days: number) => ({
        happened:
          days === 0
            ? 'Brevkassen slutter i dag.'
            : `Brevkassen slutter om ${String(days)} ${days === 1 ? 'dag' : 'dage'}.`,
        safe: 'Det, der er kommet ind, bliver i rummet.',
        next: 'Giv den et år mere. Linket er det samme, og grupperne er stadig forbundet.',
      }),
      button: 'Giv den et år mere',
      done: 'Brevkassen er åben et år fra i dag.',
    },
    change: {
      title: 'Er linket kommet i forkerte hænder?',
      text: 'Skift brevkassen. Det gamle link virker ikke mere, og I får et nyt.',
      keeps: 'Det, der er kommet ind, bliver. Det, der ikke kom ind, når ingen.',
      again: 'Grupperne skal forbindes igen med det nye link. Giv det til dem.',
      button: 'Skift brevkassen',
      changing: 'Skifter …',
      done: 'Brevkassen er skiftet. Her er det nye link.',
      away: 'Fjern brevkassen',
      gone: 'Brevkassen er væk. Ingen kan lægge breve i den.',
    },
    viewer: 'Kun de, der skriver med, kan se linket til brevkassen.',
    offline: {
      happened: 'Der er ikke forbindelse til serveren.',
      safe: 'Intet er ændret.',
      next: 'Prøv igen, når du er på nettet.',
    },
  },
  publish: (count: number) =>
    count === 1
      ? 'Den forbundne gruppe bliver bedt om at tage planen op på sit næste møde.'
      : `De forbundne grupper (${String(count)}) bliver bedt om at tage planen op, når de mødes.`,
}
