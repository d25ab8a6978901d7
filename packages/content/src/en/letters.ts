import { because, verdicts } from './verdicts.ts'

/** What goes between a leadership group and the organisation it is linked to. */
export const groupLetters = {
  go: 'Letters to the organisation',
  title: 'Letters to the organisation',
  lead: 'What you send on goes from here. The answer comes back here.',
  link: {
    title: 'Who are you linked to?',
    none: 'You are not linked to anybody.',
    noneHow: 'The organisation can give you a link. Paste it here.',
    field: 'Link to the letterbox',
    inHand: 'You have brought a link to a letterbox.',
    tells: 'The organisation learns that one more group is linked. Not which.',
    allSee: 'Everybody in the group sees that you are linked.',
    button: 'Link the group',
    linked: (name: string) => `You are linked to ${name}.`,
    linkedNoName: 'You are linked. The organisation has not answered yet.',
    over: 'The letterbox is no longer there. Ask the organisation for a new link.',
    answers: {
      soon: (days: number) => ({
        happened:
          days === 1
            ? 'The organisation’s answers can reach you for 1 more day.'
            : `The organisation’s answers can reach you for ${String(days)} more days.`,
        safe: 'What you have received stays here.',
        next: 'Keep the page open while you are online. Then it is renewed for a year.',
      }),
      over: {
        happened:
          'The organisation’s answers cannot reach you any more. Nobody opened the room for too long.',
        safe: 'What you have received and sent is still here.',
        next: 'Ask the organisation for a new link, and link the group again.',
      },
    },
    unlink: 'Let go of the link',
    unlinked: 'You are not linked any more. What you have sent is still sent.',
    done: 'The group is linked.',
    help: 'The organisation’s help cards stand under Get help.',
    newer: {
      happened: 'The organisation has sent something that this page is too old to read.',
      safe: 'Nothing is lost. What you were given before is still here.',
      next: 'Reload the page.',
    },
    onlyLeader: 'Only the group’s leader can link you, let go of the link, and send.',
    faults: {
      notLeader: 'Only the group’s leader can link you.',
      noLetterbox: 'That is not a link to a letterbox. Ask for it again.',
    },
  },
  guess: {
    few: 'We do not know that three groups are linked. Who sends can perhaps be guessed.',
    enough: 'The organisation says that at least three groups are linked. We cannot check that.',
  },
  none: 'You have not decided to send anything on yet. You do that at a meeting.',
  nth: (at: number) => `Letter ${String(at)}`,
  toDecide: {
    nth: (at: number) => `Suggestion ${String(at)}`,
    waits: 'Suggested at an earlier meeting. The group’s leader has not said yes yet.',
    decide: 'Yes, make it a letter',
    decideWhich: (at: number) => `Yes, make it a letter: suggestion ${String(at)}`,
  },
  copy: 'Copy the words',
  copyWhich: (at: number) => `Copy the words of letter ${String(at)}`,
  copied: 'The words are copied.',
  states: {
    unsent: 'Not sent.',
    waiting: 'On its way. It waits here until there is a network.',
    over: 'The letterbox was no longer there. The letter is here, and nobody has read it.',
    delivered: 'Arrived. You are waiting for an answer.',
    answered: 'Answered.',
  },
  see: 'See the letter before it goes',
  seeWhich: (at: number) => `See letter ${String(at)} before it goes`,
  preview: {
    title: 'This is how the organisation sees the letter',
    exactly: 'Exactly this, and no more. It cannot be taken back.',
    from: (group: string) => `From ${group}`,
    noName: 'Without a name',
    send: 'Send the letter',
    drop: 'Wait with it',
  },
  sent: 'The letter is on its way.',
  faults: {
    notLeader: 'Only the group’s leader can send.',
    notLinked: 'You are not linked to an organisation yet.',
    sent: 'The letter has been sent already.',
  },
  reply: {
    title: 'Answer from the organisation',
    why: (why: string) => `Because: ${why}`,
    before: 'Earlier answers',
  },
  toLink: 'Link the group first. Then the letter can be sent.',
  plan: {
    happened: (name: string) => `${name} has published its plan.`,
    someone: 'The organisation',
    next: 'Take it up at the meeting. What will you use it for? How do you support each other?',
    open: 'Read the plan',
    taken: 'We have talked about it',
  },
}

/** The organisation's side: the letterbox it gives out, and what comes. */
export const inbox = {
  go: 'Inbox',
  goBox: 'Letterbox for the groups',
  title: 'Inbox',
  lead: 'Themes that leadership groups have sent. Each letter gets an answer the whole group sees.',
  none: 'There are no letters yet.',
  noBox: 'You have no letterbox. Make one, and give the link to the groups.',
  unanswered: (count: number) =>
    count === 1
      ? 'One letter waits for an answer.'
      : `${String(count)} letters wait for an answer.`,
  linked: (count: number) =>
    count === 1 ? 'One group is linked.' : `${String(count)} groups are linked.`,
  guess: 'Fewer than three groups are linked. Who sent what can perhaps be guessed.',
  noGuess: 'Do not guess. Answer the theme.',
  full: {
    happened: 'The inbox is full: 200 letters wait for an answer.',
    safe: (outside: number) =>
      outside === 0
        ? 'No letter is deleted. Those that follow stay in the letterbox.'
        : `No letter is deleted. More lie in the letterbox: ${String(outside)}.`,
    next: 'Answer some, and the next come in. Is it a stranger, then change the letterbox.',
    toInbox: 'To the inbox',
  },
  earlier: (count: number) => `From earlier letterboxes (${String(count)})`,
  nth: (at: number) => `Letter ${String(at)}`,
  from: (group: string) => `From ${group}`,
  noName: 'Without a name',
  reply: {
    title: 'Answer',
    again: 'Answer again',
    legend: 'What becomes of the theme?',
    verdicts,
    hints: {
      taken: 'It becomes part of the plan.',
      waiting: 'Something must be settled first.',
      notNow: 'Not this time.',
    },
    why: 'Why?',
    whyHint: 'The group reads it as you write it.',
    send: 'Send the answer',
    sendWhich: (at: number) => `Send the answer to letter ${String(at)}`,
    sent: 'The answer is on its way to the group.',
    faults: {
      verdict: 'Choose one of the three answers.',
      noWhy: 'Write why. An answer without a reason is no answer.',
    },
    holds: (verdict: string) => `The answer is: ${verdict}.`,
    because,
    before: 'Earlier answers',
    came: 'The answer has come to the group.',
    onItsWay: 'The answer is on its way. It waits here until there is a network.',
    never: 'The group’s letterbox is no longer there. The answer was not read.',
  },
  card: {
    summary: 'Make a theme card',
    label: 'The theme in your words',
    hint: 'The card remembers that it came in a letter. It does not remember from whom.',
    button: 'Lay the card',
    done: 'The card lies under Prioritise.',
    isLaid: 'A card has been made of the letter.',
    faults: {
      empty: 'Write the theme first.',
      tooLong: 'It is too long. Use at most 160 characters.',
      full: 'There is no room for more cards. Put some together first.',
    },
  },
  box: {
    title: 'Letterbox for the groups',
    lead: 'Give the link to your leadership groups. Then they can send you themes and get answers.',
    none: 'You have no letterbox yet.',
    open: 'Make a letterbox',
    opening: 'Making the letterbox …',
    link: 'Link to the letterbox',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    qr: 'QR code for the letterbox',
    print: 'Print the page for the notice board',
    limits: 'Whoever has the link can put letters in. Nobody can read anything with it.',
    paper: {
      title: (name: string) => `Letterbox: ${name}`,
      how: 'Do you lead a leadership group? Scan the code with the phone that has the group.',
      sees: 'We read only what the group sends. We answer every letter.',
    },
    renew: {
      soon: (days: number) => ({
        happened:
          days === 0
            ? 'The letterbox ends today.'
            : `The letterbox ends in ${String(days)} ${days === 1 ? 'day' : 'days'}.`,
        safe: 'What has come in stays in the room.',
        next: 'Give it another year. The link is the same, and the groups are still linked.',
      }),
      button: 'Give it another year',
      done: 'The letterbox is open for a year from today.',
    },
    change: {
      title: 'Has the link come into the wrong hands?',
      text: 'Change the letterbox. The old link no longer works, and you get a new one.',
      keeps: 'What has come in stays. What has not come in reaches nobody.',
      again: 'The groups must be linked again with the new link. Give it to them.',
      button: 'Change the letterbox',
      changing: 'Changing …',
      done: 'The letterbox is changed. Here is the new link.',
      away: 'Take the letterbox away',
      gone: 'The letterbox is gone. Nobody can put letters in it.',
    },
    viewer: 'Only those who write here can see the link to the letterbox.',
    offline: {
      happened: 'There is no connection to the server.',
      safe: 'Nothing is changed.',
      next: 'Try again when you are online.',
    },
  },
  publish: (count: number) =>
    count === 1
      ? 'The linked group will be asked to take the plan up at its next meeting.'
      : `The linked groups (${String(count)}) will be asked to take up the plan when they meet.`,
}
