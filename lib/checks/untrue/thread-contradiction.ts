import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import {
  type Appointment,
  appointmentIn,
  areComparable,
  disagreementOf,
} from "./thread-contradiction.events";
import { areContrary, type Claim, claimsIn } from "./thread-contradiction.figures";

/** What a sentence says that another part of the thread could contradict. */
interface Told {
  readonly appointment: Appointment | undefined;
  readonly claims: readonly Claim[];
}

/** Sentences stay while a thread is written: each is read once. */
const kept = new WeakMap<Passage, Told>();

/** Two parts of a thread that give one event two days or times, or say two figures of the same. */
export const threadContradiction = defineCheck({
  id: "thread-contradiction",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Practitioners' criteria: a thread reads as one text",
  *check(draft, { thread, today }): Iterable<Hit> {
    const place = thread.indexOf(draft);
    const telling = (place < 1 ? [] : draft.sentences).flatMap(({ start, passage }) => {
      const told = toldIn(passage);
      return told.appointment || told.claims.length > 0 ? { start, passage, told } : [];
    });
    if (telling.length === 0) return;
    const rivals = rivalsOf(draft, thread.slice(0, place));
    for (const { start, passage, told } of telling) {
      const clash = dayClash(rivals, told.appointment, today) ?? figureClash(rivals, told.claims);
      if (!clash) continue;
      const { said, part, kind } = clash;
      const message = {
        key: `thread_contradiction_${kind}`,
        values: { part, said, here: cut(passage, clash.here) },
      };
      yield { ...plain(shift(clash.here, start)), message, question: true };
    }
  },
});

/** A sentence of an earlier part of the thread, which is counted from one. */
interface Rival {
  readonly passage: Passage;
  readonly part: number;
  readonly told: Told;
}

function rivalsOf(draft: Draft, before: readonly Draft[]): Rival[] {
  const names = namesIn(draft);
  return before.flatMap((post, at) =>
    areElsewhere(names, namesIn(post))
      ? []
      : post.sentences.map(({ passage }) => ({ passage, part: at + 1, told: toldIn(passage) })),
  );
}

interface Clash {
  readonly kind: "day" | "figure";
  readonly part: number;
  readonly said: string;
  readonly here: Span;
}

function dayClash(
  rivals: readonly Rival[],
  appointment: Appointment | undefined,
  today: string,
): Clash | undefined {
  if (!appointment?.isDefinite) return undefined;
  const dated = rivals.flatMap((rival) => {
    const other = rival.told.appointment;
    const isSame = other?.head === appointment.head && areComparable(other, appointment);
    return other && isSame ? [{ ...rival, other }] : [];
  });
  // "The reception" after two that are told apart may be either.
  const isOne = new Set(dated.map(({ other }) => other.described).filter(Boolean)).size < 2;
  const same = dated.filter(
    ({ other }) =>
      other.described === appointment.described || (appointment.described === "" && isOne),
  );
  const days = same.map(({ other, passage, part }) => {
    const found = disagreementOf(other, appointment, today);
    return (
      found && { kind: "day" as const, part, said: cut(passage, found.said), here: found.here }
    );
  });
  return days.includes(undefined) ? undefined : days.at(-1);
}

function figureClash(rivals: readonly Rival[], claims: readonly Claim[]): Clash | undefined {
  for (const claim of claims) {
    const others = rivals.flatMap(({ told, passage, part }) =>
      told.claims.filter(({ key }) => key === claim.key).map((other) => ({ other, passage, part })),
    );
    const [first] = others;
    // Where one of the others agrees, both figures were told on purpose.
    if (!first || !others.every(({ other }) => areContrary(other, claim))) continue;
    const { other, passage, part } = first;
    const said = cut(passage, other.quantity.number);
    return { kind: "figure", part, said, here: claim.quantity.number };
  }
  return undefined;
}

function toldIn(passage: Passage): Told {
  const known = kept.get(passage);
  if (known) return known;
  const told = { appointment: appointmentIn(passage), claims: claimsIn(passage) };
  kept.set(passage, told);
  return told;
}

const NAME =
  /(?<=[\p{Ll}\p{N},;(] )\p{Lu}\p{L}{2,}|^[^\p{L}\n]*\p{Lu}[\p{L} -]{1,30}(?=:|$)|[\p{RI}]{2}|#[\p{L}\p{N}_]+/gmu;
/** Where nouns have capitals only what follows these is sure to be a place. */
const GERMAN_PLACE = /(?<=(?<!\p{L})(?:in|nach|aus|bei) )\p{Lu}\p{L}{2,}/gu;

/** Whether each of two parts, by their names, names something that the other does not, and nothing that both do: they may speak of two places. */
function areElsewhere(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return names.size > 0 && others.size > 0 && ![...names].some((name) => others.has(name));
}

function namesIn({ text, language, dates }: Draft): ReadonlySet<string> {
  const named = text.matchAll(language === "de" ? GERMAN_PLACE : NAME);
  const own = [...named].filter(
    ({ index, 0: name }) =>
      !dates.some(({ start, end }) => start <= index && index < end) && !DAY_NAME.test(name),
  );
  return new Set(own.map(([name]) => name.toLowerCase()));
}

const DAY_NAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

function cut({ text }: Passage, { start, end }: Span): string {
  return text.slice(start, end);
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
