import type { ShortTalkKey } from '../instruments/agenda.ts'

export const shortTalk: Record<ShortTalkKey, string> = {
  most: 'Hvad fylder mest?',
  first: 'Hvad skal jeg gøre først, og hvad kan vente?',
  unclear: 'Er noget uklart om, hvad jeg kan beslutte?',
  need: 'Hvad har du brug for fra mig til næste gang?',
}
