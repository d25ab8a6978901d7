import type { AreaKey, QuestionKey } from '../instruments/guide.ts'
import { openings } from './openings.ts'

export const guideAreas: Record<AreaKey, string> = {
  goals: 'Mål for din ledelsesopgave',
  self: 'Dit psykiske arbejdsmiljø og aftale med dig selv',
  leader: 'Aftale og løbende dialog med din nærmeste leder',
}

export const guide: Record<QuestionKey, string> = {
  g0: openings.ownRoom.question,
  g1: 'Se dig om: Hvem forventer noget af dig, og hvad forventer de?',
  g2: 'Er det de rette mål, og kan de nås? Hvem kan du prøve dem af på?',
  g3: 'Hvem kan hjælpe dig med at holde fast i det vigtigste, når dagen løber?',
  g4: 'Hvor mangler du en klar prioritering, og hvem kan give den?',
  g5: 'Hvor kan du hente hjælp til at nå dine mål?',
  s0: 'Hvad har du brug for, så du kan lede godt og passe på dig selv?',
  s1: 'Hvor går grænsen mellem job og fritid i dag – og hvor vil du have den?',
  s2: 'Hvad lærer andre af at se, hvordan du passer på dig selv?',
  s3: 'Hvad vil du love dig selv? Tænk på mails om aftenen, pauser og ferie.',
  s4: 'Hvornår i ugen har du tid til at tænke og til at lade op?',
  s5: 'Hvem taler du med, når du står i et svært valg?',
  s6: 'Hvad vil du tage med til din leder? Hvad håber du at få ud af det?',
  l0: 'Hvad skal du og din leder være enige om, så du har det godt?',
  l1: 'Hvordan holder I det klart, hvad du selv kan beslutte?',
  l2: 'Hvor tit vil I tage en kort snak? Hver fjortende dag er et godt sted at begynde.',
  l3: 'Hvor kan din leder støtte dig mere, end det sker i dag?',
  l4: 'Hvordan får I styrket tilliden? Hvordan får I et fælles billede af, hvad der giver mening?',
  l5: 'Hvor går du hen, når presset stiger, og tiden til at lede forsvinder? Hvad kan din leder gøre?',
  l6: 'Hvem andre kan støtte dig?',
}

/** What stands under the last area, for the leader whose difficulty is the other person. */
export const guideAdvice: string =
  'Er det svært mellem dig og din leder? Så skal du ikke klare det alene. Se, hvem du kan tale med.'
