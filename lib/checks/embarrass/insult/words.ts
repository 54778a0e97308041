import type { OfficeLanguage } from "@/lib/facts/people/office-words";

/**
 * How an insulting word works. The classes differ in what else the word may mean, and so in how tight a construction must be
 * before it counts.
 *
 * - `person`: a person held in contempt, and hardly anything else ("idiot")
 * - `figure`: a person by figure of speech; also an honest noun ("clown", "thief")
 * - `beast`: an animal, food or thing unless said of a person ("pig", "potato")
 * - `shame`: said of persons, states and bodies, and in earnest of events ("disgrace", "joke")
 * - `conduct`: a verdict on somebody's work ("failure")
 * - `charge`: a grave charge that officials do make in earnest ("dictator")
 * - `trait`: an insulting adjective ("stupid")
 * - `lack`: an adjective that belittles a person, and is fair comment on a thing ("useless", "crazy")
 * - `fault`: an adjective that judges conduct ("corrupt")
 * - `folly`: what an insulting trait is called ("stupidity")
 * - `predicate`: all that is said of a subject, verb included ("has lost his mind")
 * - `command`: told to somebody's face ("shut up")
 * - `attack`: a curse that takes an object ("screw the minister")
 * - `belittle`: stands before an office and empties it ("poor excuse for a")
 * - `harmless`: a longer phrase that holds one of these words and insults nobody ("jerk chicken")
 */
export type InsultClass =
  | "person"
  | "figure"
  | "beast"
  | "shame"
  | "conduct"
  | "charge"
  | "trait"
  | "lack"
  | "fault"
  | "folly"
  | "predicate"
  | "command"
  | "attack"
  | "belittle"
  | "harmless";

/**
 * Words and phrases by class, parted by commas. "menteur|s|se" stands for a stem and its endings ("menteur", "menteurs",
 * "menteuse" is then written "menteuse|s"); "his/her" inside a phrase for either. English nouns get their plural from the rules.
 */
export type InsultWords = Readonly<Record<InsultClass, string>>;

/** The words of one language; the files beside this one hold them. */
export interface InsultLexicon {
  readonly language: OfficeLanguage;
  readonly words: InsultWords;
}
