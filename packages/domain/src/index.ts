export { type Allowed } from './writing/allowed.ts'
export { isTooLong, mostCharacters, type Writing } from './writing/length.ts'
export { addDays, addMonths, dateOfDay, dayNumber, parseDate, type IsoDate } from './dates/date.ts'
export { parseTime, type ClockTime } from './dates/clock-time.ts'
export { copenhagenTime, momentOf, timeAhead, type LocalTime } from './dates/copenhagen.ts'
export {
  calendarFile,
  type CalendarEvent,
  type TimeOfDay,
  type WholeDay,
} from './calendar/calendar-file.ts'
export type {
  OwnRoom,
  OwnSeat,
  Point,
  RememberedDialogue,
  RememberedGroup,
} from './own-room/own-room.ts'
export {
  deviceKinds,
  isDueToNote,
  type DeviceKind,
  type DeviceOnKeyring,
} from './keyring/device.ts'
export {
  confirmsFrom,
  isDueForUse,
  isDueToLast,
  keyringMonths,
  roomsHeld,
  takesThePlace,
  wayInKinds,
  type Keyring,
  type RoomOnKeyring,
  type WayGone,
  type WayIn,
  type WayInKind,
} from './keyring/keyring.ts'
export { isWorthKeeping } from './own-room/worth-keeping.ts'
export {
  answerWithNote,
  interviewPaths,
  mostNotes,
  parseNote,
  type Interview,
  type InterviewNote,
  type InterviewPath,
  type InterviewUnderWay,
  type NoteWords,
} from './interview/interview.ts'
export type { Badge } from './room/badge.ts'
export {
  actorOf,
  actors,
  columnOf,
  matrixColumns,
  matrixSquares,
  parseSpot,
  type Actor,
  type MatrixColumn,
  type MatrixSquare,
  type Spot,
} from './organisation-plan/matrix.ts'
export {
  cardFields,
  fieldsAt,
  fieldsShown,
  isMuchToLift,
  mayAddCard,
  type CardField,
  type CardWords,
  type MatrixCard,
} from './organisation-plan/matrix-card.ts'
export {
  mayAddTask,
  parseTaskState,
  taskFields,
  taskStates,
  type PlanTask,
  type TaskField,
  type TaskState,
} from './organisation-plan/task.ts'
export {
  helpCardFields,
  helpCardsToShow,
  mayAddHelpCard,
  parseHelpCard,
  parseWayRound,
  waysRound,
  type HelpCard,
  type HelpCardField,
  type WayRound,
} from './organisation-plan/help-card.ts'
export {
  helpToShare,
  isSharedHelp,
  localHelpThatHolds,
  parseLocalHelp,
  type LocalHelp,
} from './organisation-plan/local-help.ts'
export {
  planSections,
  type OrganisationPlan,
  type PlanSection,
} from './organisation-plan/organisation-plan.ts'
export {
  inReadingOrder,
  isReadyToPublish,
  missingBeforePublishing,
  missingInCard,
  type CardInNeed,
  type CardNeed,
  type MissingBeforePublishing,
} from './organisation-plan/missing.ts'
export * from './organisation-plan/from-themes.ts'
export { mayAddQuickTheme, quickCards, quickThemes } from './organisation-plan/quick-plan.ts'
export { findingKinds, type FindingKind, type Findings } from './organisation-plan/qualifying.ts'
export {
  reviewToCome,
  reviewToShare,
  tasksIn,
  type FollowedTask,
} from './organisation-plan/follow.ts'
export {
  changesInPlan,
  thingsIn,
  type PlanChange,
  type PlanPart,
  type PlanThing,
} from './organisation-plan/changes.ts'
export { parseOrganisationPlan } from './organisation-plan/parse-plan.ts'
export { isPutAway, seenOf, seenOfCard } from './organisation-plan/put-away.ts'
export * from './organisation-programme/index.ts'
export { moreThanTwo } from './room/company.ts'
export { linesToChoose, type AnsweredQuestion, type Line } from './own-room/lines.ts'
export { leavingHand, mayChoose } from './own-room/choosing.ts'
export { paceAt } from './own-room/pace.ts'
export { carry, previewOf, type CarriedPoint, type Carry } from './own-room/carrying.ts'
export {
  compassAxes,
  degrees,
  directions,
  parseDegree,
  type CompassAxis,
  type CompassLook,
  type Degree,
  type Direction,
  type RatingRecord,
} from './compass/compass.ts'
export { changesBetween, looksFrom, mayGoRoundAgain } from './compass/looks.ts'
export {
  checkStates,
  clauses,
  earlierWordings,
  promisedIn,
  rhythms,
  type CheckState,
  type ChosenRhythm,
  type Clause,
  type Contract,
  type ContractCheck,
  type EarlierWording,
  type Rhythm,
} from './contract/contract.ts'
export { checksFrom, nextCheck, weeksBetween, type CheckRecord } from './contract/checking.ts'
export {
  fillPlan,
  planCells,
  planColumns,
  planRows,
  withAgreements,
  type FilledCell,
  type PlanCell,
  type PlanTexts,
} from './plan/plan.ts'
export {
  agreementFields,
  agreementStates,
  type Agreement,
  type AgreementField,
  type AgreementRecord,
  type AgreementState,
  type FollowedAgreement,
  type LastAgreement,
  type Saying,
  type SayingRecord,
  type Wording,
} from './agreement/agreement.ts'
export {
  agreedIn,
  followedUpIn,
  layAgreements,
  type AgreementTable,
} from './agreement/lay-agreements.ts'
export { standingOf } from './agreement/sayings.ts'
export { mayAgree, mayReword, missingIn } from './agreement/agreeing.ts'
export {
  otherSide,
  type ClosedRound,
  type Dialogue,
  type DialoguePoint,
  type NextTalk,
  type Side,
  type Talk,
} from './dialogue/dialogue.ts'
export type { DialogueRecords, PointRecord } from './dialogue/records.ts'
export { layTable } from './dialogue/lay-table.ts'
export { mayBring, mostPointsOf, pointsOf, type PointsOfSide } from './dialogue/bringing.ts'
export {
  dayInTwoWeeks,
  dayOfNextTalk,
  planTalk,
  standingDraft,
  type PlannedTalk,
  type TalkDraft,
  type UnkeptTalk,
} from './dialogue/next-talk.ts'
export { talkKinds, talkMinutes, type TalkKind } from './dialogue/talk-kind.ts'
export { mayClose } from './dialogue/closing.ts'
export {
  itemAxes,
  itemKeys,
  levels,
  notRated,
  parseItemKey,
  parseLevel,
  type ItemAxis,
  type ItemKey,
  type ItemRating,
  type Level,
} from './group/items.ts'
export {
  itemsAsked,
  mayAddItem,
  mayLeaveOut,
  mayWordItem,
  shortRound,
  type AskedItem,
  type OwnWords,
  type SetChanges,
} from './group/item-set.ts'
export { fewestAnswers, parseBand, type Band } from './group/bands.ts'
export { fieldOf, fieldOfBands, fields, type Field, type ItemBands } from './group/fields.ts'
export {
  fewestSeats,
  modesFor,
  mostSeats,
  parseGroupMode,
  parseSeatCount,
  type GroupMode,
} from './group/modes.ts'
export { groupRoles, type Group, type GroupRole, type Seat } from './group/group.ts'
export { mayBeCalled, mayStepAside, mayTakeSeat } from './group/seats.ts'
export {
  notPrepared,
  ownCard,
  preparationPaths,
  type OwnCard,
  type Preparation,
  type PreparationPath,
} from './group/preparation.ts'
export {
  answersBySlot,
  differencesIn,
  pictureFrom,
  slotCount,
  type Picture,
} from './group/picture.ts'
export { bandsBefore, mayCompare, type BandsBefore, type PictureOf } from './group/comparison.ts'
export {
  lastDayOf,
  mayLay,
  mayOpen,
  mostLaid,
  seatsBehind,
  turnOrder,
  votersAmong,
  type LaidItem,
  type RoundTerms,
  type UrnRound,
} from './group/round.ts'
export {
  mayNameOrganisation,
  mayOwn,
  planSteps,
  type Organisation,
  type PlanStep,
} from './organisation/organisation.ts'
export { candidateThemes, parseCandidate, type CandidateTheme } from './organisation/candidates.ts'
export {
  fewThemes,
  importantAmong,
  layThemes,
  mayLayTheme,
  mayWordTheme,
  mostThemeCards,
  type Theme,
  type ThemeCard,
} from './organisation/themes.ts'
export { readSurvey, type ReadSurvey, type SurveyTheme } from './table/survey.ts'
export { isOnlyAboutLeader, neverLeaderAlone } from './group/about-leader.ts'
export * from './meeting/index.ts'
export {
  canSenderBeGuessed,
  fewestToHideAmong,
  parseReply,
  parseSentTheme,
  replyThatHolds,
  themeToLetter,
  verdicts,
  type NumberedReply,
  type Reply,
  type SentTheme,
  type Verdict,
} from './letter/theme-letter.ts'
export {
  letterState,
  mayTakeIn,
  mostLinked,
  mostUnanswered,
  nextReply,
  parsePlanNews,
  parseWelcome,
  type Letter,
  type LetterState,
  type PlanNews,
  type Welcome,
} from './letter/organisation-letter.ts'
export {
  answersIn,
  compareFigures,
  toolMeans,
  type NumberEdge,
  type ToldChange,
  type ToldNumber,
} from './measurement/before-after.ts'
export {
  newestOfEach,
  mayTakeInUnit,
  parseCarried,
  readCarried,
  writeCarried,
  type CarriedFigures,
  type ReadCarried,
  type UnitFigures,
} from './measurement/carried.ts'
export { meanOfTotal, tellUnits, type ToldUnits } from './measurement/units.ts'
export {
  differingFigures,
  figuresFrom,
  hasStrangers,
  meanOf,
  parseFigures,
  type Edge,
  type Figure,
  type Figures,
  type ToldMean,
} from './measurement/figures.ts'
export {
  degreesBySlot,
  isTool,
  mayBegin,
  moments,
  parseSubject,
  questionsOf,
  subjects,
  type Degrees,
  type MeasuredTool,
  type Measurement,
  type Moment,
  type Subject,
} from './measurement/measurement.ts'
export {
  figuresBeside,
  mayDrawTrend,
  roundsBeside,
  type RoundsBeside,
  type ToldMeasurement,
} from './measurement/rounds.ts'
export {
  mayHand,
  mayName,
  mayTakeFirst,
  firstAmong,
  notHanded,
  tensionKeys,
  type Handed,
  type Tension,
  type TensionMap,
} from './tensions/tensions.ts'
export {
  changedLines,
  currentPage,
  lastDayOfPage,
  newestEdition,
  nextNumber,
  type PageEdition,
  type RoomPage,
} from './page/room-page.ts'
export * from './seminar/index.ts'
export * from './tool-rating/index.ts'
export * from './workshop/index.ts'
