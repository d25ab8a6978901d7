import type { publish as danishPublish, publishedPlan as danishPlan } from '../da/publish.ts'

export const publishedPlan: typeof danishPlan = {
  title: (organisation) =>
    organisation === ''
      ? 'Plan for leader well-being'
      : `Plan for leader well-being at ${organisation}`,
  intro: 'The plan shows what goes well, what we lift, and where there is help.',
  actors: {
    leadersOfStaff: 'Leaders of employees',
    leadersOfLeaders: 'Leaders of leaders',
    groups: 'Leadership groups',
    committees: 'Co-determination and safety bodies',
    top: 'Top management and HR',
  },
  columns: { high: 'Going well', low: 'Needs lifting', offers: 'Offers that work' },
  low: { what: 'What', who: 'Who', when: 'When' },
  offers: { what: 'Offer', access: 'How to get it', told: 'Who gets to know' },
  tasks: 'Tasks',
  sections: {
    where: 'Where you can go',
    signs: 'Early signs',
    support: 'Special support',
    newLeaders: 'New leaders',
  },
  help: {
    title: 'Help for leaders',
    who: 'Who',
    how: 'How to reach them',
    hours: 'When',
    told: 'Who gets to know',
    aroundHead: 'Without your own leader',
    around: { unsaid: 'Not said', yes: 'Yes', no: 'No' },
  },
  review: 'When we look at the plan again',
  reviewOn: (day) => `We look at the plan again on ${day}.`,
}

export const publish: typeof danishPublish = {
  title: 'Publish the plan',
  lead: 'Here the plan becomes a page that everybody can read. The draft in this room never changes the page.',
  chip: 'Everybody',
  opening: 'Opening the room …',
  missing: {
    title: 'What is missing before the plan can go out',
    none: 'Everything is in place.',
    owner: 'Write who owns the plan.',
    cards: 'There are no cards in the plan yet.',
    card: (title, needs) => `${title}: ${needs}`,
    untitled: 'A card without a name',
    needs: {
      spot: 'put it in a field',
      title: 'give it a name',
      action: 'write what is to happen',
      who: 'write who does it',
      when: 'write when',
      lesson: 'write what others can learn',
      access: 'write how to get it',
      told: 'write who gets to know',
    },
    still: 'Take your time. Nothing is lost, and nothing has been published.',
  },
  preview: {
    title: 'This is how everybody sees it',
    edition: (number, day) => `Edition ${String(number)} · ${day}`,
    owner: (name) => `Responsible: ${name}`,
  },
  changes: {
    title: (number) => `New since edition ${String(number)}`,
    none: 'Nothing has changed since.',
    added: 'Added',
    gone: 'Taken out',
  },
  go: {
    title: 'Publish',
    who: 'Everybody who gets the address can read the page. So can search engines.',
    key: 'There is no key in the address. Nobody gets into the room with it.',
    back: 'You can withdraw the page. What somebody has read, kept or printed they still have.',
    stands: 'The page stays for a year after its newest edition.',
    button: (number) => `Publish as edition ${String(number)}`,
    notYet: 'The button comes when nothing is missing any more.',
    going: 'Publishing …',
    done: (number) => `Edition ${String(number)} is published. Everybody can read it now.`,
    offline: {
      happened: 'There is no way through to the server.',
      safe: 'Nothing has been published, and the draft is whole.',
      next: 'Try again when there is a network.',
    },
    missing: {
      happened: 'Somebody has just taken out something that must be there.',
      safe: 'Nothing has been published, and the draft is whole.',
      next: 'See at the top what is missing.',
    },
    viewer: 'Your key can look on. It cannot publish.',
  },
  page: {
    title: 'The page',
    none: 'The plan has not been published yet.',
    address: 'The address',
    copy: 'Copy the address',
    copied: 'The address has been copied.',
    editions: 'All editions',
    edition: (number, day) => `Edition ${String(number)} · ${day}`,
    until: (day) => `The page stays until ${day}.`,
    two: 'Two pages were published at once. Withdraw the one you do not use.',
    withdrawn: 'Earlier addresses, withdrawn',
  },
  withdraw: {
    button: 'Withdraw the page',
    title: 'Withdraw the page?',
    what: 'All editions are deleted on the server. The address stops working, and does not come back.',
    cannot:
      'A browser that has the page open can still show it. So can a search engine for a while.',
    yes: 'Withdraw for good',
    no: 'Let the page stay',
    done: 'The page has been withdrawn. The next edition gets a new address.',
    offline: {
      happened: 'There is no way through to the server.',
      safe: 'The page still stands as it was.',
      next: 'Try again when there is a network.',
    },
  },
  files: {
    title: 'Put the plan where people look',
    lead: 'The files are made here on the device, from what you see above.',
    word: 'Word',
    slides: 'PowerPoint',
    markdown: 'Markdown',
    html: 'Copy HTML for the intranet',
    htmlCopied: 'The HTML has been copied. Paste it into the intranet.',
    name: 'plan-for-leader-well-being',
    review: 'Put the next review in the calendar',
    reviewTitle: 'Look at the plan again',
  },
  texts: {
    title: 'Texts for telling about the plan',
    lead: 'Change them as you like once they are copied.',
    copy: (name) => `Copy the text: ${name}`,
    copyShort: 'Copy the text',
    copied: 'The text has been copied.',
    unpublished: 'The address comes into the texts when the plan is published.',
    committees: {
      name: 'The co-determination and safety bodies',
      text: (plan) =>
        `We have a plan for leader well-being. ${plan}\n\nWhen leaders are well, the work environment gets better for everybody.\n\nWe would like to discuss:\n- What in the plan can the committee support?\n- What is missing, seen by the employees?\n- When do we take the plan up again?`,
    },
    meeting: {
      name: 'A leader meeting',
      text: (plan) =>
        `Our plan for leader well-being is ready. ${plan}\n\nRead it before the meeting. We spend 20 minutes on it:\n- What in the plan matters most to us?\n- What do we use it for?\n- How do we support each other in it?`,
    },
    annual: {
      name: 'The annual discussion and the workplace assessment',
      text: (plan) =>
        `For the annual work environment discussion and the workplace assessment. ${plan}\n\nThe plan is about how leaders are doing:\n- Which themes in the plan belong in the assessment?\n- What has been done since last time, and what is open?\n- Who follows up, and when?`,
    },
    address: (number, day, address) => `Read edition ${String(number)} of ${day}: ${address}`,
  },
  back: 'To the organisation’s room',
}
