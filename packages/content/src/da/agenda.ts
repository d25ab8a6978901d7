import type { AgendaKey } from '../instruments/agenda.ts'

export const agenda: Record<AgendaKey, string> = {
  land: 'Land i samtalen. Hvordan har du det lige nu?',
  points: 'Tag punkterne ét ad gangen. Den nærmeste leder lytter først og spørger så.',
  agree: 'Lav aftaler: Hvem gør hvad, og hvornår?',
  nextTalk: 'Aftal, hvornår I tager den næste korte snak.',
}
