import type { WordKinds } from "../word-kinds";

/**
 * What a phrase does to a draft's tone.
 *
 * Grave, heaviest first: `sorrow`: the writer mourns · `loss`: people died · `violent`: war and force · `grave`: disaster, expulsion:
 * no matter for jokes · `refused`: somebody is told no, or sent away · `acute`: it happens now, and help is on its way · `hardship`: trouble that takes more than one joke to be hurt by.
 * Light: `joke`: laughter, memes, slang · `callous`: a shrug, or a turn to happier things · `revel`: an invitation to have fun ·
 * `lure`: to come, buy or win · `wish`: a good wish by its form · `cheer`: the treats of a party · `joy`: congratulating and
 * celebrating · `bright`: good spirits, fitting in most posts, which only add to what is lighter.
 * What changes the reading: `relief`: joy is fitting after all · `off`: what is not held after all.
 */
export type ToneWord =
  | "sorrow"
  | "loss"
  | "violent"
  | "grave"
  | "refused"
  | "acute"
  | "hardship"
  | "joke"
  | "callous"
  | "revel"
  | "lure"
  | "wish"
  | "cheer"
  | "joy"
  | "bright"
  | "relief"
  | "off";

/** One language's tone words; a file beside this. */
export type ToneLexicon = WordKinds<ToneWord>;
