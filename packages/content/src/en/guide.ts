import type {
  guide as danishGuide,
  guideAdvice as danishAdvice,
  guideAreas as danishAreas,
} from '../da/guide.ts'
import { openings } from './openings.ts'

export const guideAreas: typeof danishAreas = {
  goals: 'Goals for your leadership task',
  self: 'Your psychosocial work environment and agreement with yourself',
  leader: 'Agreement and ongoing dialogue with your nearest leader',
}

export const guide: typeof danishGuide = {
  g0: openings.ownRoom.question,
  g1: 'Look around you: who expects something of you, and what do they expect?',
  g2: 'Are they the right goals, and can they be reached? Whom can you test them on?',
  g3: 'Who can help you hold on to what matters most when the day runs away?',
  g4: 'Where do you lack a clear priority, and who can give it?',
  g5: 'Where can you get help to reach your goals?',
  s0: 'What do you need in order to lead well and look after yourself?',
  s1: 'Where does work end and free time begin – and where should it?',
  s2: 'What do others learn from seeing how you look after yourself?',
  s3: 'What will you promise yourself? Think of evening e-mail, breaks and holidays.',
  s4: 'When in the week do you have time to think and to recharge?',
  s5: 'Whom do you talk to when you face a hard choice?',
  s6: 'What will you bring to your leader? What do you hope to get out of it?',
  l0: 'What must you and your leader agree on for you to thrive?',
  l1: 'How do you keep it clear what you can decide yourself?',
  l2: 'How often will you have a short talk? Every fortnight is a good place to start.',
  l3: 'Where can your leader support you more than today?',
  l4: 'How do you strengthen trust? How do you get a shared picture of what makes sense?',
  l5: 'Where do you go when pressure rises and the time to lead disappears? What can your leader do?',
  l6: 'Who else can support you?',
}

export const guideAdvice: typeof danishAdvice =
  'Is it difficult between you and your leader? Then you should not handle it alone. See whom you can talk to.'
