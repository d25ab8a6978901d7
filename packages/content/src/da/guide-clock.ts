import type { SoloKey } from '../instruments/solo.ts'

const parts: Record<SoloKey, string> = {
  goals: 'målene',
  self: 'dig selv',
  leader: 'din leder',
  contract: 'løftet',
  points: 'det, du tager med',
}

/** The suggested forty-five minutes alone. */
export const guideClock = {
  why: {
    title: 'Hvad er samtalen til?',
    background:
      'At lede giver pres og svære valg, som er tunge at bære alene. Du kan bruge din nærmeste leder og andre, du stoler på.',
    purpose: 'Tre ting hænger sammen:',
    purposes: [
      'Du finder ud af, hvad der fylder, og hvad du har brug for.',
      'Du lover dig selv noget, som passer på dig.',
      'Du taler med din nærmeste leder om det, igen og igen.',
    ],
    time: 'Sæt 45 minutter af alene og 45 minutter til samtalen.',
    who: 'Den er til dig og din nærmeste leder. Er du leder for andre ledere eller koordinatorer, kan du bruge den med dem.',
  },
  suggestion: 'Hele guiden tager cirka 45 minutter. Tag den i bidder, hvis det passer dig bedre.',
  minutes: (minutes: number) => `Cirka ${String(minutes)} minutter`,
  parts,
  gone: (gone: number, of: number, part: string) =>
    `${String(gone)} af ${String(of)} minutter · forslag nu: ${part}`,
  over: (of: number) => `De ${String(of)} minutter er gået. Bliv, så længe du vil.`,
  hide: 'Skjul uret',
  show: 'Vis uret',
  begin: 'Begynd med første spørgsmål',
  resume: (at: number) => `Fortsæt ved spørgsmål ${String(at)}`,
  compass: 'Gå kompasset rundt',
  contract: 'Skriv et løfte til dig selv',
  points: 'Vælg, hvad du vil tage med',
  after: 'Til sidst',
}
