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
