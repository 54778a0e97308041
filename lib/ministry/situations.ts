/** The practitioners' situations that exercises are drawn from. */
export const SITUATIONS = [
  "emergency",
  "troll",
  "observance",
  "figure",
  "livestream",
  "silence",
  "condolence",
  "audience",
  "event",
  "account",
] as const;
export type Situation = (typeof SITUATIONS)[number];
