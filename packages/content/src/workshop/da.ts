/** The workshop: its programme, and running it. */
export const danishWorkshop = {
  make: {
    title: 'Hold en workshop',
    intro: 'Læg programmet her. På dagen følger alle med på væggen og på deres egen telefon.',
    needs: 'Du kan rette det hele bagefter.',
    audience: 'Alle, der er med',
    name: {
      label: 'Hvad kalder I den?',
      hint: 'For eksempel: Ledertrivsel i Fjordby.',
    },
    day: {
      legend: 'Hvornår begynder I?',
      hint: 'Tiderne i programmet følger med, når du flytter den.',
      date: 'Dag',
      time: 'Klokken',
    },
    template: {
      legend: 'Hvad vil I begynde med?',
      empty: { label: 'Et tomt ark', hint: 'Skriv selv, eller sæt et trykt program ind.' },
    },
    make: 'Lav workshoppen',
    making: 'Laver workshoppen …',
    faultsHeading: 'Workshoppen er ikke lavet endnu. Ret det her først:',
    faults: {
      noName: 'Skriv, hvad I kalder den.',
      nameTooLong: 'Navnet er for langt. Brug højst 60 tegn.',
      noDay: 'Vælg dag og klokkeslæt.',
      badDate: 'Den dag findes ikke.',
      past: 'Den dag er gået. Vælg en, der kommer.',
      noSuchTime: 'Det klokkeslæt findes ikke den nat. Uret stilles frem.',
    },
  },
  templates: {
    morning: {
      name: 'En formiddag om ledertrivsel',
      about: 'Som den workshop, værktøjerne kommer fra.',
      items: {
        welcome: 'Velkomst, formål og program',
        why: 'Hvorfor betyder lederes trivsel noget for dig?',
        findings: 'Det ved vi om lederes arbejdsmiljø',
        pause: 'Pause',
        tools: 'De tre værktøjer',
        proposals: 'Gruppedialog 1: Hvordan får vi værktøjerne ud at leve?',
        beyond: 'Gruppedialog 2: Hvad kan vi gøre ud over værktøjerne?',
        gather: 'Opsamling',
        thanks: 'Afrunding og tak for i dag',
      },
    },
    halfDay: {
      name: 'En halv dag',
      about: 'Bedre tid til at tænke selv og til at samle op.',
      items: {
        welcome: 'Velkommen',
        why: 'Hvorfor betyder lederes trivsel noget for dig?',
        findings: 'Det ved vi om lederes arbejdsmiljø',
        noticed: 'Tænk selv: Hvad har du særligt lagt mærke til?',
        tools: 'De tre værktøjer',
        pause: 'Pause',
        proposals: 'Gruppedialog 1: Hvordan får vi værktøjerne ud at leve?',
        beyond: 'Gruppedialog 2: Hvad kan vi gøre ud over værktøjerne?',
        gather: 'Opsamling på væggen',
        thanks: 'Tak for i dag',
      },
    },
    twoHours: {
      name: 'To timer',
      about: 'Det korte forløb, med én gruppedialog.',
      items: {
        welcome: 'Velkommen',
        why: 'Hvorfor betyder lederes trivsel noget for dig?',
        findings: 'Det ved vi om lederes arbejdsmiljø',
        tools: 'De tre værktøjer',
        pause: 'Pause',
        proposals: 'Gruppedialog: Hvordan får vi værktøjerne ud at leve?',
        gather: 'Opsamling',
        thanks: 'Tak for i dag',
      },
    },
    plan: {
      name: 'Et seminar, hvor I laver en plan',
      about: 'Tre timer for dem, der laver organisationens plan.',
      items: {
        aim: 'Hvorfor gør vi det her?',
        themes: 'Find temaer, først alene og så sammen',
        rate: 'Vurder temaerne: høj eller lav',
        choose: 'Vælg de vigtigste',
        pause: 'Pause',
        place: 'Læg temaerne ind hos dem, de hører til',
        who: 'Skriv, hvem der gør hvad',
        know: 'Hvad skal vi vide mere om?',
        share: 'Hvem deler planen, hvor og hvornår?',
      },
    },
  },
  kinds: {
    welcome: 'Velkomst',
    presentation: 'Oplæg',
    reflection: 'Tænk selv',
    dialogue: 'Gruppedialog',
    tools: 'Værktøjer',
    break: 'Pause',
    wrapUp: 'Opsamling',
  },
  topics: {
    opening: {
      name: 'Hvorfor det betyder noget',
      question: 'Hvorfor betyder lederes trivsel noget for dig?',
    },
    noticed: {
      name: 'Det, man lagde mærke til',
      question: 'Hvad har du særligt lagt mærke til?',
    },
    proposals: {
      name: 'Mindst tre forslag',
      question: 'Hvordan får vi bedst de tre værktøjer ud at leve? Kom med mindst tre forslag.',
    },
    beyond: {
      name: 'Ud over værktøjerne',
      question: 'Hvad kan vi gøre ud over værktøjerne, så lederne får det bedre?',
    },
    findings: { name: 'Det ved vi', question: 'Det ved vi om lederes arbejdsmiljø' },
    threeTools: { name: 'De tre værktøjer', question: 'De tre værktøjer' },
  },
  room: {
    title: 'Workshop',
    opening: 'Åbner workshoppen …',
    chip: 'Alle, der er med',
    on: (date: string, begins: string, ends: string) => `${date}, kl. ${begins} til ${ends}.`,
    total: (minutes: number) => `I alt ${inHours(minutes)}.`,
    viewer: {
      happened: 'Du kan følge med her. Du kan ikke rette i programmet.',
      next: 'Bed om et andet link, hvis du skal lede med.',
    },
    ended: {
      happened: 'Rummet er slut for altid, og serveren har slettet det.',
      safe: 'Det, du ser her, ligger på denne enhed. Du kan læse og printe det.',
      next: 'Vil du ikke have det her, kan du glemme det under Mine rum.',
    },
    go: {
      title: 'Mere i workshoppen',
      back: 'Til workshoppen',
      print: 'Print programmet',
      calendar: 'Læg dagen i kalenderen',
      eventTitle: 'Workshop',
      invite: 'Få andre til at lede med',
      keyCard: 'Nøglekort til rummet',
      rooms: 'Mine rum',
    },
  },
  invite: {
    title: 'Få andre til at lede med',
    intro: 'De kan rette programmet og føre workshoppen videre, hvis din maskine går ud.',
    shareText: 'Her er linket, så du kan lede workshoppen sammen med mig. Koden får du af mig.',
    limits:
      'Link og kode bliver kun vist nu. De virker i syv dage, for alle med begge dele. Fem forkerte koder låser dem.',
  },
  programme: {
    heading: 'Programmet',
    empty: 'Der står intet endnu. Læg det første punkt ind.',
    time: (begins: string, ends: string) => `${begins}–${ends}`,
    minutes: (minutes: number) => `${String(minutes)} min.`,
    add: 'Læg et punkt til',
    full: 'Der er plads til 40 punkter. Tag et ud først.',
    edit: (text: string) => `Ret »${text}«`,
    unnamed: 'Nyt punkt',
    fields: {
      text: 'Hvad sker der?',
      kind: 'Hvad er det?',
      topic: 'Hvad taler I om?',
      noTopic: 'Noget andet',
      minutes: 'Hvor mange minutter?',
      minutesFault: 'Skriv et helt tal fra 1 til 240. Det gamle gælder så længe.',
      at: 'Fast klokkeslæt',
      atHint: 'Lad feltet stå tomt, så begynder punktet, når det forrige slutter.',
    },
    up: 'Flyt op',
    down: 'Flyt ned',
    out: 'Tag ud',
    tookOut: (text: string) => `»${text}« er taget ud.`,
    undo: 'Fortryd',
    faults: {
      heading: 'Det går ikke op endnu',
      overlap: (text: string, minutes: number) =>
        `»${text}« begynder ${String(minutes)} min. før det forrige er slut.`,
      gap: (text: string, minutes: number) =>
        `Før »${text}« er der ${String(minutes)} min. uden noget.`,
      endsBeforeItBegins:
        'Programmet skal slutte, før det begynder. Ret klokkeslættet under Dag og navn.',
      overtime: (minutes: number) =>
        `Programmet varer ${String(minutes)} min. længere, end I har. Gør noget kortere.`,
      pastMidnight: 'Programmet går over midnat. Begynd tidligere, eller gør noget kortere.',
      clockChange: 'Uret bliver stillet, mens I er i gang. Tiderne er dem, uret viser.',
      safe: 'Alt, hvad I har skrevet, står der stadig.',
    },
    mend: {
      ends: (text: string, time: string) => `Lad »${text}« slutte kl. ${time}`,
      follows: (text: string, time: string) => `Lad »${text}« begynde kl. ${time}`,
      all: 'Ret det hele',
      done: 'Nu går det op.',
    },
    day: {
      summary: 'Dag og navn',
      name: 'Workshoppens navn',
      date: 'Dag',
      begins: 'Begynder kl.',
      ends: 'Skal slutte kl.',
      endsHint: 'Lad feltet stå tomt, hvis det ikke er aftalt.',
      faults: {
        empty: 'Workshoppen skal have et navn. Det gamle gælder, til du skriver et nyt.',
        tooLong: 'Navnet er for langt. Brug højst 60 tegn.',
        unfinished: 'Vælg både dag og klokkeslæt. Det gamle gælder så længe.',
        badDate: 'Den dag findes ikke. Den gamle gælder så længe.',
        past: 'Den dag er gået. Den gamle gælder så længe.',
        noSuchTime: 'Det klokkeslæt findes ikke den nat. Det gamle gælder så længe.',
      },
    },
    printed: {
      summary: 'Sæt et trykt program ind',
      label: 'Programmet, som det står på tryk',
      hint: 'Ét punkt på hver linje, for eksempel: 9.30-10.15 Oplæg',
      take: 'Læg punkterne ind',
      taken: (count: number) => `${String(count)} punkter er lagt ind.`,
      safe: 'Teksten står stadig i feltet.',
      line: (line: number) => `Linje ${String(line)}:`,
      faults: {
        empty: 'Sæt et program ind først.',
        tooMany: 'Der er plads til 40 punkter i alt.',
        noTime: 'Her mangler et klokkeslæt til og fra. Skriv det, eller fjern linjen.',
        noSuchTime: 'Det klokkeslæt findes ikke.',
        endsFirst: 'Punktet slutter, før det begynder, eller går over midnat.',
        noText: 'Her mangler ord. Skriv, hvad der sker.',
        textTooLong: 'Teksten er for lang. Brug højst 160 tegn.',
        tooLong: 'Punktet varer mere end fire timer. Del det op.',
      },
    },
  },
}

function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} min.`
  const whole = hours === 1 ? '1 time' : `${String(hours)} timer`
  return rest === 0 ? whole : `${whole} og ${String(rest)} min.`
}

export type WorkshopWords = typeof danishWorkshop
