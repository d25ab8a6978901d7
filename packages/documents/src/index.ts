export type { Reading } from './room/reading.ts'
export { kindOf, type RoomKind } from './room/kind.ts'
export { keepBadges, nameBadge, readBadges, takeOffBadge, wearBadge } from './room/badges.ts'
export { createOwnRoom, readOwnRoom } from './own-room/own-room.ts'
export { answerText, writeAnswer } from './own-room/answer.ts'
export {
  choosePoint,
  markCarried,
  removePoint,
  rewordPoint,
  type ChosenLine,
} from './own-room/points.ts'
export {
  moveDialogue,
  moveGroup,
  moveOrganisation,
  nameNearestLeader,
  rememberDialogue,
  rememberGroup,
  rememberOrganisation,
  rememberSeat,
  rememberWorkshop,
  setPlace,
} from './own-room/notes.ts'
export {
  choosePath,
  rateItem,
  readPreparation,
  setPreparationPlace,
  writeNote,
  type GivenLevel,
  type MeetingOf,
} from './own-room/preparation.ts'
export {
  forgetInterview,
  noteIntoAnswer,
  rememberInterview,
  removeNote,
  takeInNote,
} from './own-room/interviews.ts'
export { createInterview, readInterview, takeTurn } from './interview/interview.ts'
export {
  addCardOfTheme,
  addMatrixCard,
  bringMatrixCardBack,
  cardsMovedBy,
  cardsStillHere,
  moveMatrixCard,
  putMatrixCardAway,
  readCardOrigins,
  readCardsPutAway,
  readMatrixCards,
  writeMatrixCard,
  type CardOfTheme,
  type MatrixCardWords,
} from './organisation-plan/matrix-cards.ts'
export {
  addPlanTask,
  putTaskAway,
  sayTaskState,
  writePlanTask,
  type TaskWords,
} from './organisation-plan/tasks.ts'
export {
  addHelpCard,
  putHelpCardAway,
  readHelpCards,
  sayWayRound,
  writeHelpCard,
  type HelpCardWords,
} from './organisation-plan/help-cards.ts'
export {
  forgetLocalHelp,
  keepLocalHelp,
  readFollowedHelp,
  readLocalHelp,
} from './organisation-plan/local-help.ts'
export {
  readFindings,
  setReviewDay,
  writeFinding,
  writeSection,
  type Finding,
} from './organisation-plan/sections.ts'
export {
  keepPlanVersion,
  readPlanVersions,
  type PlanVersion,
} from './organisation-plan/versions.ts'
export { readOrganisationPlan } from './organisation-plan/organisation-plan.ts'
export {
  answerGate,
  chooseStartPath,
  readProgramme,
  writeGate,
  type GateWords,
} from './organisation-programme/programme.ts'
export {
  countDone,
  readFollowing,
  readStepsTold,
  stepsToTell,
  takeInDone,
  takeInFollowing,
  tellSteps,
  type Teller,
} from './organisation-programme/telling.ts'
export {
  followLetterbox,
  noteStepGone,
  readRoomSteps,
  readStepsSecret,
  sayDone,
  takeInSteps,
  type RoomStep,
} from './letterbox/room-steps.ts'
export {
  addStep,
  bringStepBack,
  putStepAway,
  sayStepState,
  setStepDay,
  writeStep,
  type NewStep,
  type StepWords,
} from './organisation-programme/steps.ts'
export { rateDirection, type GivenRating } from './own-room/compass.ts'
export { checkClause, chooseRhythm, writeClause, type ClauseCheck } from './own-room/contract.ts'
export { letGoOfCell, writeCell } from './own-room/plan.ts'
export { ownTextName, type OwnText } from './own-room/text-name.ts'
export {
  badgeOnKeyring,
  createKeyring,
  dropWayIn,
  forgetWayIn,
  hangBadge,
  hangOnKeyring,
  moveOnKeyring,
  movedOnKeyring,
  nameOnKeyring,
  noteWayIn,
  noteWayInKept,
  noteWayInUsed,
  readKeyring,
  putOnList,
  takeOffList,
} from './keyring/keyring.ts'
export { nameDevice, noteDevice } from './keyring/devices.ts'
export { keepOnKeyring } from './keyring/keep-on-keyring.ts'
export { createDialogue, readDialogue, sayLeaderIsNew } from './dialogue/dialogue.ts'
export { addPoint, withdrawPoint } from './dialogue/points.ts'
export {
  addAgreement,
  agreementText,
  removeAgreement,
  writeAgreement,
  type AgreementWords,
} from './agreement/agreements.ts'
export { agreementsOn } from './agreement/agreements-on.ts'
export { sayOfAgreement, type ToSay } from './agreement/sayings.ts'
export {
  chooseTalkKind,
  closeRound,
  setNextTalk,
  type Closing,
  type KindOfTalk,
} from './dialogue/round.ts'
export { writeName } from './dialogue/names.ts'
export { createGroup, readGroup, type NewGroup } from './group/group.ts'
export {
  callSeat,
  giveRole,
  keepSeats,
  passSeatOn,
  stepAside,
  takeSeat,
  takeSeatAside,
  tieSeat,
} from './group/seats.ts'
export { chooseMode, nameGroup, setMeeting, setSeatCount } from './group/settings.ts'
export { addItem, leaveOutItem, removeItem, wordItem } from './group/items.ts'
export {
  announce,
  beginOpening,
  dropOpening,
  enterVoter,
  keepPicture,
  leaveUrnBehind,
  nameUrn,
  readUrnRound,
  type Opening,
  type RoundKey,
} from './group/urn.ts'
export {
  giveDegree,
  readDegrees,
  type GivenDegree,
  type MeasurementOf,
} from './measurement/degrees.ts'
export {
  beginMeasurement,
  dropMeasurement,
  keepFigures,
  leaveMeasurementsBehind,
  readMeasurements,
  type NewMeasurement,
} from './measurement/measurements.ts'
export {
  dropTension,
  nameTension,
  noteHanded,
  placeTension,
  readTensions,
  takeTensionFirst,
  writeResponse,
} from './tensions/tensions.ts'
export { dropUnit, readUnits, takeInUnit, type ToTakeIn } from './units/units.ts'
export { layItem, readLaid, takeUp, type ToLay } from './group/laid.ts'
export { goToPhase, setTime, showDots, stopHere, type NewPhase } from './meeting/frame.ts'
export { setLength } from './meeting/length.ts'
export { readMeeting } from './meeting/read-meeting.ts'
export { noteTurn } from './meeting/turns.ts'
export {
  keepOwnDots,
  markLaid,
  readOwnDots,
  turnUpDots,
  type DotsOf,
  type OwnDots,
} from './meeting/dots.ts'
export { chooseTheme, parkTheme, writeThemeNote, type ThemeNote } from './meeting/themes.ts'
export { placeItem } from './meeting/places.ts'
export {
  decideToSend,
  dropToSend,
  nameToSend,
  suggestToSend,
  writeToSend,
} from './meeting/sending.ts'
export { linkLetterbox, readLetterbox, takeInReply } from './meeting/post.ts'
export {
  isLinkTold,
  isTurnedAway,
  maySend,
  noteDelivered,
  noteLinkTold,
  noteTurnedAway,
  readLettersOut,
  readToDecide,
  sendLetter,
  type LetterOut,
  type LetterToDecide,
} from './meeting/letters-out.ts'
export {
  forgetWelcome,
  readPlanToTakeUp,
  readWelcome,
  takeInPlan,
  takeInWelcome,
  takePlanUp,
} from './meeting/from-organisation.ts'
export { giveUpBox, keepBox, readBoxes, type Box } from './letterbox/boxes.ts'
export {
  isTold,
  noteLaid,
  noteReplyGone,
  noteTold,
  readLetters,
  readLinked,
  readRepliesOut,
  readReplyCame,
  replyToLetter,
  takeInLetter,
  takeInLink,
  type LetterIn,
  type LinkedGroup,
  type ReplyOut,
} from './organisation/inbox.ts'
export { closeMeeting, setNextMeeting } from './meeting/closing.ts'
export { readAllMinutes } from './meeting/minutes.ts'
export {
  createOrganisation,
  nameOrganisation,
  nameOwner,
  readOrganisation,
} from './organisation/organisation.ts'
export {
  importThemes,
  layTheme,
  putThemeUnder,
  rateTheme,
  readThemes,
  removeTheme,
  sayImportant,
  takeCandidate,
  wordTheme,
} from './organisation/themes.ts'
export {
  carryBackgrounds,
  keepSeminar,
  readBackgrounds,
  readSeminars,
  type KeptSeminar,
  type ThemeBackground,
} from './organisation/seminars.ts'
export {
  announceSeminar,
  askForNames,
  chooseThemes,
  createSeminar,
  endNaming,
  hideName,
  keepResult,
  readSeminar,
} from './seminar/seminar.ts'
export {
  isOpened,
  keepReady,
  layOpen,
  openSilence,
  readOwnCards,
  readSilence,
  removeOwnCard,
  sayReady,
  writeOwnCard,
  type CardsOf,
  type OwnCards,
  type Silence,
} from './organisation/silence.ts'
export {
  keepEdition,
  keepPageSecret,
  keepPublishedText,
  markWithdrawn,
  publishedText,
  readPages,
  sealedPageSecret,
} from './page/pages.ts'
export { createWorkshop, readWorkshop, type NewWorkshop } from './workshop/workshop.ts'
export { nameWorkshop, setBeginning, setEnd } from './workshop/settings.ts'
export {
  addItems,
  changeItem,
  moveItem,
  putItemBack,
  takeItemOut,
  writeItem,
  type ItemChange,
} from './workshop/programme.ts'
export { endWorkshop, goToItem, setItemTimer, setShift, showPage } from './workshop/running.ts'
export { addOwnPage, takePageOut, writeOwnPage, type OwnPageWords } from './workshop/own-pages.ts'
export { readWorkshopWay, showWorkshopWay, type WorkshopWay } from './workshop/way-in.ts'
export { giveTable, nameTable, readTables, setTables } from './workshop/tables.ts'
export {
  addProposal,
  markTableDone,
  noteProposalGone,
  putProposalBack,
  readProposalsOut,
  readTableWork,
  sendProposals,
  takeProposalOut,
  writeProposal,
  writeTableNote,
  type TableWorks,
} from './workshop/table-work.ts'
export {
  askForDots,
  dropCluster,
  dropDecision,
  makeCluster,
  putInCluster,
  readGathering,
  setAside,
  showOnWall,
  showWorkshopDots,
  takeInHand,
  takeInProposal,
  writeDecision,
} from './workshop/gathering.ts'
export {
  linkWorkshop,
  noteDecisionGone,
  readWorkshopPost,
  sendDecision,
  takeInDecisionReply,
  type WorkshopPost,
} from './workshop/post.ts'
