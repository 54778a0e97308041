import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { namedYears } from "@/lib/facts/calendar/mentioned-days";
import { FOUNDING_YEARS } from "@/lib/facts/history/founding-years";
import { defineCheck, type Hit, shiftHit } from "../check";
import { ageHit, nextAgeHit } from "./anniversary.ages";
import { betweenHit, hitOf } from "./anniversary.lived";
import { BEGAN, SINCE, YEAR } from "./anniversary.since";
import { type Told, yearsTold } from "./anniversary.told";
import { BORN, DIED, maySpanYears, OTHER_YEAR } from "./anniversary.words";

const TWO_THINGS = /(?<!\p{L})(?:and|while|but|et|mais|y|pero|e|mas|und|aber)(?!\p{L})|;/iu;
const OF_EVENT =
  /^\s*(?:of|de|du|des|del|da|do|der)(?: (?:the|la|le|les|los|das|des|der|del|l['’]))?(?: (?:signing|signature|adoption|founding|foundation|creation|entry into force|establishment|launch|end|firma|adopción|adoção|assinatura|Unterzeichnung|Gründung) (?:of|de|du|des|del|da|do|der)(?: the| la| le| l['’])?)?\s*#?$/iu;
/** "Was born in 1946, sold us coffee and turned 90": the same person. */
const ONE_MORE_VERB =
  /,?\s(?:and|et|y|e|und)\s(?:(?:has|have|just|is|are|was|now|today|still|heute|ist|hoy|hoje|es|é|est|a) )*$/iu;
/** "Was born in 1950 and died this week" */
const AND_DIED = new RegExp(
  `,?\\s(?:and|et|y|e|und)\\s[^.;!?\\d]{0,20}?${DIED.source}[^.;!?\\d]{0,40}$`,
  "iu",
);
/** "Founded in 1926 and today 90": the conjunction leads to now, not to another thing. */
const NOW = cued(/(?:and|et|y|e|und) (?:today|now|this year|aujourd['’]hui|hoy|hoje|heute)/iu);
/** "En 1986 … ; hoy celebramos 40 años": from the year that opens the sentence to today. */
const FRONTED = cued(/^[^\p{L}\d]*(?:in|en|em|im jahr|nel) (?:19|18)\d\d(?!\d)/iu);
const TODAY = cued(/(?<!\p{L})(?:today|aujourd['’]hui|hoy|hoje|heute|oggi)(?!\p{L})/iu);
const events = new PhraseTrie<number>();
for (const { year, names } of FOUNDING_YEARS) for (const name of names) events.add(name, year);

/** An anniversary, age or span of years that the year of the beginning contradicts, in one sentence. */
export const anniversary = defineCheck({
  id: "anniversary",
  family: "untrue",
  severity: "warn",
  // "Founded in 1926." and "Today it turns 90!" are two sentences as often as one.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source:
    "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history",
  *check(draft, { today }): Iterable<Hit> {
    if (!maySpanYears(draft.text)) return;
    const now = Number(today.slice(0, 4));
    for (const [index, { start, passage }] of draft.sentences.entries()) {
      if (!maySpanYears(passage.text)) continue;
      const told = yearsTold(passage);
      const next = draft.sentences[index + 1];
      const after = draft.sentences[index + 2];
      const hit =
        ageHit(passage) ??
        (next && nextAgeHit(passage, next.passage, next.start - start)) ??
        (after && nextAgeHit(passage, after.passage, after.start - start)) ??
        (told &&
          (betweenHit(passage, told, draft.text) ?? sinceHit(draft, passage, told, today, now)));
      if (!hit) continue;
      yield shiftHit(hit, start);
      return;
    }
  },
});

function sinceHit(
  draft: Draft,
  passage: Passage,
  told: Told,
  today: string,
  now: number,
): Hit | undefined {
  if (isBetween(passage.text, told)) return undefined;
  const since =
    beginning(passage, told, now) ?? beginningElsewhere(draft, passage, told.start, today);
  if (since === undefined) return undefined;
  const years = now - since;
  const isDay = told.slack < 2 && isDayOf(draft, since, today);
  const isOver = told.slack === 1 && told.years > years && isBeside(passage.text, told, since);
  const slack = OTHER_YEAR.test(passage.text) ? 2 : isDay || isOver ? 0 : told.slack;
  return disagrees(told, years, slack)
    ? hitOf(passage.text, told, { since, years, until: now })
    : undefined;
}

/** "In 2002, 25 years ago": the last months may be lacking, but nothing has lasted longer than from its own year. */
function isBeside(text: string, { start, end }: Told, since: number): boolean {
  const next = /^,?\s(?:in|en|em|im jahr)\s(\d{4})(?!\d)/iu.exec(text.slice(end))?.[1];
  return text.slice(0, start).endsWith(`${since}, `) || next === String(since);
}

/** "Adopted the euro in 2023, ten years after it joined": from one event to another. */
function isBetween(text: string, { start, end }: Told): boolean {
  return (
    /(?:1[5-9]|20)\d\d/.test(text.slice(0, start)) && AFTER_EVENT.test(text.slice(start, end + 16))
  );
}
const AFTER_EVENT =
  /\s(?:after|before|après|avant|después de|antes de|depois d[aoe]s?|após|nach|vor)\s\p{L}/iu;

/** A jubilee may be kept early, an age not reached yet; far off for its length, another thing is counted. */
function disagrees({ years }: Told, right: number, slack: number): boolean {
  const off = Math.abs(years - right);
  return right > 0 && off > slack && (off <= Math.max(60, right / 4) || off === 100);
}

/** Whether the draft dates the beginning to the day and month of posting. */
function isDayOf({ dates }: Draft, since: number, today: string): boolean {
  return dates.some(
    ({ year, readings }) =>
      year === since &&
      readings.length === 1 &&
      readings.some(({ month, day }) => today.endsWith(monthDay(month, day))),
  );
}

function monthDay(month: number, day: number): string {
  return `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The one year that the sentence counts from: a known event's, or one written beside a word of beginning in the same clause. */
function beginning({ text, tokens }: Passage, told: Told, now: number): number | undefined {
  const named = [...namedYears(text)].filter((year) => year !== now);
  // "In 2019 the school, founded in 1950, marked its 69th": with a second year there is another now.
  if (named.length > 1) return undefined;
  const [only] = named;
  if (
    only !== undefined &&
    only < now &&
    FRONTED.test(text) &&
    TODAY.test(text.slice(0, told.start))
  )
    return only;
  for (const pattern of SINCE) {
    const match = pattern.exec(text);
    const year = Number(match?.[1]);
    if (!match || year >= now) continue;
    const isJoined = match.index <= told.end && told.start <= match.index + match[0].length;
    if (isJoined) return year;
    const between =
      match.index > told.start
        ? text.slice(told.end, match.index)
        : text.slice(match.index + match[0].length, told.start);
    if (isOfPerson(text, told) && !BORN.test(match[0])) continue;
    // "20 years since the founding of our choir, 10 years since the tour of 2016"
    if (match.index > told.start && /\d/.test(between)) continue;
    if (hasOwnBeginning(text, told, match[0])) continue;
    if (!TWO_THINGS.test(between.replace(NOW, "").replace(ONE_MORE_VERB, "").replace(AND_DIED, "")))
      return year;
  }
  if (named.length > 0 || told.slack > 0) return undefined;
  const known = new Set(
    events
      .find(tokens)
      .filter(
        ({ start, end }) =>
          OF_EVENT.test(text.slice(told.end, start)) &&
          !/^\s+(?:relations|summit|members?|cent(?:re|er)|summer)/iu.test(text.slice(end)),
      )
      .map(({ value }) => value),
  );
  const [year] = known;
  return known.size === 1 ? year : undefined;
}

/**
 * The year of the beginning in another sentence: the only year of the post, told of a founding, a birth, a signing, or of the
 * very day of posting.
 */
function beginningElsewhere(
  { text, sentences, dates }: Draft,
  told: Passage,
  at: number,
  today: string,
): number | undefined {
  const now = Number(today.slice(0, 4));
  const years = new Set(text.match(/(?<![\d#@/])(?:1[0-9]|20)\d\d(?![\d–-])/g)?.map(Number));
  years.delete(now);
  const [year] = years;
  if (year === undefined || years.size > 1 || year >= now || told.text.includes(String(year)))
    return undefined;
  const before = told.text.slice(0, at);
  if (LASTED.test(before)) return undefined;
  const other = sentences.find(({ passage }) => passage.text.includes(String(year)));
  const isThatDay = dates.some(
    (date) =>
      date.year === year &&
      date.readings.some(({ month, day }) => today.endsWith(monthDay(month, day))),
  );
  const began = isOfPerson(told.text, { start: at }) ? BORN_IN : BEGAN;
  return other && (isThatDay || began.test(other.passage.text)) ? year : undefined;
}

const BORN_IN = new RegExp(
  `${BORN.source}[^,.;!?\\d]{0,30}(?:\\d{1,2}[^,.;!?\\d]{1,20})?${YEAR}`,
  "iu",
);

/** "She reigned for 70 years", "il y vécut 12 ans": a span of its own. */
const LASTED = cued(
  /(?<!\p{L})(?:reigned|ruled|governed|served|lived|worked|taught|led|held|spent|stayed|lasted|was married|régna|a régné|gouverna|servit|vécut|a vécu|passa|a passé|dura|reinó|gobernó|sirvió|vivió|trabajó|pasó|duró|reinou|governou|serviu|viveu|trabalhou|passou|durou|regierte|diente|lebte|arbeitete|verbrachte|dauerte)(?!\p{L})[^.!?]{0,30}$/iu,
);

/** "Founded in 1966, the choir has sung here for 12 years", "born in 1950, moved here 40 years ago": counted from another day. */
function hasOwnBeginning(text: string, { start, end }: Told, began: string): boolean {
  const lead = text.slice(Math.max(0, start - 40), end);
  if (/(?<!\p{L})(?:since|depuis|desde|seit)(?!\p{L})/iu.test(began)) return false;
  return OWN_SPAN.test(lead) || (BORN.test(began) && OF_ACT.test(lead));
}
const OWN_SPAN = /(?<!\p{L})(?:has|have|had)\s(?:[\p{L}’'-]+\s){1,5}for\s[^.,;!?]{1,20}$/iu;
const OF_ACT =
  /(?<!\p{L})(?:for|hace|há|il y a|vor|seit|depuis|desde)\s[^.,;!?]{1,20}$|(?<!\p{L})ago$/iu;

/** "Elle a 34 ans, vit à Dakar depuis 2019": somebody's age counts from a birth alone. */
function isOfPerson(text: string, { start }: Pick<Told, "start">): boolean {
  return AGE_OF_PERSON.test(text.slice(Math.max(0, start - 16), start + 8));
}
const AGE_OF_PERSON = cued(
  /(?<!\p{L})(?:elle a|il a|(?:s?he) is|(?:ella |él )?tiene|(?:ela |ele )?tem|(?:er|sie) ist)\s\d/iu,
);
