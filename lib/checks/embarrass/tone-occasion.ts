import type { Draft } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import { type Context, defineCheck, type Hit } from "../check";
import { findCongratulatedLoss } from "./tone/congratulated-loss";
import { findContrasts, nearest } from "./tone/contrast";
import { findMerryMourning, mourningAfter } from "./tone/days";
import { bareEmoji, FESTIVE_EMOJI, FLAMES, SEASONAL_EMOJI } from "./tone/emoji";
import type { ToneWord } from "./tone/lexicon";
import { findPun } from "./tone/puns";
import { findToneWords, type ToneMatch } from "./tone/tone-words";
import { dateAfter } from "./tone/wishes";

const SAD: ReadonlySet<ToneWord> = new Set(["sorrow", "loss", "violent"]);
const GRAVE: ReadonlySet<ToneWord> = new Set([...SAD, "grave", "refused"]);

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
    const wishes = [...goodWishes(draft, words)];
    const merry = wishes.length === 0 ? findMerryMourning(draft.text) : undefined;
    if (merry) wishes.push(dayHit(draft, merry, merry));
    yield* wishes;
    const sad = words.filter(({ value }) => SAD.has(value));
    const isSorrow = sad.some(({ value }) => value === "sorrow");
    const isRelief = !isSorrow && words.some(({ value }) => value === "relief");
    if (sad.length > 0 && !isRelief) yield* besideGrief(draft, sad);
    const congratulated = findCongratulatedLoss(draft);
    if (congratulated) {
      const { wish, loss } = congratulated;
      yield jokeHit(draft, wish, loss);
    }
    const contrasts = findContrasts(draft, words);
    for (const { light, joke, matter } of contrasts) {
      if (wishes.some((wish) => overlaps(wish, joke))) continue;
      yield { ...jokeHit(draft, joke, matter), ...light };
    }
    const mayPun =
      !isRelief && contrasts.length === 0 && words.some(({ value }) => GRAVE.has(value));
    const pun = mayPun ? findPun(draft) : undefined;
    if (pun) yield jokeHit(draft, pun.joke, pun.matter);
    yield* inCrisis(draft, words, context);
  },
});

function* besideGrief(draft: Draft, sad: readonly ToneMatch[]): Iterable<Hit> {
  const sorrow = sad.filter(({ value }) => value === "sorrow");
  const flames = FLAMES.exec(draft.text)?.index;
  for (const emoji of draft.emoji) {
    const bare = bareEmoji(emoji.text);
    const isWrongForMourners = SEASONAL_EMOJI.has(bare) || emoji.start === flames;
    if (!isWrongForMourners && !FESTIVE_EMOJI.has(bare)) continue;
    const near = nearest(emoji, isWrongForMourners ? sorrow : sad);
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

/** "Happy Holocaust Remembrance Day", "celebrating the anniversary of the attack". */
function* goodWishes(draft: Draft, words: readonly ToneMatch[]): Iterable<Hit> {
  const isOfDead = words.some(({ value }) => value === "sorrow" || value === "loss");
  for (const joy of words) {
    if (joy.value !== "joy" && joy.value !== "wish") continue;
    const sentence = draft.sentences.find(({ start, end }) => start <= joy.start && joy.end <= end);
    if (!sentence) continue;
    const day = mourningAfter(sentence, joy) ?? (isOfDead && dateAfter(draft, joy));
    if (!day) continue;
    yield dayHit(draft, joy, day);
  }
}

function dayHit(draft: Draft, joy: Span, day: Span): Hit {
  return {
    start: Math.min(joy.start, day.start),
    end: Math.max(joy.end, day.end),
    message: {
      key: "tone_occasion_day",
      values: { joy: textOf(draft, joy), day: textOf(draft, day) },
    },
  };
}

/** In the pack's crisis mode celebration waits. */
function* inCrisis(
  draft: Draft,
  words: readonly ToneMatch[],
  { ministry }: Context,
): Iterable<Hit> {
  const { crisis } = ministry;
  if (!crisis?.on) return;
  const emoji = draft.emoji.find(({ text }) => FESTIVE_EMOJI.has(bareEmoji(text)));
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

function textOf({ text }: Draft, { start, end }: Span): string {
  return text.slice(start, end);
}

function withSpaceBefore(text: string, { start, end }: Span): Span {
  return { start: /[ \u00a0\u202f]/.test(text[start - 1] ?? "") ? start - 1 : start, end };
}
