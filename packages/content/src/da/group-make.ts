import { openings } from './openings.ts'

/** A leadership group's room, made in a minute and a half. */
export const groupMake = {
  title: openings.group.title,
  intro: openings.group.intro,
  needs: openings.group.needs,
  name: { label: 'Hvad hedder gruppen?', hint: 'Alle i gruppen ser navnet. Serveren gør ikke.' },
  meets: {
    legend: 'Hvornår mødes I?',
    date: 'Dato',
    time: 'Klokken',
    hint: 'Lad begge felter stå tomme, hvis I ikke ved det endnu.',
  },
  seats: { label: 'Hvor mange er I?', hint: 'Tæl alle ledere med, også den, der leder gruppen.' },
  mode: {
    legend: 'Hvordan vil I begynde?',
    picture: {
      label: 'Samlet billede',
      hint: 'I svarer hver for sig og ser kun, hvad de fleste har svaret. Mindst fem skal svare.',
    },
    open: {
      label: 'Åben runde',
      hint: 'Hver vælger op til tre punkter og fortæller hvorfor.',
    },
    onlyOpen:
      'I er færre end fem. Så kan svar ikke være anonyme. Derfor begynder I med en åben runde.',
  },
  leads: {
    legend: 'Hvem er du?',
    self: 'Jeg er leder af gruppen',
    others: 'Jeg laver rummet for dem',
    othersHint:
      'For eksempel fra HR. Du åbner og slutter runden. Skal du også lede mødet, tager du en plads uden at svare.',
    name: 'Dit navn i gruppen',
  },
  make: 'Lav rummet',
  making: 'Laver rummet …',
  faultsHeading: 'Rummet er ikke lavet endnu. Ret det her først:',
  faults: {
    noName: 'Skriv, hvad gruppen hedder.',
    nameTooLong: 'Gruppens navn er for langt. Brug højst 60 tegn.',
    seats: 'Skriv et tal fra 3 til 40.',
    tooFewForPicture: 'Et samlet billede kræver mindst fem. Vælg åben runde, eller ret tallet.',
    noTime: 'Skriv både dato og klokkeslæt, eller lad begge stå tomme.',
    badDate: 'Vælg en dato, der findes.',
    past: 'Datoen er gået. Vælg en, der kommer.',
    noSuchTime: 'Den time findes ikke den dag. Vælg en anden.',
    noLeaderName: 'Skriv dit navn i gruppen.',
    leaderNameTooLong: 'Dit navn er for langt. Brug højst 60 tegn.',
  },
}
