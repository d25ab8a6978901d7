import type { help as danish } from '../da/help.ts'

export const help: typeof danish = {
  sections: {
    acute: {
      heading: 'Is it urgent?',
      text: 'Call 112 if anyone is in danger. Do you have thoughts of not wanting to live? Call Livslinien (the Lifeline) on 70 201 201. You can also call your doctor or the out-of-hours service.',
    },
    ownLeader: {
      heading: 'Is it difficult with your own leader?',
      text: "You should not handle it alone. You can go round your leader. Talk to a colleague, HR or your leader's leader. You can also go to your union. Or find a neutral person you both say yes to.",
    },
    representatives: {
      heading: 'Union and safety representatives',
      text: 'The safety representative is elected by employees, not by leaders. As a leader you can go to the health-and-safety organisation or your union. If you have a union representative of your own, you can go there too.',
    },
    harassment: {
      heading: 'Bullying or harassment',
      text: 'The Danish Working Environment Authority has a hotline. It is for leaders too. Find the number at at.dk. You can be anonymous towards your workplace.',
    },
    local: {
      heading: 'At your workplace',
      text: 'Many workplaces have a psychologist, a mentor or someone in HR to call. Ask before you use it: who is told?',
    },
  },
  notTherapy:
    'Tillidsrum is for sorting out thoughts and agreements. It is not treatment, and nobody watches what you write.',
  numbersMayChange: 'Numbers can change. If nobody answers, call 112 or your doctor.',
}
