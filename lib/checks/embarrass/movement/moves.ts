import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { isPlaceWord } from "./places";
import { formsOf, type Motion, type MovementLanguage } from "./verbs";
import {
  ARTICLE,
  COMING,
  DRIVER,
  LANDING,
  NOT_A_WAY,
  OWN_WAY,
  PARTICLE,
  PLANNED,
  SCHEDULED,
  THROUGH,
  VEHICLE,
  WAY,
} from "./ways";

/** A movement that is to come, at UTF-16 offsets into its passage. */
export interface Move extends Span {
  /** Who moves stands before it, anywhere in the sentence, or close behind ("Departure of the Minister"). */
  readonly subject: "before" | "anywhere" | "behind";
}

/** What a passage tells by fixed words: a meal or a bed booked, a train or flight taken. */
const BOOKED = cued(
  /(?<!\p{L})(?:(?:ha(?:s|ve|ving)|will have) (?:dinner|lunch|breakfast|drinks|a table) (?:at|in)|(?:on|aboard|catch(?:es|ing)?) (?:the )?(?:\d{1,2}[:.]\d\d (?:from|to|for|train|flight|eurostar|sleeper|ferry|shuttle)|flight \p{Lu}{2} ?\d{2,4})|(?:will be|gets?|is|is being|are) (?:picked up|collected|met at|dropped off|driven (?:to|from)|escorted (?:to|from))|will be (?:at (?:the )?(?:hotel|residence|airport|terminal|gate|airfield|station|back|side)|on the tarmac)|is due (?:at|in)|meets us at|rout(?:e|ing) (?:of|for)|plays (?:golf|tennis|padel|squash)|walks (?:his|her|the) dog|sera (?:accueillie?|récupérée?|conduite?|déposée?)|será (?:recogid[oa]|recolhid[oa]|buscad[oa]|apanhad[oa])|abgeholt|an bord)(?!\p{L})/iu,
);

/** Whether what is owned moves for its owner: "the Minister's plane", not "the Minister's speech". */
export function isOwnParty(word: string): boolean {
  return PARTY.has(word) || DRIVER.has(word);
}

/** Every movement that a passage tells of in a language, in order. */
export function findMoves(
  { text, tokens }: Passage,
  language: MovementLanguage,
  titlesEnd: ReadonlySet<number>,
): Move[] {
  const moves: Move[] = [];
  const booked = BOOKED.exec(text);
  if (booked)
    moves.push({
      start: booked.index,
      end: booked.index + booked[0].length,
      subject: language === "en" || language === "fr" ? "before" : "anywhere",
    });
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const label = labelAt(tokens, at);
    if (label) {
      moves.push({ start: token.start, end: token.end, subject: label });
      continue;
    }
    const motion = MOTIONS.find((each) => isMove(text, tokens, at, language, each, titlesEnd));
    if (!motion) continue;
    const isFixed = (language === "en" || language === "fr") && !CARRIES.has(motion);
    moves.push({
      start: tokens[verbStart(tokens, at)]?.start ?? token.start,
      end: token.end,
      subject: isFixed ? "before" : "anywhere",
    });
  }
  return moves;
}

/** The first word of "will be walking", "is due to land". */
function verbStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (AUXILIARY.has(tokens[first - 1]?.text ?? "")) first--;
  return first;
}

const AUXILIARY = wordSet("will shall be is are to due set scheduled expected");
const MOTIONS: readonly Motion[] = ["goes", "turns", "boards", "fetches", "drives"];
const CARRIES: ReadonlySet<Motion> = new Set(["fetches", "drives"]);

function labelAt(tokens: readonly Token[], at: number): Move["subject"] | undefined {
  const { text: word = "" } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (word === "wheels" && /^(?:up|down)$/.test(next?.text ?? "")) return "anywhere";
  if (LANDING.has(word)) return "anywhere";
  if (!SCHEDULED.has(word)) return undefined;
  // A verb's own "up" and "off" make these a noun; the others head a line or stand behind its hour.
  if ((word === "pick" || word === "drop") && next?.gap !== "join") return undefined;
  const before = tokens[at - 1];
  return before?.kind !== "word" || before.text === "h" ? "behind" : undefined;
}

function isMove(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: MovementLanguage,
  motion: Motion,
  titlesEnd: ReadonlySet<number>,
): boolean {
  const word = tokens[at]?.text ?? "";
  const forms = formsOf(language, motion);
  const isInflected = forms.finite.has(word);
  if (!isInflected && !forms.bare.has(word) && !forms.going.has(word)) return false;
  const isTold =
    isInflected ||
    (forms.bare.has(word) && isComing(tokens, at, language, titlesEnd)) ||
    (forms.going.has(word) && isGoing(tokens, at, titlesEnd));
  if (!isTold) return false;
  const next = tokens[at + 1];
  if (motion === "drives")
    return tokens.slice(Math.max(0, at - 6), at).some(({ text: each }) => DRIVER.has(each));
  if (motion === "boards") return isVehicle(tokens, at + 1) || isVehicle(tokens, at + 2);
  if (language === "en") return hasEnglishWay(text, tokens, at, motion);
  if (motion === "goes" && word !== "startet") return true;
  if (language === "de" && (motion === "fetches" || GERMAN_PARTED.test(word)))
    return tokens.some(
      ({ text: each }, place) =>
        place > at && PARTICLE.has(each) && tokens[place + 1]?.kind !== "word",
    );
  if (motion === "fetches") return true;
  if (/^pas/.test(word)) return /^(?:p[oe]l?[rlao]s?|par|devant)$/.test(next?.text ?? "");
  // "de la part de", "por parte de": no verb.
  if (/^parte?$/.test(word) && PART_OF.has(tokens[at - 1]?.text ?? "")) return false;
  if (/^(?:sera|estará|fica|ficará)$/.test(word))
    return tokens.slice(at + 1, at + 4).some(({ text: each }) => isPlaceWord(each));
  return (
    WAY[language].has(next?.text ?? "") ||
    (next?.kind === "word" && /^\p{Lu}|^\d/u.test(text.slice(next.start, next.end))) ||
    tokens.slice(at + 1, at + 8).some(({ text: each }) => WAY[language].has(each))
  );
}

const GERMAN_PARTED = /^(?:trifft|kommt|bricht)$/;
const PART_OF = wordSet(
  "la por una forma en d quelque une toute autre faire grande gran boa maior mayor",
);

function hasEnglishWay(
  text: string,
  tokens: readonly Token[],
  at: number,
  motion: Motion,
): boolean {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  const stem = Object.keys(OWN_WAY).find(
    (each) => word.startsWith(each) && word.length < each.length + 5,
  );
  const own = stem === undefined ? undefined : OWN_WAY[stem];
  const second = tokens[at + 2]?.text ?? "";
  // "leaves no doubt", "flies the flag", "sets out her vision", "drives home the message"
  if (NOT_A_WAY.has(next?.text ?? "") || second === "flag") return false;
  if (/^(?:out|home)$/.test(next?.text ?? "") && ARTICLE.has(second)) return false;
  if (own?.has(next?.text ?? "")) return true;
  // "enters the building through the car park"
  if (
    own &&
    stem === "enter" &&
    tokens.slice(at + 2, at + 6).some(({ text: each }) => THROUGH.has(each))
  )
    return true;
  if (own && stem !== "pass") return false;
  if (motion === "goes" || motion === "fetches") return true;
  if (!own && WAY.en.has(next?.text ?? "")) return true;
  // "runs the Corniche", "crosses the Allenby Bridge", "enters the building through", but not "runs a club".
  const place = next?.text === "the" ? tokens[at + 2] : next;
  return (
    place !== undefined &&
    (/^\p{Lu}/u.test(text.slice(place.start, place.end)) || isPlaceWord(place.text)) &&
    !/^(?:train|exercise)/.test(word)
  );
}

/** "10:24", "Eurostar", "train". */
function isVehicle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (VEHICLE.has(token.text)) return true;
  return token.kind === "number" && (/\./.test(token.text) || tokens[at + 1]?.text === ":");
}

/** Whether a bare verb is said of what is to come: "will land", "the royals leave", "07:30 leave". */
function isComing(
  tokens: readonly Token[],
  at: number,
  language: MovementLanguage,
  titlesEnd: ReadonlySet<number>,
): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  if (language !== "en") {
    const near = language === "de" ? tokens.slice(0, at).map(({ text }) => text) : before.slice(-3);
    return near.some((word) => COMING[language].has(word));
  }
  const last = before.at(-1) ?? "";
  if (COMING.en.has(last) || (COMING.en.has(before.at(-2) ?? "") && !ARTICLE.has(last)))
    return true;
  if (last === "to") return before.some((word) => PLANNED.has(word));
  return titlesEnd.has(at) || tokens[at - 1]?.kind === "number" || isHourMark(tokens, at - 1);
}

/** "07:30 – leave the hotel" */
function isHourMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "mark" && tokens[at - 1]?.kind === "number";
}

const BE = wordSet("is are be s re being");
const PARTY = wordSet(
  "party flight plane convoy motorcade delegation cortege train car jet team family",
);

function isGoing(tokens: readonly Token[], at: number, titlesEnd: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  if (!before || titlesEnd.has(at)) return true;
  const word = before.kind === "word" ? before.text : (tokens[at - 2]?.text ?? "");
  return BE.has(word) || PARTY.has(word);
}
