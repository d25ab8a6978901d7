import { openings } from './openings.ts'

export const join = {
  title: openings.join.title,
  reading: openings.join.reading,
  paste: {
    intro: openings.join.intro,
    label: 'Link',
    open: 'Åbn',
  },
  code: {
    title: 'Skriv de seks tal',
    intro: 'Du har fået linket. Koden får du af den, der sendte det.',
    label: 'Kode',
    hint: 'Seks tal. Du kan også sætte dem ind.',
    open: 'Åbn rummet',
    opening: 'Åbner …',
    notSix: 'Koden er seks tal. Se efter, om der mangler et.',
  },
  room: {
    title: 'Du er inviteret ind i et rum',
    intro: 'Du deler det med den, der inviterede dig, og dem, der ellers er med.',
    whoSees: 'Kun de, der er kommet ind, kan læse, hvad der står i rummet.',
    stays: 'Rummet bliver gemt på denne enhed, så du kan finde det igen.',
    open: 'Gå ind',
    opening: 'Går ind …',
  },
  own: {
    title: 'Det er et nøglekort',
    intro: 'Er det dit eget, kan du åbne dit rum her.',
    open: 'Åbn mit rum',
  },
  takePart: {
    title: 'Du er inviteret til at være med',
    intro: 'Du ser det, de viser, og kan sende ord ind. Du kan ikke rette noget.',
    noName: 'Du skal hverken skrive navn eller lave en konto.',
    keeps: 'Er det et interview, bliver intet liggende her bagefter.',
    open: 'Gå ind',
  },
  seminar: {
    title: 'Vil du være med i et seminar?',
    chip: 'Kun samlet',
    intro: 'Du svarer uden navn på din egen telefon. Det tager få minutter.',
    says: [
      'Ingen kan se, hvad netop du svarer.',
      'Du får ikke adgang til organisationens rum.',
      'Dine svar ligger låst på denne enhed, til de er sendt.',
    ],
    open: 'Vær med',
  },
  look: {
    title: 'Du er inviteret til at se med',
    intro: 'Du kan læse, hvad rummet viser. Du kan ikke skrive i det.',
    open: 'Se med',
  },
  letterbox: {
    title: 'Et link til en brevkasse',
    intro: 'Med det kan I sende temaer til en organisation og få svar.',
    blind: 'Linket kan lægge breve i. Det kan ikke se, hvad der ligger.',
    choose: 'Hvilken gruppe skal forbindes?',
    follow: 'Eller hvilken samtale skal følge et forløb?',
    decide: 'Hvilken workshop skal sende det, I beslutter?',
    none: 'Der er ingen ledergruppe på denne enhed.',
    noneHow: 'Åbn linket dér, hvor gruppens leder har sin gruppe.',
  },
  another: 'Sæt et andet link ind',
}
