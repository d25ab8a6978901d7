import type { backup as danish } from '../da/backup.ts'

export const backup: typeof danish = {
  title: 'Backup',
  intro: 'One file with all your rooms. Six words open it, and nothing else.',
  what: 'This comes along:',
  none: 'There are no rooms on this device to copy.',
  shared: 'Conversations are in it, with what the other person wrote.',
  elsewhere: (name) => `${name} (only on the keyring)`,
  only: 'Rooms that are only on the keyring are fetched for the file. They do not stay here.',
  today: 'The backup is as the rooms are today. Make a new one when much has been added.',
  make: 'Make a backup',
  restore: 'Take rooms from a backup',
  restoreHelp: 'On a new device, or when something is gone.',
  linkHelp: 'All rooms in one file that can be opened on another device.',
  phrase: {
    title: 'Six words for the backup',
    shown: 'Write the words down, or print them. They are only shown now.',
    apart: 'The words open this one file only. Keep them somewhere else than the file.',
    whoever: 'Whoever has both the file and the words can open all the rooms.',
    others: 'Give me six others',
    print: 'Print the words',
    have: 'I have them',
  },
  prove: {
    title: 'Type the six words',
    intro: 'Then you know that you have them. After that you get the file.',
    make: 'Make the file',
    making: 'Making the file. It takes a few seconds …',
    seeAgain: 'Show the words again',
  },
  made: {
    title: 'The file is ready',
    intro: 'Save it somewhere you can reach without this device.',
    save: 'Save the file',
    fileName: 'my-rooms.backup',
    onlyKeys: (rooms) =>
      rooms === 1
        ? 'One room of the keyring could not be fetched. Only its key is in the file.'
        : `${rooms} rooms of the keyring could not be fetched. Only their keys are in the file.`,
    again: 'Make the file again when you are online.',
    lost: 'If the words are gone, nobody can open the file. Then make a new one.',
    later: 'A room that you end or forget is still in the file.',
  },
  choose: {
    title: 'Take rooms from a backup',
    intro: 'Choose the file. Nothing is sent.',
    label: 'Backup',
    reading: 'Reading the file …',
  },
  open: {
    title: 'Type the words of the backup',
    intro: 'The six words that you were given with the file.',
    open: 'Take the rooms',
    opening: 'Opening. It takes a few seconds …',
    another: 'Choose another file',
    workDevice: 'If it is work equipment, others may have access to it.',
  },
  restored: {
    title: 'The rooms are here',
    came: (rooms) => (rooms === 1 ? 'One room has come here.' : `${rooms} rooms have come here.`),
    there: (rooms) =>
      rooms === 1
        ? 'One room was here before. What it lacked has been added.'
        : `${rooms} rooms were here before. What they lacked has been added.`,
    later: (rooms) =>
      rooms === 1
        ? 'One room cannot be opened by this version. It is still in the file.'
        : `${rooms} rooms cannot be opened by this version. They are still in the file.`,
    nothing: 'There were no rooms in the backup.',
    kept: 'Nothing was written over. What the server lacks, it gets once there is a network.',
    see: 'See my rooms',
  },
}
