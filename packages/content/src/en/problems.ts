import type { problems as danish, triesLeft as danishTriesLeft } from '../da/problems.ts'

const kept = 'What you have written is on this device.'
const untouched = 'The room and everything in it are unharmed.'

export const problems: typeof danish = {
  outOfStep: {
    happened: 'The app and the server did not understand each other.',
    safe: kept,
    next: 'Reload the page. If it happens again, wait a little.',
  },
  appOld: {
    happened: 'This page is older than the server.',
    safe: kept,
    next: 'Reload the page to get the new one.',
  },
  roomMissing: {
    happened: 'The server does not have the room.',
    safe: kept,
    next: 'Leave the page open. Whoever made the room can upload it again.',
  },
  roomNotHere: {
    happened: 'The room is not on this device.',
    safe: 'It is still where it has been opened before.',
    next: 'Open your key card, or ask for a new link.',
  },
  roomEnded: {
    happened: 'The room has ended for good.',
    safe: 'You can still read and print what is on this device.',
    next: 'Make a new room if you want to go on.',
  },
  invitedTooLate: {
    happened: 'The room has ended for good. There is nothing to open.',
    safe: 'Nothing is saved on this device.',
    next: 'Ask whoever invited you to make a new room.',
  },
  roomMoved: {
    happened: 'The room has a new key. This one no longer opens it.',
    safe: untouched,
    next: 'Ask whoever made the room for a new link.',
  },
  offlineRemove: {
    happened: 'The device is not taken off. There is no connection to the server.',
    safe: 'The keyring is as it was.',
    next: 'Try again when you are online.',
  },
  overtakenRemove: {
    happened: 'The device is not taken off. The keyring was changed somewhere else meanwhile.',
    safe: 'Nothing is lost.',
    next: 'Look at the list of devices again. Take it off if it is still there.',
  },
  tooManyOnKeyring: {
    happened: 'The keyring holds too much: 64 devices and ways in at most.',
    safe: 'Nothing has changed.',
    next: 'Withdraw something that opens the keyring, and try again.',
  },
  tooManyStay: {
    happened: 'No more than 64 can come along.',
    safe: 'The room is as it was.',
    next: 'Choose fewer. The others can have a new link afterwards.',
  },
  unconfirmed: {
    happened: 'That is not what opens the keyring.',
    safe: 'The device has not been taken off.',
    next: 'Look again, and try once more. If it is new, it may not count for seven days.',
  },
  deviceRemoved: {
    happened: 'This device was taken off your keyring.',
    safe: 'What was written here is sent before the rooms are removed.',
    next: 'Go to Keyring, and open it again if the device is yours.',
  },
  roomFull: {
    happened: 'The room is full on the server.',
    safe: kept,
    next: 'Print what matters, and make a new room.',
  },
  tooLarge: {
    happened: 'What you put in is too large.',
    safe: kept,
    next: 'Divide the text into smaller pieces.',
  },
  keyRefused: {
    happened: 'Your link does not allow that.',
    safe: untouched,
    next: 'Ask the person who made the room for a new link.',
  },
  invitationClash: {
    happened: 'The link was not made.',
    safe: 'Nothing has been sent.',
    next: 'Try once more.',
  },
  invitationGone: {
    happened: 'The link no longer works. It has been used, is locked or is too old.',
    safe: 'You have not come in. The room is unharmed.',
    next: 'Ask for a new one. If you did not use it yourself, tell the other person.',
  },
  tooFast: {
    happened: 'The server is busy.',
    safe: kept,
    next: 'Wait a moment. The page tries again by itself.',
  },
  relayFull: {
    happened: 'The server has no more space.',
    safe: kept,
    next: 'Tell whoever runs Tillidsrum where you are.',
  },
  relayStopping: {
    happened: 'The server is restarting.',
    safe: kept,
    next: 'Wait a moment. The page tries again by itself.',
  },
  offlineRound: {
    happened: 'The server is not answering right now.',
    safe: 'Nothing is changed.',
    next: 'Try again when you are connected.',
  },
  urnClosed: {
    happened: 'No more answers can be given.',
    safe: 'What was handed in before counts.',
    next: 'Take the rest with you to the next round.',
  },
  urnOpen: {
    happened: 'Answers can still be given.',
    safe: 'Nobody has seen an answer.',
    next: 'Wait until whoever opened the round has ended it.',
  },
  urnTerms: {
    happened: 'The server did not accept the round on those terms.',
    safe: untouched,
    next: 'Look at the day, the seats and the smallest number, and try again.',
  },
  noSeat: {
    happened: 'You are not on the list of those who answer.',
    safe: kept,
    next: 'Ask whoever opened it for a seat.',
  },
  answerRefused: {
    happened: 'The server did not take an answer from here.',
    safe: kept,
    next: 'Tell whoever opened the round.',
  },
  offline: {
    happened: 'You are not online.',
    safe: kept,
    next: 'Just keep writing. It is sent when you are online again.',
  },
  offlineInvite: {
    happened: 'The page cannot reach the server. The link was not made.',
    safe: 'Nothing has been sent.',
    next: 'Go online, and try again.',
  },
  offlineEnd: {
    happened: 'The page cannot reach the server. The room has not ended.',
    safe: 'Everything in the room is as it was.',
    next: 'Go online, and try again.',
  },
  offlineInterview: {
    happened: 'The page cannot reach the server. The interview is not stopped yet.',
    safe: 'The other person can only see the questions.',
    next: 'Go online, and try again. The link stops by itself tomorrow.',
  },
  offlineNewKey: {
    happened: 'The page cannot reach the server. Nobody has been shut out.',
    safe: 'The room is as it was.',
    next: 'Go online, and try again.',
  },
  offlineLastDay: {
    happened: 'The date is not changed. The server did not answer, or another device was first.',
    safe: 'The room is as it was.',
    next: 'Go online, look at the date, and try again.',
  },
  offlineTakeBack: {
    happened: 'The page cannot reach the server. The link still works.',
    safe: 'Nobody comes in without the code.',
    next: 'Go online and try again.',
  },
  offlineLink: {
    happened: 'The page cannot reach the server.',
    safe: 'The link still works.',
    next: 'Go online, and try again.',
  },
  linkCut: {
    happened: 'The link has been cut. Some mail programs do that.',
    safe: untouched,
    next: 'Copy the whole link, and paste it here.',
  },
  linkGarbled: {
    happened: 'The link was changed on its way.',
    safe: untouched,
    next: 'Ask to have it sent again, in a text message if possible.',
  },
  linkNewer: {
    happened: 'The link was made by a newer version.',
    safe: untouched,
    next: 'Reload the page, and try again.',
  },
  notALink: {
    happened: 'This does not look like a link to a room.',
    safe: 'Nothing has been sent.',
    next: 'Find the link again, and copy all of it.',
  },
  unfitLink: {
    happened: 'The link does not open a dialogue.',
    safe: 'Nothing has been changed.',
    next: 'Ask the person who sent it for a new one.',
  },
  offlineKeyring: {
    happened: 'The page cannot reach the server. Nothing has been made.',
    safe: 'The keyring is on this device.',
    next: 'Go online and try again.',
  },
  offlineRecovery: {
    happened: 'The page cannot reach the server.',
    safe: 'What you have still opens the keyring.',
    next: 'Go online and try again.',
  },
  offlineWithdraw: {
    happened: 'The page cannot reach the server. Nothing has been withdrawn.',
    safe: 'Nothing has changed.',
    next: 'Go online and try again.',
  },
  recoveryShort: {
    happened: 'Characters are missing in the code.',
    safe: 'Nothing has been sent.',
    next: 'The code is six groups of five characters. See whether a group is missing.',
  },
  recoveryLong: {
    happened: 'There are too many characters in the code.',
    safe: 'Nothing has been sent.',
    next: 'The code is six groups of five characters. See whether something is typed twice.',
  },
  recoveryForeign: {
    happened: 'There is a character that no code has.',
    safe: 'Nothing has been sent.',
    next: 'The code has only digits and the letters A to Z, and never U.',
  },
  recoveryTypo: {
    happened: 'A character is wrong, or two have changed places.',
    safe: 'Nothing has been sent.',
    next: 'Read the code through, one group at a time.',
  },
  recoveryGone: {
    happened: 'The code is typed correctly, but it no longer opens anything.',
    safe: 'The rooms are wherever they are open.',
    next: 'Use a newer code, or make one on a device where the keyring is open.',
  },
  phraseOpensNothing: {
    happened: 'The words are on the list, but the six together open nothing.',
    safe: 'The rooms are where they have been opened.',
    next: 'See whether the order is right. If you were given newer words, use those.',
  },
  passkeyNoSecret: {
    happened: 'Your passkey cannot open the keyring. It lacks an ability that this needs.',
    safe: 'Nothing is lost.',
    next: 'Use six words or a code. You can delete the passkey on the device.',
  },
  passkeyDeclined: {
    happened: 'The device gave no passkey.',
    safe: 'Nothing has changed.',
    next: 'Try again, or use one of the other ways.',
  },
  passkeyUnsupported: {
    happened: 'The browser has no passkeys here.',
    safe: 'Nothing has changed.',
    next: 'Use six words or a code.',
  },
  passkeyOpensNothing: {
    happened: 'The passkey is a real one, but it no longer opens anything.',
    safe: 'The rooms are where they have been opened.',
    next: 'Choose a newer passkey, or use one of the other ways.',
  },
  backupNone: {
    happened: 'The file is not a backup from Tillidsrum.',
    safe: 'Nothing has changed.',
    next: 'Choose another file.',
  },
  backupNewer: {
    happened: 'The backup was made with a newer version.',
    safe: 'The file is whole, and nothing has changed.',
    next: 'Reload the page to get the new one, and try again.',
  },
  backupCut: {
    happened: 'The file was cut off. Its end is missing.',
    safe: 'Nothing has changed.',
    next: 'Get the file again from where you saved it, or use another backup.',
  },
  backupGarbled: {
    happened: 'The file has been damaged.',
    safe: 'Nothing has changed.',
    next: 'Get the file again from where you saved it, or use another backup.',
  },
  backupTooLarge: {
    happened: 'The file is too large to be a backup.',
    safe: 'It has not been read, and nothing has changed.',
    next: 'Choose another file.',
  },
  backupTooMuch: {
    happened: 'The rooms are too much for one file.',
    safe: 'The rooms are still here. The file was not made.',
    next: 'Forget the ended rooms on this device, and try again.',
  },
  backupUnread: {
    happened: 'The browser could not read the file.',
    safe: 'Nothing has changed.',
    next: 'Put the file on the device and choose it again.',
  },
  backupOtherWords: {
    happened: 'The words are on the list, but they do not open the file.',
    safe: 'The file is whole, and nothing has changed.',
    next: 'See whether the order is right. Perhaps the words or the file are somebody else’s.',
  },
  hashFailed: {
    happened: 'The browser could not work out the words.',
    safe: 'Nothing has been sent, and nothing has changed.',
    next: 'Close other tabs and try again.',
  },
  storageFull: {
    happened: 'There is no more space in the browser.',
    safe: 'What is saved stays.',
    next: 'Make space on the device. Do not close the page before it says Saved.',
  },
  storageBlocked: {
    happened: 'The browser saves nothing. Perhaps it is a private window.',
    safe: 'What you write is here while the page is open.',
    next: 'Save the key card, or open the page in another browser.',
  },
  historyChanged: {
    happened: 'The server did not show the same as before.',
    safe: 'Nothing is thrown away. Your copy is whole.',
    next: 'We put your copy up again. Ask the other person if you see the same.',
  },
  historyForked: {
    happened: 'You two have been given the room in different orders.',
    safe: 'Nothing is thrown away. Your copy is whole.',
    next: 'Read the agreements aloud to each other. Tell whoever runs the server.',
  },
  historyGap: {
    happened: 'Something from the other person is missing.',
    safe: 'Everything that came is here.',
    next: 'Ask the other person to open the room, so it can come again.',
  },
  unreadable: {
    happened: 'Something in the room cannot be opened.',
    safe: 'It is put aside. The rest is whole.',
    next: 'Go on. Reload the page if something is missing.',
  },
  newerDocument: {
    happened: 'The room was written with a newer version.',
    safe: 'You can read it, but not change it.',
    next: 'Reload the page to get the new version.',
  },
  unknownDocument: {
    happened: 'The room does not fit this page.',
    safe: 'Nothing in it has been changed.',
    next: 'Open the link you were given first.',
  },
  clockWrong: {
    happened: 'The clock on your device is wrong.',
    safe: kept,
    next: 'Set the clock. Otherwise dates may be wrong.',
  },
  browserOld: {
    happened: 'The browser cannot lock the room.',
    safe: 'Nothing has been written or sent.',
    next: 'Update the browser, or use another.',
  },
  pageUnknown: {
    happened: 'The server does not know the page.',
    safe: untouched,
    next: 'Publish it again. It gets the same address.',
  },
  pageRefused: {
    happened: 'The page cannot be published as it is.',
    safe: untouched,
    next: 'See whether the title is missing, and whether the date on the device is right.',
  },
  pageTooLarge: {
    happened: 'The page is too long to publish.',
    safe: untouched,
    next: 'Shorten the texts. There is room for about 60 pages.',
  },
  pageTaken: {
    happened: 'Somebody else has just published the page.',
    safe: 'Their edition is there. Your draft is whole.',
    next: 'Read the new edition, then publish yours as the next.',
  },
  pageWithdrawn: {
    happened: 'The page has been withdrawn for good.',
    safe: untouched,
    next: 'Publish at a new address.',
  },
  wrongCode: {
    happened: 'The code is not right.',
    safe: 'The link still works.',
    next: 'Ask to hear it again, and try once more.',
  },
  codeLocked: {
    happened: 'Five wrong codes. The link is locked.',
    safe: 'The codes opened nothing. The room is unharmed.',
    next: 'Ask for a new link and a new code.',
  },
}

export const triesLeft: typeof danishTriesLeft = (tries) =>
  tries === 1 ? 'You have one try left.' : `You have ${String(tries)} tries left.`
