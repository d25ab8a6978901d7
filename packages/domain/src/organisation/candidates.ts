/** Themes that a leaders' working environment is often about: an offer, which nobody has to take. */
export const candidateThemes = [
  'krydspres',
  'prioritering',
  'balance',
  'kvalitet',
  'driftUdvikling',
  'ledelsesrum',
  'indflydelse',
  'tidLedelse',
  'ledelsesspaend',
  'forandringer',
  'naermesteLeder',
  'aabenhed',
  'fejl',
  'kolleger',
  'konkurrence',
  'restitution',
  'paaTvaers',
  'administration',
  'svaereSager',
  'nyeKrav',
  'nyeLedere',
  'hvorHen',
  'tidligeTegn',
  'uformelle',
  'mentor',
] as const
export type CandidateTheme = (typeof candidateThemes)[number]

export function parseCandidate(value: unknown): CandidateTheme | null {
  return candidateThemes.find((key) => key === value) ?? null
}
