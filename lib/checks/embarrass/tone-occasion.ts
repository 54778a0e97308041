import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import { type Context, defineCheck, type Hit } from "../check";
import { mourningAfter } from "./tone/days";
import { FESTIVE_EMOJI, FLIRTING_EMOJI, LAUGHING_EMOJI } from "./tone/emoji";
import { findPun } from "./tone/puns";
import { findToneWords, type ToneWord } from "./tone/tone-words";

/** How far joy and sorrow may stand apart, in UTF-16 units, before they are taken for two matters of one long post. */
const REACH = 320;

const SAD: ReadonlySet<ToneWord> = new Set(["sorrow", "loss", "violent"]);
const GRAVE: ReadonlySet<ToneWord> = new Set([...SAD, "grave"]);

/** A tone that does not fit its matter: festive emoji by a condolence, a joke on a war, good wishes on a day of mourning. */
export const toneOccasion = defineCheck({
  id: "tone-occasion",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Posts withdrawn by foreign ministries, 2018–2024",
  *check(draft, context): Iterable<Hit> {
    const words = findToneWords(draft);
    yield* goodWishes(draft, words);
    const sad = words.filter(({ value }) => SAD.has(value));
    const isSorrow = sad.some(({ value }) => value === "sorrow");
    const isRelief = !isSorrow && words.some(({ value }) => value === "relief");
    if (sad.length > 0 && !isRelief) yield* besideGrief(draft, words, sad);
    const grave = words.filter(({ value }) => GRAVE.has(value));
    if (grave.length > 0) {
      const told = isRelief ? [] : [...jokes(draft, words, grave)];
      yield* told;
      yield* shrugs(draft, words, sad.length > 0 ? sad : grave, isRelief);
      const pun = isRelief || told.length > 0 ? undefined : findPun(draft);
      if (pun) yield jokeHit(draft, pun.joke, pun.matter);
    }
    yield* inCrisis(draft, words, context);
  },
});

function* besideGrief(
  draft: Draft,
  words: readonly PhraseMatch<ToneWord>[],
  sad: readonly PhraseMatch<ToneWord>[],
): Iterable<Hit> {
  for (const emoji of draft.emoji) {
    if (!FESTIVE_EMOJI.has(bare(emoji.text))) continue;
    const near = nearest(emoji, sad);
    if (!near) continue;
    yield {
      start: emoji.start,
      end: emoji.end,
      message: {
        key: "tone_occasion_emoji",
        values: { emoji: emoji.text, words: textOf(draft, near) },
      },
      fixes: [{ ...withSpaceBefore(draft.text, emoji), text: "" }],
    };
    // One row tells it for a whole row of them.
    break;
  }
  const revel = words.find((word) => word.value === "revel" && nearest(word, sorrows(sad)));
  if (revel) yield jokeHit(draft, revel, nearest(revel, sorrows(sad)) ?? revel);
  for (const { start, end, passage } of draft.sentences) {
    const sorrow = sad.find(
      (word) => word.value === "sorrow" && start <= word.start && word.end <= end,
    );
    const marks = sorrow && /!+(?=["'”’»)\]]*$)/u.exec(passage.text);
    if (!sorrow || !marks) continue;
    const span = { start: start + marks.index, end: start + marks.index + marks[0].length };
    yield {
      ...span,
      message: {
        key: "tone_occasion_exclamation",
        values: { words: textOf(draft, sorrow) },
      },
      // French sets a space before it, which a full stop does not take.
      fixes: [{ ...withSpaceBefore(draft.text, span), text: "." }],
    };
  }
}

/** "In other news", "you can't win them all", a tasting the same evening: the dead are passed over. */
function* shrugs(
  draft: Draft,
  words: readonly PhraseMatch<ToneWord>[],
  grave: readonly PhraseMatch<ToneWord>[],
  isRelief: boolean,
): Iterable<Hit> {
  const mourned = sorrows(grave);
  const dead = grave.filter(({ value }) => value === "sorrow" || value === "loss");
  const isOff = words.some(({ value }) => value === "off");
  for (const word of words) {
    const near =
      word.value === "callous"
        ? nearest(word, grave)
        : word.value === "cheer" && !isOff && !isRelief
          ? nearest(word, GOOD_WISH.test(textOf(draft, word)) ? dead : mourned)
          : undefined;
    if (near && !isOfTheDead(draft, word)) return yield jokeHit(draft, word, near);
  }
}

/** Wishes for the day, which nobody adds to news of deaths, with condolences or without. */
const GOOD_WISH = cued(
  /happy|week-?end|finde|fin de semana|sext|feriad|wochenende|spaß|fun|enjoy|disfru|divirt|pasen|vibes/i,
);

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

function jokeHit(draft: Draft, joke: Span, matter: Span): Hit {
  return {
    start: joke.start,
    end: joke.end,
    message: {
      key: "tone_occasion_joke",
      values: { joke: textOf(draft, joke), words: textOf(draft, matter) },
    },
  };
}

function* jokes(
  draft: Draft,
  words: readonly PhraseMatch<ToneWord>[],
  grave: readonly PhraseMatch<ToneWord>[],
): Iterable<Hit> {
  // What is seen first goes first: the emoji, then the tag, then the words.
  const laughs: Span[] = [];
  const isFilm = /(?<!\p{L})(?:films?|movies?|cinema|screening)(?!\p{L})/iu.test(draft.text);
  for (const emoji of draft.emoji) {
    const isFlirt =
      FLIRTING_EMOJI.has(bare(emoji.text)) &&
      grave.some((word) => /visa|deport/i.test(textOf(draft, word)));
    const isPopcorn = isFilm && bare(emoji.text) === "🍿";
    if ((LAUGHING_EMOJI.has(bare(emoji.text)) && !isPopcorn) || isFlirt) laughs.push(emoji);
  }
  laughs.push(...draft.hashtags.filter(({ name }) => LIGHT_TAG.test(name)));
  const said = words.filter(({ value }) => value === "joke" || value === "lure");
  // The face is told once, and once the words that it laughs at.
  for (const each of [laughs, said]) {
    for (const laugh of each) {
      const near = nearest(laugh, grave);
      if (!near) continue;
      yield jokeHit(draft, laugh, near);
      break;
    }
  }
}

/** Tags of people who are having a good day. */
const LIGHT_TAG =
  /^(?:blessed|mood|vibes?|goodvibes|yolo|winning|squadgoals|goals|tgif|lol|epicfail|fail|livingmybestlife|bestlife|fridayfeeling|weekendvibes|hilarious|partytime|travelgoals|wanderlust)$/iu;

/** "Happy Holocaust Remembrance Day", "celebrating the anniversary of the attack". */
function* goodWishes(draft: Draft, words: readonly PhraseMatch<ToneWord>[]): Iterable<Hit> {
  for (const joy of words) {
    if (joy.value !== "joy") continue;
    const sentence = draft.sentences.find(({ start, end }) => start <= joy.start && joy.end <= end);
    if (!sentence) continue;
    const day = mourningAfter(sentence, joy);
    if (!day) continue;
    yield {
      start: joy.start,
      end: day.end,
      message: {
        key: "tone_occasion_day",
        values: {
          joy: textOf(draft, joy),
          day: textOf(draft, day),
        },
      },
    };
  }
}

/** In the pack's crisis mode celebration waits. */
function* inCrisis(
  draft: Draft,
  words: readonly PhraseMatch<ToneWord>[],
  { ministry }: Context,
): Iterable<Hit> {
  const { crisis } = ministry;
  if (!crisis?.on) return;
  const emoji = draft.emoji.find(({ text }) => FESTIVE_EMOJI.has(bare(text)));
  const joy = emoji ?? words.find(({ value }) => value === "joy" || value === "joke");
  if (!joy) return;
  yield {
    start: joy.start,
    end: joy.end,
    message: {
      key: "tone_occasion_crisis",
      values: { words: textOf(draft, joy) },
    },
  };
}

function nearest<Word extends Span>(to: Span, words: readonly Word[]): Word | undefined {
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

function sorrows(sad: readonly PhraseMatch<ToneWord>[]): readonly PhraseMatch<ToneWord>[] {
  return sad.filter(({ value }) => value === "sorrow");
}

function textOf({ text }: Draft, { start, end }: Span): string {
  return text.slice(start, end);
}

function bare(emoji: string): string {
  return emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, "");
}

function withSpaceBefore(text: string, { start, end }: Span): Span {
  return { start: /[ \u00a0\u202f]/.test(text[start - 1] ?? "") ? start - 1 : start, end };
}
