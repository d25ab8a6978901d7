import { openings } from './openings.ts'

/** The room in which an organisation makes its plan for how its leaders are doing. */
export const organisationMake = {
  title: openings.organisation.title,
  intro: openings.organisation.intro,
  needs: openings.organisation.needs,
  name: {
    label: 'Hvad hedder organisationen?',
    hint: 'Det kan også være en del af den, for eksempel en skole eller en afdeling.',
  },
  owner: {
    label: 'Hvem ejer planen?',
    hint: 'Helst den øverste leder. Lad feltet stå tomt, hvis I ikke ved det endnu.',
  },
  make: 'Lav rummet',
  making: 'Laver rummet …',
  faultsHeading: 'Rummet er ikke lavet endnu. Ret det her først:',
  faults: {
    noName: 'Skriv, hvad organisationen hedder.',
    nameTooLong: 'Navnet er for langt. Brug højst 60 tegn.',
    ownerTooLong: 'Ejerens navn er for langt. Brug højst 60 tegn.',
  },
}

export const organisationRoom = {
  title: 'Organisation',
  opening: 'Åbner rummet …',
  chip: openings.organisation.audience,
  lead: 'Her laver I planen for jeres lederes trivsel.',
  owned: (name: string) => `${name} ejer planen.`,
  unowned: 'Ingen ejer planen endnu. Skriv, hvem det er.',
  here: (others: number) =>
    others === 1 ? 'En anden er i rummet nu.' : `${String(others)} andre er i rummet nu.`,
  alone: 'Du er her alene nu.',
  steps: {
    title: 'Tre skridt',
    prioritise: {
      name: 'Prioriter',
      tasks: [
        'Bliv enige om, hvorfor ledertrivsel betyder noget for jeres resultater.',
        'Find de temaer, der er vigtige hos jer. Få gerne lederne med, fx på et seminar.',
        'Vurder hvert tema: Går det godt (H) eller skidt (L)?',
        'Vælg få. I kan ikke løfte alt på én gang.',
      ],
    },
    qualify: {
      name: 'Kvalificer',
      tasks: [
        'Fold hvert valgt tema ud. Hvad ved I, og hvad mangler I at vide?',
        'Hent hjælp: idéer fra mange, viden fra eksperter, læsning og små samtalegrupper.',
        'Skriv de tilbud ind, I allerede har, fx en mentor til nye ledere.',
      ],
    },
    publish: {
      name: 'Publicer',
      tasks: [
        'Skriv planen kort og klart.',
        'Læg den, hvor folk kigger, fx på intranettet.',
        'Fortæl om den i MED/SU og AMO og på ledermøder.',
        'Bed hver ledergruppe vende, hvad de vil bruge planen til. Hvordan støtter de hinanden?',
      ],
    },
  },
  viewer: {
    happened: 'Du kan læse alt i rummet. Du kan ikke skrive i det.',
    next: 'Bed om et andet link, hvis du skal skrive med.',
  },
  ended: {
    happened: 'Rummet er slut for altid, og serveren har slettet det.',
    safe: 'Det, du ser her, ligger på denne enhed. Du kan læse og printe det.',
    next: 'Vil du ikke have det her, kan du glemme det under Mine rum.',
  },
  names: {
    summary: 'Ret navnet og ejeren',
    name: 'Organisationens navn',
    owner: 'Hvem ejer planen?',
    faults: {
      empty: 'Rummet skal have et navn. Det gamle gælder, til du skriver et nyt.',
      tooLong: 'Navnet er for langt. Brug højst 60 tegn.',
    },
  },
  ownName: {
    title: 'Sig, hvad du hedder',
    label: 'Dit navn i rummet',
    hint: 'Du kan lade feltet stå tomt. Alle i rummet ser det, du skriver.',
  },
  go: {
    title: 'Mere i rummet',
    invite: 'Giv andre nøglen',
    programme: 'Forløb',
    measured: 'Målinger fra grupperne',
    keyCard: 'Nøglekort til rummet',
    rooms: 'Mine rum',
    back: 'Til organisationens rum',
  },
}

/** Bringing in those who write the plan, and those who may look on. */
export const organisationInvite = {
  title: 'Giv andre nøglen',
  intro: 'Der er to nøgler. Vælg den, der passer til den, du giver den til.',
  role: {
    legend: 'Hvad skal de kunne?',
    member: {
      label: 'Skrive med',
      hint: 'For eksempel HR, konsulenter og medlemmer af MED, SU eller AMO. De læser og retter alt.',
    },
    viewer: {
      label: 'Se med',
      hint: 'De læser alt og kan ikke skrive. Serveren tager ikke imod noget fra dem.',
    },
  },
  limits:
    'Link og kode bliver kun vist nu. De virker i syv dage, for alle med begge dele. Fem forkerte koder låser dem.',
  shareText: {
    member: 'Her er linket til rummet, hvor vi laver planen. Koden får du af mig.',
    viewer: 'Her er linket, så du kan se med i vores plan. Koden får du af mig.',
  },
  owner:
    'Kun den, der lavede rummet, kan afslutte det. Skal en anden kunne, så giv nøglekortet videre.',
}
