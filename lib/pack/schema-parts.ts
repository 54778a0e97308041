import * as z from "zod/mini";
import { LANGUAGES } from "@/lib/draft/language";

// Zod would compile validators with `new Function`, which an extension's content security policy forbids.
z.config({ jitless: true });

/** An optional field: may be left out, never null or undefined. */
export const optional = z.exactOptional;

/** Names what a field means, for the JSON Schema that editors read and for the manual's tables. */
export function field<Schema extends z.ZodMiniType>(meaning: string, schema: Schema): Schema {
  // A copy, because the same line or id means another thing in every field.
  const own = z.clone(schema, schema._zod.def);
  z.globalRegistry.add(own, { description: meaning });
  return own;
}

/** At most so many UTF-16 units; what is longer is not looked at further, so that no pattern meets a text of any length. */
function atMost(units: number) {
  return z.maxLength(units, { abort: true });
}

/** An identifier: dotted or hyphenated lower-case ASCII, so that no two can look alike by script or case. */
export const id = z.string().check(
  atMost(64),
  z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error: "id",
  }),
);

/** One line of text, shown to people. */
export const line = z
  .string()
  .check(z.minLength(1), atMost(300), z.regex(/^\S(?:[^\n]*\S)?$/u, { error: "line" }));

/** Text of a paragraph or a post; line breaks are kept. */
export const prose = z.string().check(z.minLength(1), atMost(10_000));

/** A phrase to be found: at most 12 words, which `phrases.ts` counts as matching does. */
export const phrase = z.string().check(z.minLength(1), atMost(200));

/** A day that exists, "YYYY-MM-DD". */
export const day = z
  .string()
  .check(z.refine((text: string) => isDay(text), { error: "day", abort: true }));

/** A day, or an instant with its zone: "2026-11-20" or "2026-11-20T18:00:00+01:00". */
export const moment = z
  .string()
  .check(z.refine((text: string) => isMoment(text), { error: "moment" }));

export const language = z.enum(LANGUAGES);

/** A hostname with at least one dot, in lower-case ASCII. */
export const host = z
  .string()
  .check(
    atMost(253),
    z.regex(/^(?:[a-z0-9][a-z0-9-]{0,62}\.)+[a-z][a-z0-9-]{1,62}$/, { error: "host" }),
  );

/** A hashtag with its "#". */
export const tag = z
  .string()
  .check(atMost(100), z.regex(/^#(?=[\p{M}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+$/u, { error: "tag" }));

/** A mention with its "@"; on Mastodon with the server. */
export const handle = z
  .string()
  .check(atMost(120), z.regex(/^@[A-Za-z0-9_.-]+(?:@[a-z0-9.-]+)?$/, { error: "handle" }));

/** A sentence in one language, or one a locale ("en", "pt-BR"). */
export const wording = z.union([
  line,
  z
    .record(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, { error: "locale" })), line)
    .check(
      z.refine((byLocale: Record<string, string>) => Object.keys(byLocale).length > 0, {
        error: "no-wording",
      }),
    ),
]);

export const severity = z.enum(["block", "warn", "hint"]);
export const policy = z.enum(["required", "default-on", "default-off"]);
export const family = z.enum(["embarrass", "untrue", "boring"]);

/** A list without holes; `most` is the format's limit. */
export function list<Element extends z.ZodMiniType>(element: Element, most: number, least = 0) {
  return z.array(element).check(z.maxLength(most), z.minLength(least));
}

/** Whether a text is a day of the calendar as "YYYY-MM-DD". */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Whether a text is such a day, or an ISO 8601 instant that names its zone. */
function isMoment(text: string): boolean {
  if (isDay(text)) return true;
  const match =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  return match !== null && isDay(match[1] ?? "") && !Number.isNaN(Date.parse(text));
}
