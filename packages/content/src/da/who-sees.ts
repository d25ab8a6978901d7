/** What each kind of company can read in a room. `wall` is the room's colour. */
interface RoomSight {
  readonly wall: 'own' | 'dialogue' | 'group' | 'organisation' | 'published'
  readonly name: string
  readonly sees: readonly { readonly who: string; readonly what: string }[]
}

const rooms: readonly RoomSight[] = [
  {
    wall: 'own',
    name: 'Mit rum',
    sees: [
      { who: 'Du', what: 'Alt' },
      { who: 'Din nærmeste leder', what: 'Kun det, du tager med' },
      { who: 'HR og din arbejdsplads', what: 'Intet' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'dialogue',
    name: 'Samtale',
    sees: [
      { who: 'Du og den anden', what: 'Alt i samtalen' },
      { who: 'HR og din arbejdsplads', what: 'Intet' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'dialogue',
    name: 'Interview',
    sees: [
      { who: 'Den, der spørger', what: 'Spørgsmålene, og hvor du er' },
      { who: 'Du', what: 'Det, den anden skriver ned, hvis du har sagt ja' },
      { who: 'HR og din arbejdsplads', what: 'Intet' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'group',
    name: 'Ledergruppe',
    sees: [
      {
        who: 'Alle i gruppen',
        what: 'Hvem der er med, hvad de fleste har svaret, og alt på mødet',
      },
      { who: 'Du alene', what: 'Det, du skriver, når du gør dig klar, og hvad du har svaret' },
      { who: 'HR og din arbejdsplads', what: 'Intet, medmindre de er med eller har lavet rummet' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'organisation',
    name: 'Organisation',
    sees: [
      { who: 'Alle, der laver planen', what: 'Alt i rummet. De kan også skrive' },
      { who: 'Dem, der har fået lov at se med', what: 'Alt i rummet. De kan ikke skrive' },
      { who: 'Resten af organisationen', what: 'Intet' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'published',
    name: 'Workshop',
    sees: [
      { who: 'Dem, der leder den', what: 'Alt i rummet. De kan også skrive' },
      { who: 'Alle, der er med', what: 'Programmet, og hvor I er. De kan ikke skrive i det' },
      { who: 'Alle i lokalet', what: 'Det, der vises på væggen' },
      { who: 'Vi, der driver serveren', what: 'Intet' },
    ],
  },
  {
    wall: 'organisation',
    name: 'Seminar',
    sees: [
      { who: 'Du alene', what: 'Det, du svarer' },
      { who: 'Alle, der er med', what: 'Temaerne, og hvad alle har svaret samlet' },
      { who: 'De, der holder det', what: 'Det samme, og hvor mange der er med' },
      { who: 'Vi, der driver serveren', what: 'Intet, så længe vi ikke har linket' },
    ],
  },
]

export const whoSees = {
  heading: 'Hvem kan se hvad?',
  lead: 'Siden skifter farve, når flere kan læse med.',
  table: {
    caption: 'Hvem kan læse det, der står?',
    rooms,
  },
  carry: {
    heading: 'Når du tager noget med',
    points: [
      'Intet forlader dit rum, før du tager det med.',
      'Du ser først præcis det, den anden vil se.',
      'Den anden får ikke at vide, hvad du lod ligge, eller hvor meget.',
      'Du kan trække et punkt tilbage. Den anden kan have læst det forinden.',
    ],
  },
  letters: {
    heading: 'Når en ledergruppe sender et brev',
    points: [
      'Organisationen læser kun det, gruppen sender. Lederen ser det først, som det bliver læst.',
      'Alle i gruppen ser brevet og svaret.',
      'Uden navn står der ikke, hvem der sender. Er I få, kan man måske gætte det.',
      'Linket til en brevkasse kan lægge breve i. Det kan ikke læse noget.',
      'Et rum kan sige, at det er færdigt med et trin. Der står ikke hvilket rum.',
    ],
  },
  server: {
    heading: 'Det ved vi, der driver siden',
    points: [
      'At der findes et rum, og cirka hvor meget der står i det.',
      'Hvornår du er her. Vi gemmer kun dagen, ikke klokkeslættet.',
      'Hvilket net du kommer fra, mens du er her. Det gemmer vi ikke.',
      'Ikke et ord af det, du skriver. Det bliver låst på din enhed først.',
    ],
  },
  limits: {
    heading: 'Det kan vi ikke love',
    points: [
      'Bruger du arbejdets udstyr, kan andre have adgang til det. Brug din egen telefon, hvis du er i tvivl.',
      'Den, der har både link og kode, kan komme ind. Sig koden i telefonen.',
      'Er en forkert kommet ind, kan du skifte nøglen. Det, der er læst, er læst.',
      'Rummet tæller de enheder, der har åbnet det. Den, der snyder, kan undgå at blive talt.',
      'Den anden kan tage et billede af skærmen eller skrive ned.',
      'I en runde uden navne kan et medlem med tekniske værktøjer tælle svarene bagefter.',
      'Siden kommer fra os. Den, der styrer serveren, kunne bytte den ud.',
      'Mister du alt det, der åbner et rum, kan ingen hente det frem igen. Heller ikke vi.',
    ],
  },
  leave: {
    heading: 'Hvis nogen kommer',
    text: 'Tryk på Luk hurtigt, eller tryk på Esc tre gange. Så viser siden en kalender. Tilbage-knappen åbner ikke rummet. I browserens historik står stadig, at du har været her.',
  },
}
