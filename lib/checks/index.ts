import { altTextLong } from "./boring/alt-text-long";
import { altTextPoor } from "./boring/alt-text-poor";
import { cliche } from "./boring/cliche";
import { diplomatese } from "./boring/diplomatese";
import { emojiLineStart } from "./boring/emoji-line-start";
import { eventDetails } from "./boring/event-details";
import { hashtagCase } from "./boring/hashtag-case";
import { hedge } from "./boring/hedge";
import { jargon } from "./boring/jargon";
import { livestreamChecklist } from "./boring/livestream-checklist";
import { longSentence } from "./boring/long-sentence";
import { mediaInvitation } from "./boring/media-invitation";
import { noAction } from "./boring/no-action";
import { nominalisation } from "./boring/nominalisation";
import { officeNotice } from "./boring/office-notice";
import { overPosting } from "./boring/over-posting";
import { passiveWithoutAgent } from "./boring/passive-without-agent";
import { pinReminder } from "./boring/pin-reminder";
import { pressReleaseOpening } from "./boring/press-release-opening";
import { readMore } from "./boring/read-more";
import { readability } from "./boring/readability";
import { readerInThirdPerson } from "./boring/reader-in-third-person";
import { replyThatDoesNotAnswer } from "./boring/reply-that-does-not-answer";
import { screenReader } from "./boring/screen-reader";
import { selfPraise } from "./boring/self-praise";
import { threadCoherence } from "./boring/thread-coherence";
import { titleAndLink } from "./boring/title-and-link";
import { tooManyEmoji } from "./boring/too-many-emoji";
import { tooManyMentions } from "./boring/too-many-mentions";
import { tooManyTags } from "./boring/too-many-tags";
import { unexplainedAcronym } from "./boring/unexplained-acronym";
import { videoCaptions } from "./boring/video-captions";
import { weakOpening } from "./boring/weak-opening";
import type { Check } from "./check";
import { accountLanguage } from "./embarrass/account-language";
import { bankAccount } from "./embarrass/bank-account";
import { brokenLink } from "./embarrass/broken-link";
import { cableReference } from "./embarrass/cable-reference";
import { chatbotRemains } from "./embarrass/chatbot-remains";
import { chathamHouse } from "./embarrass/chatham-house";
import { clearanceNote } from "./embarrass/clearance-note";
import { conductJudgement } from "./embarrass/conduct-judgement";
import { confusedWord } from "./embarrass/confused-word";
import { consularCase } from "./embarrass/consular-case";
import { contempt } from "./embarrass/contempt";
import { credential } from "./embarrass/credential";
import { dateOfBirth } from "./embarrass/date-of-birth";
import { distributionLimit } from "./embarrass/distribution-limit";
import { doublePaste } from "./embarrass/double-paste";
import { draftLabel } from "./embarrass/draft-label";
import { embargo } from "./embarrass/embargo";
import { fundraising } from "./embarrass/fundraising";
import { handlingMarking } from "./embarrass/handling-marking";
import { hashtagMisread } from "./embarrass/hashtag-misread";
import { homeAddress } from "./embarrass/home-address";
import { identityDocument } from "./embarrass/identity-document";
import { insultOfficeHolder } from "./embarrass/insult-office-holder";
import { insultPeople } from "./embarrass/insult-people";
import { internalLink } from "./embarrass/internal-link";
import { invisibleCharacter } from "./embarrass/invisible-character";
import { linkShortener } from "./embarrass/link-shortener";
import { linkTracker } from "./embarrass/link-tracker";
import { loginLink } from "./embarrass/login-link";
import { lookalikeDomain } from "./embarrass/lookalike-domain";
import { mailRemains } from "./embarrass/mail-remains";
import { markdownMark } from "./embarrass/markdown-mark";
import { misleadingLink } from "./embarrass/misleading-link";
import { missingWord } from "./embarrass/missing-word";
import { misspeltName } from "./embarrass/misspelt-name";
import { misspeltPerson } from "./embarrass/misspelt-person";
import { misspeltPlace } from "./embarrass/misspelt-place";
import { mixedScript } from "./embarrass/mixed-script";
import { nearMissHandle } from "./embarrass/near-miss-handle";
import { negotiatingPosition } from "./embarrass/negotiating-position";
import { oddLetters } from "./embarrass/odd-letters";
import { partisan } from "./embarrass/partisan";
import { paymentCard } from "./embarrass/payment-card";
import { placeholder } from "./embarrass/placeholder";
import { principalMovement } from "./embarrass/principal-movement";
import { privateEmail } from "./embarrass/private-email";
import { privatePhone } from "./embarrass/private-phone";
import { profanity } from "./embarrass/profanity";
import { punctuation } from "./embarrass/punctuation";
import { repeatedWord } from "./embarrass/repeated-word";
import { sharedDocumentLink } from "./embarrass/shared-document-link";
import { shouting } from "./embarrass/shouting";
import { silenceWindow } from "./embarrass/silence-window";
import { speakingPoints } from "./embarrass/speaking-points";
import { toneOccasion } from "./embarrass/tone-occasion";
import { trackedChange } from "./embarrass/tracked-change";
import { trollReply } from "./embarrass/troll-reply";
import { unbalancedMark } from "./embarrass/unbalanced-mark";
import { wrongAccount } from "./embarrass/wrong-account";
import { anniversary } from "./untrue/anniversary";
import { capital } from "./untrue/capital";
import { cityState } from "./untrue/city-state";
import { confusedPair } from "./untrue/confused-pair";
import { continent } from "./untrue/continent";
import { currency } from "./untrue/currency";
import { demonym } from "./untrue/demonym";
import { difference } from "./untrue/difference";
import { duration } from "./untrue/duration";
import { factSheet } from "./untrue/fact-sheet";
import { flag } from "./untrue/flag";
import { formerState } from "./untrue/former-state";
import { impossibleDate } from "./untrue/impossible-date";
import { impossibleTime } from "./untrue/impossible-time";
import { listCount } from "./untrue/list-count";
import { magnitude } from "./untrue/magnitude";
import { membership } from "./untrue/membership";
import { multiple } from "./untrue/multiple";
import { nationalDay } from "./untrue/national-day";
import { observance } from "./untrue/observance";
import { pastEvent } from "./untrue/past-event";
import { percentPoints } from "./untrue/percent-points";
import { percentage } from "./untrue/percentage";
import { rangeOrder } from "./untrue/range-order";
import { relativeDay } from "./untrue/relative-day";
import { rumour } from "./untrue/rumour";
import { seatCity } from "./untrue/seat-city";
import { stateOffice } from "./untrue/state-office";
import { sumOfParts } from "./untrue/sum-of-parts";
import { superlative } from "./untrue/superlative";
import { threadContradiction } from "./untrue/thread-contradiction";
import { timeZone } from "./untrue/time-zone";
import { unattributedQuote } from "./untrue/unattributed-quote";
import { unlistedPhone } from "./untrue/unlisted-phone";
import { unsourcedFigure } from "./untrue/unsourced-figure";
import { vagueSource } from "./untrue/vague-source";
import { voteTally } from "./untrue/vote-tally";
import { weekdayDate } from "./untrue/weekday-date";

/** Every built-in check, the most useful of its severity first: that order decides which hints are shown. */
export const checks: readonly Check[] = [
  // Don't embarrass yourself, don't embarrass the government
  insultOfficeHolder,
  insultPeople,
  profanity,
  contempt,
  conductJudgement,
  wrongAccount,
  accountLanguage,
  trollReply,
  fundraising,
  silenceWindow,
  partisan,
  toneOccasion,
  handlingMarking,
  placeholder,
  chatbotRemains,
  clearanceNote,
  distributionLimit,
  speakingPoints,
  cableReference,
  embargo,
  chathamHouse,
  trackedChange,
  draftLabel,
  mailRemains,
  doublePaste,
  markdownMark,
  identityDocument,
  paymentCard,
  bankAccount,
  privatePhone,
  privateEmail,
  consularCase,
  credential,
  homeAddress,
  dateOfBirth,
  principalMovement,
  lookalikeDomain,
  misleadingLink,
  internalLink,
  sharedDocumentLink,
  loginLink,
  brokenLink,
  linkTracker,
  confusedWord,
  missingWord,
  misspeltName,
  misspeltPlace,
  misspeltPerson,
  nearMissHandle,
  negotiatingPosition,
  repeatedWord,
  hashtagMisread,
  oddLetters,
  mixedScript,
  invisibleCharacter,
  shouting,
  punctuation,
  unbalancedMark,
  linkShortener,
  // Don't be untrue
  factSheet,
  weekdayDate,
  impossibleDate,
  impossibleTime,
  duration,
  voteTally,
  rangeOrder,
  pastEvent,
  relativeDay,
  timeZone,
  percentage,
  percentPoints,
  multiple,
  sumOfParts,
  listCount,
  anniversary,
  magnitude,
  nationalDay,
  observance,
  flag,
  capital,
  cityState,
  membership,
  seatCity,
  formerState,
  continent,
  confusedPair,
  currency,
  demonym,
  stateOffice,
  difference,
  threadContradiction,
  unlistedPhone,
  unsourcedFigure,
  superlative,
  vagueSource,
  rumour,
  unattributedQuote,
  // Don't be boring
  pressReleaseOpening,
  eventDetails,
  mediaInvitation,
  officeNotice,
  diplomatese,
  hashtagCase,
  threadCoherence,
  titleAndLink,
  unexplainedAcronym,
  replyThatDoesNotAnswer,
  altTextPoor,
  altTextLong,
  videoCaptions,
  livestreamChecklist,
  overPosting,
  pinReminder,
  readerInThirdPerson,
  passiveWithoutAgent,
  nominalisation,
  jargon,
  longSentence,
  weakOpening,
  selfPraise,
  cliche,
  readMore,
  tooManyTags,
  tooManyMentions,
  tooManyEmoji,
  emojiLineStart,
  screenReader,
  hedge,
  noAction,
  readability,
];
