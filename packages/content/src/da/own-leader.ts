import type { LocalCardLine, WayRound } from '../instruments/own-leader.ts'

interface Way {
  readonly who: string
  readonly text: string
  /** Who gets to know, as far as it can be said without knowing the workplace. */
  readonly knows: string
}

const ways: Record<WayRound, Way> = {
  colleague: {
    who: 'En lederkollega',
    text: 'En, der kender jobbet og ikke har samme leder.',
    knows: 'Kun jer to, hvis I aftaler det.',
  },
  leadersLeader: {
    who: 'Din leders leder',
    text: 'Har ansvar for, hvordan din leder leder. Sig, hvad du har brug for.',
    knows: 'Regn med, at din leder får det at vide. Spørg, før du fortæller.',
  },
  hr: {
    who: 'HR',
    text: 'Kan hjælpe jer med en samtale og finde nogen udefra.',
    knows: 'HR er en del af ledelsen. Spørg først, hvad der bliver skrevet ned.',
  },
  union: {
    who: 'Din fagforening eller din egen TR',
    text: 'Kender reglerne. Nogle fagforeninger har en linje kun for ledere.',
    knows: 'Spørg, om de går videre med noget, før du har sagt ja.',
  },
  workEnvironment: {
    who: 'AMO, arbejdsmiljøorganisationen',
    text: 'Dit arbejdsmiljø er også deres opgave. Tag det op som et tema.',
    knows: 'Alle, der sidder i AMO.',
  },
  neutral: {
    who: 'En neutral person, I begge siger ja til',
    text: 'Kan sidde med ved bordet, når I taler sammen.',
    knows: 'Dig, din leder og den, I vælger.',
  },
  doctor: {
    who: 'Din egen læge',
    text: 'Når det sætter sig i krop, søvn eller humør.',
    knows: 'Lægen har tavshedspligt.',
  },
}

const lines: Record<LocalCardLine, string> = {
  leadersLeader: 'Min leders leder',
  hr: 'HR hos os',
  union: 'Min fagforening eller TR',
  psychologist: 'Psykolog hos os',
  mentor: 'Mentor eller sparring',
}

/** The help for a leader whose difficulty is the other person. */
export const ownLeader = {
  heading: 'Er det svært med din egen leder?',
  lead: 'Du skal ikke klare det alene. Ingen får at vide, at du har læst det her.',
  waysTitle: 'Veje uden om din leder',
  whoKnows: 'Hvem får det at vide?',
  ways,
  amr: {
    title: 'AMR er ikke din vej som leder',
    text: 'Arbejdsmiljørepræsentanten er valgt af medarbejderne. Ledere stemmer ikke og kan ikke vælges. Gå til AMO som helhed, din fagforening eller din egen TR.',
  },
  scheme: {
    title: 'Før du siger ja til psykolog på jobbet',
    text: 'Mange steder går psykologordningen gennem ens egen leder. Spørg derfor først:',
    points: [
      'Kan jeg få det uden om min egen leder?',
      'Hvem får at vide, at jeg har bedt om det?',
      'Hvad bliver der skrevet ned, og hvem kan læse det?',
    ],
  },
  card: {
    title: 'Kortet hos jer',
    general: 'Jeres arbejdsplads har ikke skrevet et kort her. Print siden, og skriv dit eget.',
    lines,
    who: 'Hvem',
    whom: 'Navn og telefon',
    knows: 'Hvem får det at vide?',
    print: 'Print kortet',
  },
  first: {
    title: 'Hvis du vil tale med din leder selv',
    text: 'Skriv det først ned for dig selv. Vælg ét punkt, og gør det småt.',
    toRoom: 'Skriv i mit rum',
  },
  more: 'Akut hjælp og telefonnumre',
  open: 'Se vejene uden om din leder',
}
