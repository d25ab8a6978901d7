import type { HelpKey } from '../instruments/help.ts'

interface HelpText {
  readonly heading: string
  readonly text: string
}

const sections: Record<HelpKey, HelpText> = {
  acute: {
    heading: 'Er det akut?',
    text: 'Ring 112, hvis nogen er i fare. De svarer hele døgnet. Har du tanker om ikke at ville leve? Ring til Livslinien på 70 201 201. De svarer ikke hele døgnet. Tiderne står på livslinien.dk.',
  },
  doctor: {
    heading: 'Din læge og lægevagten',
    text: 'På hverdage kan du ringe til din egen læge. Aften, nat og weekend svarer lægevagten, som er en læge på vagt. I hovedstaden er nummeret 1813. Andre steder står det på sundhed.dk.',
  },
  ownLeader: {
    heading: 'Er det svært med din egen leder?',
    text: 'Du skal ikke klare det alene. Du kan gå uden om din leder. Tal med en kollega, HR eller din leders leder. Du kan også gå til din fagforening. Eller find en neutral person, som I begge siger ja til.',
  },
  representatives: {
    heading: 'TR, AMR og AMO',
    text: 'AMR er valgt af medarbejderne, ikke af lederne. Som leder kan du gå til AMO eller din fagforening. Har du din egen TR, kan du også gå til den.',
  },
  harassment: {
    heading: 'Mobning eller chikane',
    text: 'Arbejdstilsynet har en telefon, du kan ringe til på hverdage. Den er også for ledere. Nummer og tider står på at.dk. Du kan være anonym over for din arbejdsplads.',
  },
  local: {
    heading: 'Hos jer',
    text: 'Mange arbejdspladser har psykolog, mentor eller en i HR at ringe til. Spørg, før du bruger det: Hvem får det at vide?',
  },
  workshop: {
    heading: 'Sidder du i en workshop?',
    text: 'Du kan altid gå ud af salen. Du behøver ikke sige hvorfor. Alle, der er med, kan læse det, I sender. Skriv derfor ikke om nogen med navn. Rører noget dig, så tal med en, du stoler på.',
  },
}

export const help = {
  sections,
  notTherapy:
    'Tillidsrum er til at få styr på tanker og aftaler. Det er ikke behandling, og ingen holder øje med det, du skriver.',
  numbersMayChange: 'Numre og tider kan blive ændret. Er nogen i fare, så ring 112.',
}
