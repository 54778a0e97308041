import type { Draft, Sentence } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import { findObservances } from "@/lib/facts/calendar/calendar";
import { type Context, defineCheck, type Hit } from "../check";
import {
  FESTIVE_EMOJI,
  FLIRTING_EMOJI,
  findToneWords,
  LAUGHING_EMOJI,
  type ToneWord,
} from "./tone-occasion.words";

/** How far joy and sorrow may stand apart, in UTF-16 units, before they are taken for two matters of one long post. */
const REACH = 320;
/** The name of a day is at most so many words long. */
const DAY_NAME_WORDS = 9;

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
    if (grave.length > 0 && !isRelief) yield* jokes(draft, words, grave);
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
    return;
  }
  const revel = words.find((word) => word.value === "revel" && nearest(word, sorrows(sad)));
  if (revel) {
    yield {
      start: revel.start,
      end: revel.end,
      message: {
        key: "tone_occasion_joke",
        values: {
          joke: textOf(draft, revel),
          words: textOf(draft, nearest(revel, sorrows(sad)) ?? revel),
        },
      },
    };
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

function* jokes(
  draft: Draft,
  words: readonly PhraseMatch<ToneWord>[],
  grave: readonly PhraseMatch<ToneWord>[],
): Iterable<Hit> {
  const laughs: Span[] = words.filter(({ value }) => value === "joke");
  for (const emoji of draft.emoji) {
    const isFlirt =
      FLIRTING_EMOJI.has(bare(emoji.text)) &&
      grave.some((word) => /visa|deport/i.test(textOf(draft, word)));
    if (LAUGHING_EMOJI.has(bare(emoji.text)) || isFlirt) laughs.push(emoji);
  }
  for (const laugh of laughs) {
    const near = nearest(laugh, grave);
    if (!near) continue;
    yield {
      start: laugh.start,
      end: laugh.end,
      message: {
        key: "tone_occasion_joke",
        values: {
          joke: textOf(draft, laugh),
          words: textOf(draft, near),
        },
      },
    };
    return;
  }
}

/** "Happy Holocaust Remembrance Day", "celebrating the anniversary of the attack". */
function* goodWishes(draft: Draft, words: readonly PhraseMatch<ToneWord>[]): Iterable<Hit> {
  for (const joy of words) {
    if (joy.value !== "joy") continue;
    const sentence = draft.sentences.find(({ start, end }) => start <= joy.start && joy.end <= end);
    if (!sentence) continue;
    const day = solemnDayAfter(sentence, joy) ?? sadAnniversaryAfter(sentence, joy);
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

function solemnDayAfter({ start: offset, passage }: Sentence, joy: Span): Span | undefined {
  const { tokens, text } = passage;
  const from = tokens.findIndex(({ start }) => start + offset >= joy.end);
  if (from < 0) return undefined;
  // A few words may stand between: "Congratulations to all on", "Wishing everyone a happy and blessed".
  const named = MOURNFUL_DAY.exec(text.slice(joy.end - offset));
  if (named) {
    const lead = named[0].length - named[0].trimStart().length;
    return { start: joy.end + lead, end: joy.end + named[0].length };
  }
  // People do celebrate Yom Kippur, in earnest; nobody wishes it merry.
  if (/^celebr|^fêt|^célébr|^feier/i.test(text.slice(joy.start - offset, joy.end - offset)))
    return undefined;
  for (let first = from; first < Math.min(tokens.length, from + 4); first++) {
    for (let last = Math.min(tokens.length, first + DAY_NAME_WORDS) - 1; last >= first; last--) {
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      if (tokens[last]?.kind === "mark") continue;
      const days = findObservances(text.slice(start, end));
      if (days.length === 0) continue;
      return days.every(({ solemn }) => solemn)
        ? { start: start + offset, end: end + offset }
        : undefined;
    }
  }
  return undefined;
}

/** Names of mourning that no calendar needs to know: "Happy Remembrance Day", "a happy Day of National Mourning". */
const MOURNFUL_DAY =
  /^\s+(?:(?!end|life|lives)[\p{L}'’]+\s+){0,4}?(?:(?:remembrance|memorial|martyrs?['’]?|genocide|holocaust|shoah|nakba|mourning)\s+day|day of (?:national )?(?:remembrance|mourning|reflection on the|sorrow)|yom hashoah|yom hazikaron|good friday|vendredi saint|viernes santo|sexta-feira santa|karfreitag|volkstrauertag|ashura|tisha b['’]?av|9\/11|journée (?:du souvenir|de deuil)|día de luto|dia de luto|trauertag)(?![\p{L}\p{N}])/iu;

const SAD_ANNIVERSARY =
  /^[^.!?]{0,40}?\b(?:anniversar(?:y|ies)|birthday|anniversaire|aniversario|aniversário|jahrestag)\s+(?:of|de|du|des|der|do|da|del|des)\s+(?:[\p{L}'’]+\s+){0,4}?(?:[ld]['’])?(?:9\/11|attacks?|bombings?|massacres?|genocide|holocaust|invasion|war(?!\p{L}| memorial| museum)|earthquake|tsunami|assassination|shooting|disaster|catastrophe|crash|deportations?|coup|attentats?|massacre|génocide|invasion|guerre|séisme|atentados?|masacre|genocidio|guerra|terremoto|massacre|genocídio|anschlags?|massakers|völkermords?|kriegs|erdbebens)(?!\p{L})/iu;

function sadAnniversaryAfter({ start: offset, passage }: Sentence, joy: Span): Span | undefined {
  const from = joy.end - offset;
  // From the word of joy itself where that is "anniversary"'s own ("Happy anniversary of the attack").
  const found = SAD_ANNIVERSARY.exec(passage.text.slice(from));
  if (!found || /\b(?:end|fin|fim|ende|survivors?|resistance)\b/iu.test(found[0])) return undefined;
  const lead = found[0].length - found[0].trimStart().length;
  return { start: joy.end + lead, end: joy.end + found[0].length };
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
