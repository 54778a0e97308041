// The closed lists that rules name things from; apart from the rules, because the schema reads them too.

/** What a `limit` rule can count. A channel's own limits are not among them: those are the channel's business. */
export const MEASURES = [
  "words",
  "sentences",
  "words-in-a-sentence",
  "hashtags",
  "mentions",
  "links",
  "emoji",
  "exclamation-marks",
  "question-marks",
] as const;

/** What a `requires` rule can ask to be there, beside phrases. */
export const FEATURES = [
  "link",
  "hashtag",
  "mention",
  "emoji",
  "figure",
  "date",
  "quotation",
  "question",
  "media",
] as const;
