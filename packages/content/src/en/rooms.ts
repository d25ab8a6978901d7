import type { rooms as danish } from '../da/rooms.ts'

export const rooms: typeof danish = {
  title: 'My rooms',
  intro: 'The rooms on this device. The names can only be read here.',
  none: 'There are no rooms on this device yet. Go to the front page and start one.',
  kinds: {
    'own-room': 'My room',
    dialogue: 'Dialogue',
    group: 'Leadership group',
    organisation: 'Organisation',
    workshop: 'Workshop',
    keyring: 'Keyring',
    interview: 'Interview',
    seminar: 'Seminar',
  },
  dialogueWith: (name) => `Dialogue · ${name}`,
  notStaying:
    'The browser has not promised to keep this. Save the key card, or make a recovery code.',
  notStayingWhy:
    'A private window forgets everything when you close it. Otherwise the browser may clear up when space is short.',
  renameLabel: 'Name on this device',
  renameHint: 'The other person cannot see the name.',
  save: 'Save the name',
  ended: 'Ended for good. You can still read and print it here.',
  more: (name) => `More about ${name}`,
  forget: {
    button: 'Forget on this device',
    title: (name) => `Forget “${name}” on this device?`,
    explain: 'The room disappears from here. Elsewhere, where it is open, it stays.',
    danger: 'Without the key card you cannot come in again.',
    endedDanger: 'The room has ended. What is here cannot be fetched again.',
    unsent: 'There are words here that are not saved on the server. They will be lost.',
    confirm: 'Yes, forget the room here',
    done: 'The room is forgotten on this device.',
  },
  end: {
    button: 'End the room for good',
    title: (name) => `End “${name}” for good?`,
    explain: 'Everything in the room is deleted on the server. This cannot be undone.',
    keeps: 'What each of you has on your own device stays until you delete it.',
    confirm: 'Yes, end it for good',
    ending: 'Ending …',
    done: 'The room has ended. It stays here until you forget it.',
  },
  keyring: 'Keyring',
  keyringHelp: 'Open your rooms from another device, or fetch them here.',
  cancel: 'No, keep it',
}
