import type { Draft } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import {
  bareEmoji,
  FESTIVE_EMOJI,
  FLIRTING_EMOJI,
  LAUGHING_EMOJI,
  PARTY_EMOJI,
  SUNNY_EMOJI,
} from "./emoji";
import type { ToneWord } from "./lexicon";
import { findTemplates } from "./templates";
import type { ToneMatch as Found } from "./tone-words";

/** How far joy and sorrow may stand apart, in UTF-16 units, before they are taken for two matters of one long post. */
const REACH = 320;

/**
 * How light a post must be to hurt beside a matter of each kind: its lightest mark, and that with what others add (one by any, one
 * more by two good wishes).
 * Beside mourning a good wish is too much; beside a storm it takes a joke.
 */
const HURTS: Readonly<Partial<Record<ToneWord, readonly (readonly [number, number])[]>>> = {
  sorrow: [[2, 2]],
  loss: [[2, 2]],
  violent: [[2, 3]],
  grave: [
    [3, 3],
    [2, 4],
  ],
  refused: [[3, 3]],
  acute: [[2, 2]],
  hardship: [[3, 5]],
};

const LIGHTNESS: Readonly<Partial<Record<ToneWord, number>>> = {
  joke: 3,
  callous: 3,
  lure: 3,
  revel: 2,
  wish: 2,
  cheer: 2,
  joy: 1,
  bright: 1,
};

/** Wishes for the day, which nobody adds to news of deaths, with condolences or without. */
const GOOD_WISH =
  /happy|week-?end|finde|fin de semana|sext|feriad|wochenende|spaß|fun|enjoy|disfru|divirt|pasen|vibes/iu;

/** Something light in a draft. `isLaugh` where it laughs at what is told, which even good news does not excuse. */
interface Mark extends Span {
  readonly weight: number;
  readonly isLaugh: boolean;
}

/** What is too light, and the grave matter beside it; UTF-16 offsets into the draft. */
export interface Contrast {
  /** The stretch from the first light mark of its group to the last. */
  readonly light: Span;
  /** The lightest of them. */
  readonly joke: Span;
  readonly matter: Span;
}

/** The strongest contrasts of a draft: a face or tag, told once, and words, once a sentence. */
export function findContrasts(draft: Draft, words: readonly Found[]): Contrast[] {
  const grave = words.filter(({ value }) => value in HURTS);
  if (grave.length === 0) return [];
  const isMourning = grave.some(({ value }) => value === "sorrow");
  const isRelief = !isMourning && words.some(({ value }) => value === "relief");
  const isOff = words.some(({ value }) => value === "off");
  const shown = [...facesIn(draft, grave), ...tagsIn(draft)];
  const said = [...wordsIn(draft, words, grave), ...shapesIn(draft)];
  const rows = [...said, ...shrieksIn(draft)];
  const all = [...shown, ...rows];
  const laughs = all.filter(({ weight, isLaugh }) => isLaugh && weight >= 3).length;
  if (isRelief && laughs < 2) return [];
  const contrasts: Contrast[] = [];
  for (const group of [shown, ...bySentence(draft, said)]) {
    for (const mark of group.toSorted((a, b) => b.weight - a.weight || a.start - b.start)) {
      // A feast called off is told with its name.
      if (isOff && !mark.isLaugh) continue;
      const others = all.filter((other) => !overlaps(other, mark));
      const total =
        mark.weight +
        (others.length > 0 ? 1 : 0) +
        (others.filter(({ weight }) => weight >= 2).length > 1 ? 1 : 0);
      const matter = nearest(
        mark,
        grave.filter(
          (word) =>
            !overlaps(word, mark) &&
            HURTS[word.value]?.some(
              ([lightest, whole]) => mark.weight >= lightest && total >= whole,
            ),
        ),
      );
      if (!matter) continue;
      const rest = group.filter(({ weight }) => weight >= 2 && group !== shown);
      const start = Math.min(mark.start, ...rest.map((other) => other.start));
      const end = Math.max(mark.end, ...rest.map((other) => other.end));
      contrasts.push({ light: { start, end }, joke: mark, matter });
      break;
    }
  }
  return contrasts;
}

/** The word nearest to a span, if one is within reach. */
export function nearest<Word extends Span>(to: Span, words: readonly Word[]): Word | undefined {
  let best: Word | undefined;
  let least = REACH;
  for (const word of words) {
    const distance = Math.max(to.start - word.end, word.start - to.end);
    if (distance <= least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

function bySentence({ sentences }: Draft, marks: readonly Mark[]): Mark[][] {
  return sentences
    .map(({ start, end }) => marks.filter((mark) => start <= mark.start && mark.end <= end))
    .filter((group) => group.length > 0);
}

function wordsIn(draft: Draft, words: readonly Found[], grave: readonly Found[]): Mark[] {
  const isOfDead = grave.some(({ value }) => value === "loss" || value === "sorrow");
  const isPersonal = isOfDead || grave.some(({ value }) => value === "refused");
  return words.flatMap((word) => {
    const weight = LIGHTNESS[word.value];
    if (weight === undefined || isOfTheDead(draft, word) || isQuoted(draft, word)) return [];
    const isWish =
      (word.value === "wish" && isPersonal) ||
      (word.value === "cheer" &&
        isPersonal &&
        GOOD_WISH.test(draft.text.slice(word.start, word.end)));
    return {
      start: word.start,
      end: word.end,
      weight: isWish ? 3 : weight,
      isLaugh: word.value === "joke" || word.value === "callous",
    };
  });
}

function shapesIn(draft: Draft): Mark[] {
  return findTemplates(draft)
    .filter((shape) => !isQuoted(draft, shape))
    .map((shape) => ({ ...shape, weight: 3, isLaugh: true }));
}

/** "…, who loved karaoke": a life is told. */
function isOfTheDead({ sentences }: Draft, word: Span): boolean {
  const sentence = sentences.find(({ start, end }) => start <= word.start && word.end <= end);
  return (
    sentence?.passage.tokens.some(({ text }) =>
      /^(?:loved|liked|enjoyed|whose|passion|passionate|remember|aimait|amaba|amava|liebte)$/.test(
        text,
      ),
    ) ?? false
  );
}

function isQuoted({ quotations }: Draft, word: Span): boolean {
  return quotations.some((quotation) => overlaps(quotation, word));
}

function facesIn({ emoji, text }: Draft, grave: readonly Found[]): Mark[] {
  if (emoji.length === 0) return [];
  const isFilm = /(?<!\p{L})(?:films?|movies?|cinema|screening)(?!\p{L})/iu.test(text);
  const isOfVisa = grave.some(({ start, end }) => /visa|deport/i.test(text.slice(start, end)));
  const isAcute = grave.some(({ value }) => value === "acute");
  const isRefused = grave.some(({ value }) => value === "refused");
  return emoji.flatMap(({ start, end, text: face }) => {
    const bare = bareEmoji(face);
    const isLaugh =
      (LAUGHING_EMOJI.has(bare) && !(isFilm && bare === "🍿")) ||
      (isOfVisa && FLIRTING_EMOJI.has(bare)) ||
      (isRefused && PARTY_EMOJI.has(bare));
    const isParty = isAcute && PARTY_EMOJI.has(bare);
    // Beside mourning festive faces are told with their removal.
    const weight = isLaugh
      ? 3
      : isParty
        ? 2
        : SUNNY_EMOJI.has(bare) || FESTIVE_EMOJI.has(bare)
          ? 1
          : 0;
    return weight > 0 ? [{ start, end, weight, isLaugh }] : [];
  });
}

/** Tags of people who are having a good day. */
const LIGHT_TAG =
  /^(?:blessed|mood|vibes?|yolo|winning|goals|tgif|lol|fail|hilarious|yum|yummy|foodie|fun|party|ootd|nofilter|tbt|instagood|wanderlust|hungergames|\p{L}+(?:vibes|goals|party|partytime|fail|selfie|mood|feels|feeling|squad|problems|challenge|lol|ootd|oftheday|bestlife|goodtimes|wednesday|adventures)|(?:island|beach|diplomat|embassy|expat|party|best|city|village|camp|office|van|pool|luxury|jetset)life|goodtimes|livingmybestlife|throwbackthursday|motivationmonday|mondaymotivation|sundayfunday|weekendvibes|travelgoals)$/iu;

function tagsIn({ hashtags }: Draft): Mark[] {
  return hashtags
    .filter(({ name }) => LIGHT_TAG.test(name))
    .map(({ start, end }) => ({ start, end, weight: 3, isLaugh: true }));
}

/** "!!!" and "??": a raised voice, which only adds to what is light. */
function shrieksIn({ text }: Draft): Mark[] {
  return Array.from(text.matchAll(/[!?]{2,}/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    weight: 1,
    isLaugh: false,
  }));
}
