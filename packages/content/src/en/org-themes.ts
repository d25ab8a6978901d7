import type { orgThemes as danish } from '../da/org-themes.ts'

export const orgThemes: typeof danish = {
  krydspres: {
    label: 'Cross-pressure',
    text: 'Leaders can talk about opposing demands and get help to stand in them.',
  },
  prioritering: {
    label: 'Clear priorities',
    text: 'It is clear what comes first when not everything can be done.',
  },
  balance: {
    label: 'Demands and resources',
    text: 'What leaders must achieve matches what they have to work with.',
  },
  kvalitet: {
    label: 'Quality one can stand by',
    text: 'Leaders can deliver something they themselves find good enough.',
  },
  driftUdvikling: {
    label: 'Operations, finances and development',
    text: 'Operations, finances and development are weighed together, not stacked on top of each other.',
  },
  ledelsesrum: {
    label: 'A clear leadership mandate',
    text: 'Leaders know what they can decide themselves and what others take care of.',
  },
  indflydelse: {
    label: 'Influence',
    text: 'Leaders are heard before decisions are made that they must stand for.',
  },
  tidLedelse: {
    label: 'Time to lead',
    text: 'There is time to lead and not only to put out fires.',
  },
  ledelsesspaend: {
    label: 'Span of control',
    text: 'Nobody is responsible for more people than they can manage to lead.',
  },
  forandringer: {
    label: 'Good change',
    text: 'When something is to change, leaders are involved from the start and know why.',
  },
  naermesteLeder: {
    label: 'Backing from nearest leader',
    text: 'Leaders feel that their own leader backs them when it counts.',
  },
  aabenhed: {
    label: 'Safe to talk about pressure',
    text: 'One can say aloud that one is under pressure without harming one’s career.',
  },
  fejl: {
    label: 'Room for mistakes',
    text: 'Mistakes are used to learn from and not to place blame.',
  },
  kolleger: {
    label: 'Support from fellow leaders',
    text: 'Leaders use each other when something is hard.',
  },
  konkurrence: {
    label: 'Cooperation over competition',
    text: 'Leaders share knowledge and effort, even when they are measured against each other.',
  },
  restitution: {
    label: 'Time to recharge',
    text: 'Holidays, evenings and weekends are free unless otherwise agreed.',
  },
  paaTvaers: {
    label: 'Cooperation across',
    text: 'Tasks from the rest of the organisation are coordinated and pull the same way.',
  },
  administration: {
    label: 'Less double work',
    text: 'Leaders do not have to submit the same thing several times in new forms.',
  },
  svaereSager: {
    label: 'Help in hard cases',
    text: 'Leaders get quick help with complaints and difficult staff cases.',
  },
  nyeKrav: {
    label: 'New laws and demands',
    text: 'When outside demands change the job, something else is taken away.',
  },
  nyeLedere: {
    label: 'Welcoming new leaders',
    text: 'New leaders are well received and have someone to ask.',
  },
  hvorHen: {
    label: 'Somewhere to go',
    text: 'All leaders know whom they can talk to in confidence.',
  },
  tidligeTegn: {
    label: 'Early signs and support',
    text: 'You see in time when a leader or group needs help. You know what you can offer.',
  },
  uformelle: {
    label: 'Those who lead without a title',
    text: 'Key people without a title get the support their task requires.',
  },
  mentor: {
    label: 'Mentor, network and sparring',
    text: 'All leaders have someone to spar with, also outside their own unit.',
  },
}
