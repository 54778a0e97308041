import { cued } from "@/lib/draft/cued-pattern";
import { dateNames } from "@/lib/draft/date-names";
import type { Passage } from "@/lib/draft/draft";
import type { PlainDate } from "@/lib/facts/calendar/plain-date";
import type { Hit } from "../check";
import { futureVerb, OTHER_CLAUSE } from "./past-event.words";

const IN = new Set(
  "in en em im from ab à partir de desde since by this early late mid dès jahr seit".split(" "),
);
/** Before "in October 2026": what was then agreed, started or told is no announcement. */
const DONE =
  /(?<!\p{L})(?:\p{L}+ed|begun|began|made|held|set|given|taken|won|set up|since|launch|agreement|summit|declaration|decision|signature|accord|acuerdo|acordo|[\p{L}]+(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida)|ge\p{L}+t|ver\p{L}+t)\s(?:\p{L}+\s){0,2}$/iu;

/** "Will host the summit in 2025": what is held then, and not a summit of then. */
const HOSTS = cued(/^\s(?:host|hold|organi[sz]e|chair|stage|welcome)\s[^,;]{0,40}$/u);

/** "Will open in October 2026", told after that month: the month and its year, or in a set future a year alone. */
export function* pastMonths(passage: Passage, now: PlainDate): Iterable<Hit> {
  const { tokens, text, language = "en" } = passage;
  const future = futureVerb(language);
  if (!/20\d\d/.test(text) || !future?.test(text)) return;
  const months = dateNames(language)?.months;
  for (const [at, token] of tokens.entries()) {
    const year = /^20\d\d$/.test(token.text) ? Number(token.text) : undefined;
    if (year === undefined || year < now.year - 1 || year > now.year) continue;
    const before = /^(?:de|of|d)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    const name = tokens[before];
    const month = months?.get(name?.text ?? "");
    const first = month === undefined ? at : before;
    const isPast = year < now.year || (month !== undefined && month < now.month);
    const start = tokens[first]?.start ?? token.start;
    if (!isPast || !IN.has(tokens[first - 1]?.text ?? "")) continue;
    const lead = text.slice(Math.max(0, start - 80), tokens[first - 1]?.start ?? start);
    const verb = future.exec(lead);
    const rest = verb ? lead.slice(verb.index + verb[0].length) : "";
    const isAnnounced =
      verb !== null && !OTHER_CLAUSE.test(rest) && (HOSTS.test(rest) || !DONE.test(rest));
    // "In 2025 we will host": the year opens the clause.
    const after = text.slice(token.end, token.end + 25);
    const opens =
      /(?:^|[.!?:–—]\s*)$/u.test(lead) && /^,? (?:we|nous|wir|\p{L}+ \p{L}+) /u.test(after);
    if (!isAnnounced && !(opens && future.test(after))) continue;
    yield {
      start,
      end: token.end,
      message: { key: "past_event_word", values: { word: text.slice(start, token.end) } },
    };
    return;
  }
}
