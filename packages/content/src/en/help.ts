import type { help as danish } from '../da/help.ts'

export const help: typeof danish = {
  sections: {
    acute: {
      heading: 'Is it urgent?',
      text: 'Call 112 if anyone is in danger. They answer day and night. Do you have thoughts of not wanting to live? Call Livslinien (the Lifeline) on 70 201 201. They do not answer day and night. The hours are at livslinien.dk.',
    },
    doctor: {
      heading: 'Your doctor, and the doctor on duty',
      text: 'On weekdays you can call your own doctor. Evenings, nights and weekends the lægevagt answers: a doctor on duty. In the capital the number is 1813. Elsewhere you find it at sundhed.dk.',
    },
    ownLeader: {
      heading: 'Is it difficult with your own leader?',
      text: "You do not have to handle it alone. You can go past your leader. Talk to a colleague, HR or your leader's leader. You can also go to your union. Or find a neutral person you both say yes to.",
    },
    representatives: {
      heading: 'Union and safety representatives',
      text: 'The safety representative is elected by employees, not by leaders. As a leader you can go to the health-and-safety organisation or your union. You can also go to your own union representative, if you have one.',
    },
    harassment: {
      heading: 'Bullying or harassment',
      text: 'The Danish Working Environment Authority has a hotline on weekdays. It is for leaders too. Number and hours are at at.dk. Your workplace need not know that you called.',
    },
    local: {
      heading: 'At your workplace',
      text: 'Many workplaces have a psychologist, a mentor or someone in HR to call. Ask before you use it: who is told?',
    },
    workshop: {
      heading: 'Are you in a workshop?',
      text: 'You can leave the room at any time. You do not have to say why. Everybody who takes part can read what you send. So do not write about anyone by name. If something gets to you, talk to someone you trust.',
    },
  },
  notTherapy:
    'Tillidsrum is for sorting out thoughts and agreements. It is not treatment, and nobody watches what you write.',
  numbersMayChange: 'Numbers and hours can change. If anybody is in danger, call 112.',
}
