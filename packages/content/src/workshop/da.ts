import { findings } from '../da/findings.ts'
import { findings as found } from '../instruments/findings.ts'

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
        noticedTools: 'Tænk selv: Hvad har du lagt mærke til ved værktøjerne?',
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
    noticedTools: {
      name: 'Det, man lagde mærke til ved værktøjerne',
      question: 'Hvad har du særligt lagt mærke til ved de tre værktøjer?',
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
    own: { name: 'Jeres egne sider', question: 'Det, I selv har med' },
  },
  /** What is shown, page by page, on the wall and in hand. */
  presented: {
    findings: found.flatMap(({ key, of }) =>
      of.map((one) => ({ above: findings.headings[key], ...findings.of[one.key] })),
    ),
    threeTools: [
      {
        above: 'En leder og den nærmeste leder',
        name: 'Samtalen',
        text: 'Gør dig klar alene på ti minutter. Tag to eller tre punkter med. Aftal, hvornår I taler igen.',
      },
      {
        above: 'Tre til tolv ledere',
        name: 'Ledergruppen',
        text: 'Svar hver for sig, uden navn. Find de to eller tre ting, I vil ændre. Aftal, hvem der gør hvad.',
      },
      {
        above: 'Hele organisationen',
        name: 'Planen',
        text: 'Vælg få temaer. Skriv, hvem der gør hvad. Del planen, og giv grupperne svar.',
      },
    ],
  },
  pages: {
    of: (at: number, all: number) => `Side ${String(at)} af ${String(all)}`,
    next: 'Næste side',
    before: 'Forrige side',
    own: {
      summary: 'Jeres egne sider',
      intro: 'Tag det med, I selv har målt eller offentliggjort. Alle, der er med, kan læse det.',
      how: 'Vælg »Jeres egne sider« på et oplæg i programmet. Så kommer de på væggen.',
      page: (at: number) => `Side ${String(at)}`,
      title: 'Overskrift',
      text: 'Det, der skal stå',
      textHint: 'Højst 400 tegn, så det kan læses nede bagved.',
      add: 'Læg en side til',
      out: 'Tag siden ud',
      full: 'Der er plads til 20 sider. Tag en ud først.',
      paste: {
        label: 'Eller sæt en tekst ind',
        hint: 'For eksempel jeres plan, som I har offentliggjort. En kort linje alene bliver en overskrift.',
        take: 'Del teksten på sider',
        taken: (count: number) =>
          count === 1 ? '1 side er lagt til.' : `${String(count)} sider er lagt til.`,
        faults: {
          empty: 'Sæt en tekst ind først.',
          tooMany: (pages: number, room: number) =>
            `Det bliver ${String(pages)} sider, og der er plads til ${String(room)}. Gør teksten kortere.`,
        },
        safe: 'Teksten står stadig i feltet.',
      },
    },
  },
  room: {
    title: 'Workshop',
    opening: 'Åbner workshoppen …',
    chip: 'Alle, der er med',
    on: (date: string, begins: string, ends: string) => `${date}, kl. ${begins} til ${ends}.`,
    from: (date: string, begins: string) => `${date}, kl. ${begins}.`,
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
    hall: {
      title: 'Det, I laver sammen',
      ways: {
        borde: 'Borde',
        bord: 'Jeres bord',
        refleksion: 'Din egen refleksion',
        opsamling: 'Opsamlingen',
        referat: 'Referat',
        ark: 'Ark til papir',
      },
    },
    go: {
      title: 'Mere i workshoppen',
      back: 'Til workshoppen',
      print: 'Print programmet',
      calendar: 'Læg dagen i kalenderen',
      eventTitle: 'Workshop',
      run: 'Kør workshoppen',
      people: 'Få deltagerne med',
      invite: 'Få andre til at lede med',
      keyCard: 'Nøglekort til rummet',
      rooms: 'Mine rum',
    },
  },
  run: {
    title: 'Kør workshoppen',
    before: 'I er ikke begyndt endnu.',
    over: 'I er færdige.',
    begin: (text: string) => `Begynd med »${text}«`,
    next: (text: string) => `Videre til »${text}«`,
    end: 'Slut af',
    now: 'Nu',
    at: (text: string, time: string) => `Kl. ${time}: ${text}`,
    comes: 'Bagefter',
    time: {
      label: 'Tid tilbage',
      left: (minutes: number, seconds: string) => `${String(minutes)}.${seconds}`,
      over: 'Tiden er gået. Gå videre, når I er klar.',
      stands: 'Tiden står stille.',
      start: 'Start tiden',
      pause: 'Stop tiden',
      more: '5 minutter mere',
    },
    late: (minutes: number) => `Det her slutter ${String(minutes)} min. senere end planlagt.`,
    early: (minutes: number) => `Det her slutter ${String(minutes)} min. før planlagt.`,
    shift: 'Ryk resten',
    shifted: 'Resten er rykket. Alle kan se de nye tider.',
    all: 'Gå til et andet punkt',
    programme: 'Ret programmet',
    wall: 'Åbn væggen i et nyt vindue',
    wallHint: 'Er projektoren på en anden maskine? Åbn deltagernes link der, og vælg væggen.',
    together: (others: number) =>
      others === 1
        ? 'En anden leder med nu. Går din maskine ud, kan den anden gå videre.'
        : `${String(others)} andre leder med nu. Går din maskine ud, kan de gå videre.`,
    alone: 'Du leder alene nu. Få en anden med, hvis din maskine går ud.',
  },
  people: {
    title: 'Få deltagerne med',
    intro: 'Ingen skal have konto eller skrive navn. Her er plads til tusind.',
    qr: {
      title: 'QR-koden',
      text: 'Den står på væggen hele tiden. Den, der scanner, er med.',
      label: 'QR-kode til workshoppen',
      copy: 'Kopiér linket i QR-koden',
      careful: 'Linket er hele nøglen. Alle, der har det, kan følge med.',
      copied: 'Linket er kopieret.',
    },
    code: {
      title: 'Link og kode',
      text: 'Send linket i indkaldelsen. Koden står på væggen.',
      link: 'Linket',
      code: 'Koden',
      copy: 'Kopiér linket',
      again: 'Lav ny kode og nyt link',
      made: 'Der er lavet en ny kode og et nyt link.',
      offline: 'Koden kommer, når du er på nettet. QR-koden virker nu.',
      limits: 'Fem forkerte koder bruger linket op. Så laver din maskine selv et nyt.',
    },
  },
  wall: {
    gathered: {
      title: 'Opsamling',
      lay: 'Læg dine tre prikker på telefonen nu.',
      count: (count: number) => (count === 1 ? '1 forslag' : `${String(count)} forslag`),
      dots: (dots: number) => (dots === 1 ? '1 prik' : `${String(dots)} prikker`),
      hands: (hands: number) =>
        hands === 1 ? 'Én har lagt prikker.' : `${String(hands)} har lagt prikker.`,
      more: (count: number) => `Og ${String(count)} mere på jeres telefoner.`,
      decided: 'Det blev besluttet',
    },
    soon: 'Vi begynder om lidt.',
    thanks: 'Tak for i dag.',
    comeIn: 'Kom med: Scan med telefonen.',
    code: 'Har du linket? Koden er',
  },
  follow: {
    soon: 'Vi begynder om lidt. Bliv bare på siden.',
    over: 'Workshoppen er slut. Du kan læse programmet her.',
    wall: 'Vis væggen på denne skærm',
    neighbour: 'Vis QR-koden til din nabo',
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
  if (hours === 0) return `${String(rest)} minutter`
  const whole = hours === 1 ? '1 time' : `${String(hours)} timer`
  return rest === 0 ? whole : `${whole} og ${String(rest)} minutter`
}

export type WorkshopWords = typeof danishWorkshop
