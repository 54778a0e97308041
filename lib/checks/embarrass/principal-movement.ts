import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { findOffices } from "@/lib/facts/people/offices";
import { defineCheck, type Hit } from "../check";
import { hourIn, mayTellHour } from "./movement/hours";
import { findMoves, isOwnParty, type Move } from "./movement/moves";
import { isPlaceWord, namesPlace } from "./movement/places";
import { MOVEMENT_LANGUAGES, type MovementLanguage } from "./movement/verbs";

/** "7 pm" names no Prime Minister. */
const SHORT_TITLE =
  /(?<!\d ?)(?<!\p{L})(?:PM|FM|SG|HM|HRH|HE|H\.E\.|HMA|DCM|HoM|POTUS|Lord|Lady|Sir|Dame|Baroness|Mrs? Speaker)(?=['’]s| \p{Lu}| \p{Ll}{2,})/gu;
/** Who is guarded without a title: a party on the road, a family, the house's own words. */
const GUARDED_PARTY =
  wordSet(`motorcade convoy royals potus boss hma hom dcm secretary attaché cortège comitiva kolonne konvoi delegation délégation delegación
  delegação head`);
/** Officials of whom there are many, whom nobody guards. */
const UNGUARDED =
  wordSet(`official officials candidate judge diplomat representative delegate politician spokesperson spokesman spokeswoman counterpart
  portavoz porta vocero diplomático diplomata diplomate juiz juez juge richter sprecher sprecherin politiker`);
const PRONOUNS = wordSet("she he they elle il ella él ela ele sie er");
/** A public occasion: the movement is the invitation. */
const PUBLIC = cued(
  /watch|all welcome|live|livestream|join us|tune in|ceremony|parade|press (?:conference|briefing|point|availability)|photo (?:op|spray)|media|cameras|in public|welcome (?:him|her|them)|en direct|en directo|en vivo|ao vivo|transmiss|im livestream|cérémonie|ceremonia|cerimónia|cerimônia|yesterday|hier soir|ayer|ontem|gestern|marathon|(?:fun|charity|\dk) run|run with|race(?!\p{L})|with the (?:ambassador|minister|president)|invites? you|come and|doors open|doorstep|guided tour|free seats|on this day/iu,
);
/** "In 1961 the President arrives at Orly at 10:30": history told as it goes. */
const YEAR_OF_OLD = /(?:1[5-9]|20)\d\d/;
const HISTORY = /(?:^|(?<!\p{L})(?:in|of|en|em|im|de) )(?:1[5-9]\d\d|20[01]\d)(?![\d:h])/iu;

/** What the hour is told of begins after the movement. */
const NEXT_CLAUSE = /;|: \p{Ll}/u;

/** A principal's coming movement told with its hour and its place: what a security detail never publishes beforehand. */
export const principalMovement = defineCheck({
  id: "principal-movement",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  readsEachSentence: true,
  languages: MOVEMENT_LANGUAGES,
  source: "Protective-security practice: time, place and route are not told before the movement",
  *check({ sentences, text: whole }): Iterable<Hit> {
    if (!mayTellHour(whole)) return;
    for (const [at, { start, passage }] of sentences.entries()) {
      // Asked for where a sentence tells an hour and names nobody itself.
      const isKnown = () =>
        sentences.slice(0, at).some((earlier) => namesPrincipal(earlier.passage));
      const movement = movementIn(passage, isKnown);
      if (!movement) continue;
      yield {
        start: start + movement.start,
        end: start + movement.end,
        message: { key: "principal_movement_why", values: { time: movement.time } },
      };
    }
  },
});

function languagesOf({ language }: Passage): readonly MovementLanguage[] {
  return MOVEMENT_LANGUAGES.filter((each) => each === (language ?? each));
}

function namesPrincipal(passage: Passage): boolean {
  return languagesOf(passage).some((language) => principalsIn(passage, language).length > 0);
}

/** `isKnown`: whether a principal was named in a sentence before, so that "she" may be the subject. */
function movementIn(
  passage: Passage,
  isKnown: () => boolean,
): (Span & { readonly time: string }) | undefined {
  const { text, tokens } = passage;
  if (!mayTellHour(text) || PUBLIC.test(text)) return undefined;
  if (YEAR_OF_OLD.test(text) && HISTORY.test(text)) return undefined;
  const hour = hourIn(passage);
  if (!hour) return undefined;
  const isPlaced = tokens.some(({ text: word }) => isPlaceWord(word));
  if (!isPlaced && !namesPlace(text)) return undefined;
  for (const language of languagesOf(passage)) {
    const principals = principalsIn(passage, language);
    if (principals.length === 0 && !isKnown()) continue;
    const move = findMoves(passage, language, wordsAfter(passage, principals)).find(
      (each) =>
        !(
          each.subject === "before" &&
          NEXT_CLAUSE.test(text.slice(each.end, Math.max(each.end, hour.start)))
        ) &&
        (principals.some((who) => isSubject(passage, each, who)) ||
          ((isPlaced || each.subject === "anywhere") && isTakenUp(passage, each) && isKnown())),
    );
    if (!move) continue;
    // "9:40 am." ends a sentence, "9:40 a.m." does not.
    const time = hour.text.replace(/(?<=[ap]m)\.$/iu, "");
    return {
      start: Math.min(move.start, hour.start),
      end: Math.max(move.end, hour.start + time.length),
      time,
    };
  }
  return undefined;
}

/** Where the words after a principal's titles stand, in tokens. */
function wordsAfter({ tokens }: Passage, principals: readonly Span[]): ReadonlySet<number> {
  return new Set(principals.map(({ end }) => tokens.findIndex(({ start }) => start >= end)));
}

function isSubject({ tokens }: Passage, move: Move, who: Span): boolean {
  const after = tokens.findIndex(({ start }) => start >= who.end);
  const owned = tokens[after]?.text === "s" ? tokens.slice(after + 1, after + 8) : [];
  // "The Minister's speech runs from 10:00".
  const ownedBefore = owned.findIndex(({ start }) => start === move.start);
  if (ownedBefore > 0 && !owned.slice(0, ownedBefore).some(({ text }) => isOwnParty(text)))
    return false;
  if (move.subject === "anywhere" || who.start < move.start) return true;
  return (
    move.subject === "behind" &&
    tokens.filter(({ start }) => start >= move.end && start < who.start).length <= 5
  );
}

/** "She leaves …", "At 9:20 he boards …", "Touchdown is 14:05": who was named before is spoken of still. */
function isTakenUp({ tokens }: Passage, move: Move): boolean {
  if (move.subject !== "before" && /^\D/.test(tokens[0]?.text ?? "")) {
    const first = tokens[0];
    if (first && first.start === move.start) return true;
  }
  const before = tokens.filter(({ start, kind }) => start < move.start && kind === "word");
  return before.slice(0, 4).some(({ text }) => PRONOUNS.has(text));
}

function principalsIn({ text, tokens, mentions }: Passage, language: MovementLanguage): Span[] {
  const titles = findOffices(tokens, language).filter(
    ({ value, firstToken }) =>
      value.kind !== "body" && !UNGUARDED.has(tokens[firstToken]?.text ?? ""),
  );
  const parties = tokens.filter(
    ({ text: word }, at) =>
      GUARDED_PARTY.has(word) &&
      // "a delegation of students"
      !(
        /^(?:delega|déléga|head)/.test(word) &&
        /^(?:of|de)$/.test(tokens[at + 1]?.text ?? "") &&
        !isNamed(text, tokens[at + 2])
      ),
  );
  return [...titles, ...parties, ...mentions, ...[...text.matchAll(SHORT_TITLE)].map(spanOf)];
}

function isNamed(text: string, token: Span | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}
