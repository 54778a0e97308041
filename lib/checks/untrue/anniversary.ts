import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { shift } from "@/lib/draft/span";
import { FOUNDING_YEARS } from "@/lib/facts/history/founding-years";
import { defineCheck, type Fix, type Hit } from "../check";
import { type Told, yearsTold } from "./anniversary.told";
import { BORN, DIED, OTHER_YEAR, SPAN_CUE } from "./anniversary.words";

const YEAR = "(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
/** A beginning and its year, in this order of trust. */
const SINCE: readonly RegExp[] = [
  cued(
    new RegExp(
      `(?:anniversary|anniversaire|aniversario|aniversário|jahrestag|years? (?:after|since)|ans après|años (?:después )?de|anos (?:após|depois))(?:\\s+(?:of|the|de|du|des|la|le|del|da|do|des|der))*\\s+(?:the )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:founded|established|created|opened|signed|signature|born|adopted|launched|began|started|independen\\p{L}+|ties|relations|fondée?|créée?|ouverte?|née?|adoptée?|signée?|fundad[oa]s?|establecid[oa]s?|estabelecid[oa]s?|cread[oa]s?|abiert[oa]|firmad[oa]|nacid[oa]|nació|adoptad[oa]|criad[oa]|abert[oa]|assinad[oa]|nascid[oa]|nasceu|joined|abrió|abriu|inaugur\\p{L}+|finished|completed|built|erected|établie?s?|instaurée?s?|unveiled|set up|arrived|est\\.|dat(?:es|ing) (?:back to|from)|opening|founding|ouverture|création|apertura|creación|abertura|criação|construid[oa]|construíd[oa]|gegründet|eröffnet|unterzeichnet|geboren|erbaut|aufgenommen|since|depuis|desde|seit)(?!\\p{L})[^.;!?\\d]{0,32}?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?:ago|ans|años|anos|jahren|jahrzehnten|décennies|décadas)(?: today)?,? (?:(?:in|on|en|em|im jahr|le|el|a|am|no dia) )?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `\\(\\s*(?:b\\. |\\*|né en |née en )?${YEAR}\\s*(?:[–-]\\s*(?:20\\d\\d)?\\s*)?\\)`,
      "u",
    ),
  ),
  cued(new RegExp(`${YEAR}\\s?[–-]\\s?20\\d\\d(?!\\d)`, "u")),
  // "In 1979, 37 years ago", "since 1960: 56 years"
  new RegExp(
    `${YEAR}(?:\\)|\\s?[:=,;–—-]|,? (?:so|that(?:['’]s| is| makes)|also|soit|donc|es decir|ou seja|das sind)){1,2}\\s(?:(?:il y a|hace|há|vor|just|exactly|genau) )?\\d{1,3} (?:years?|ans|años|anos|jahren?)(?!\\p{L})`,
    "iu",
  ),
  cued(
    new RegExp(
      `${YEAR}(?:\\swurden?\\s(?:\\p{L}+\\s){1,4}|\\s)(?:gegründet|eröffnet|unterzeichnet|aufgenommen|geboren|erbaut)(?:e[mnrs]?)?(?!\\p{L})`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:treaty|convention|agreement|charter|accord|pact|declaration|protocol|constitution|traité|tratado|convenio|convención|convenção|acuerdo|acordo|vertrag|abkommen|konvention)\\s(?:of|de|von)\\s${YEAR}`,
      "iu",
    ),
  ),
];
/** Words that make a year a beginning. */
const BEGAN =
  /(?<!\p{L})(?:since|depuis|desde|founded|established|built|finished|completed|inaugurat\p{L}+|arrived|recogni[sz]ed|établi\p{L}*|inaugur\p{L}+|aufgenommen|erbaut|create[sd]?|open(?:s|ed)|sign(?:s|ed)|born|adopted|launched|began|started|became|joined|independen\p{L}+|came into (?:force|being)|entered into force|first|fondée?s?|créée?s?|ouvert\p{L}*|née?|adopt\p{L}+|signé\p{L}*|signaient|entre en vigueur|fundad[oa]|fund[óa]\p{L}*|cread[oa]|creó|abr\p{L}+|abiert[oa]|firm\p{L}+|naci[óod]\p{L}*|entraron|ingresó|criad[oa]|criou|abert[oa]|assin\p{L}+|nasc\p{L}+|gegründet|gründ\p{L}+|eröffnet|unterzeichne\p{L}+|geboren|seit dem|firmarono|fondat[oa]|nat[oa]|nacque)(?!\p{L})/iu;
const TWO_THINGS = /(?<!\p{L})(?:and|while|but|et|mais|y|pero|e|mas|und|aber)(?!\p{L})|;/iu;
const OF_EVENT =
  /^\s*(?:of|de|du|des|del|da|do|der)(?: (?:the|la|le|les|los|das|des|der|del|l['’]))?(?: (?:signing|signature|adoption|founding|foundation|creation|entry into force|establishment|launch|end|firma|adopción|adoção|assinatura|Unterzeichnung|Gründung) (?:of|de|du|des|del|da|do|der)(?: the| la| le| l['’])?)?\s*#?$/iu;
/** "Was born in 1946, sold us coffee and turned 90": the same person. */
const ONE_MORE_VERB =
  /,?\s(?:and|et|y|e|und)\s(?:(?:has|have|just|is|are|was|now|today|still|heute|ist|hoy|hoje|es|é|est|a) )*$/iu;
/** "Founded in 1926 and today 90": the conjunction leads to now, not to another thing. */
const NOW = cued(/(?:and|et|y|e|und) (?:today|now|this year|aujourd['’]hui|hoy|hoje|heute)/iu);
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
    if (!SPAN_CUE.test(draft.text)) return;
    const now = Number(today.slice(0, 4));
    for (const { start, passage } of draft.sentences) {
      const told = SPAN_CUE.test(passage.text) ? yearsTold(passage) : undefined;
      if (!told) continue;
      const hit = betweenHit(passage, told) ?? sinceHit(draft, passage, told, today, now);
      if (!hit) continue;
      yield { ...shift(hit, start), fixes: (hit.fixes ?? []).map((fix) => shift(fix, start)) };
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
  const since = beginning(passage, told, now) ?? beginningElsewhere(draft, passage, today);
  if (since === undefined) return undefined;
  const years = now - since;
  const isDay = told.slack < 2 && isDayOf(draft, since, today);
  const slack = OTHER_YEAR.test(passage.text) ? 2 : isDay ? 0 : told.slack;
  return disagrees(told, years, slack)
    ? hitOf(passage.text, told, { since, years, until: now })
    : undefined;
}

/** "(1931–2026)", "1995–2026" */
const BETWEEN = /(?<!\d)(1[5-9]\d\d|20\d\d)\s?[–-]\s?†?\s?((?:1[5-9]|20)\d\d)(?!\d)/gu;
const AT_DEATH = cued(
  /(?<!\p{L})(?:aged|at the age of|at age|died at|à l['’]âge de|a los|aos|im alter von|all['’]età di)\s$/iu,
);
/** The count before its two years: "31 years with the embassy (1995–2026)". */
const TOLD_BETWEEN = /^[^.;!?\d]{0,40}\(\s*$/u;

/** An age at death, or a span of years, beside the two years that it lies between. */
function betweenHit({ text }: Passage, told: Told): Hit | undefined {
  const isAge =
    AT_DEATH.test(text.slice(0, told.start)) || /^aged\s/iu.test(text.slice(told.start));
  const ends = isAge ? (lifeOf(text) ?? [...text.matchAll(BETWEEN)][0]) : spanAfter(text, told);
  if (!ends) return undefined;
  const [since, until] = [Number(ends[1]), Number(ends[2])];
  const years = until - since;
  const off = told.years - years;
  // The last year of a life need not be full; those of an office may count both ends.
  const isRight = off === 0 || (isAge ? off === -1 : Math.abs(off) === 1);
  if (isRight || years <= 0 || Math.abs(off) > 60) return undefined;
  return hitOf(text, told, { since, years, until });
}

function spanAfter(text: string, told: Told): RegExpMatchArray | undefined {
  return [...text.matchAll(BETWEEN)].find(
    ({ index }) => index >= told.end && TOLD_BETWEEN.test(text.slice(told.end, index)),
  );
}

/** "Born in 1918 and died in 2013": the two years that a sentence tells of a life, and no third. */
function lifeOf(text: string): RegExpMatchArray | undefined {
  const match = LIVED.exec(text);
  const isAll = (text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).length === 2;
  return match && isAll ? match : undefined;
}
const LIVED = new RegExp(
  `${BORN.source}[^.;!?\\d]{0,20}${YEAR}[^.;!?\\d]{0,60}?${DIED.source}[^.;!?\\d]{0,20}${YEAR}`,
  "iu",
);

function hitOf(
  text: string,
  told: Told,
  { since, years, until }: { since: number; years: number; until: number },
): Hit {
  return {
    start: told.start,
    end: told.end,
    message: {
      key: "anniversary_why",
      values: { since: String(since), years, now: String(until) },
    },
    fixes: numberFix(text, told, years),
  };
}

/** A jubilee may be kept early, an age not reached yet; far off, another thing is counted. */
function disagrees({ years }: Told, right: number, slack: number): boolean {
  const off = Math.abs(years - right);
  return right > 0 && off > slack && off <= 60;
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
  const named = [...new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number))].filter(
    (year) => year !== now,
  );
  // "In 2019 the school, founded in 1950, marked its 69th": with a second year there is another now.
  if (named.length > 1) return undefined;
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
    if (!TWO_THINGS.test(between.replace(NOW, "").replace(ONE_MORE_VERB, ""))) return year;
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
  today: string,
): number | undefined {
  const now = Number(today.slice(0, 4));
  const years = new Set(text.match(/(?<![\d#@/])(?:1[0-9]|20)\d\d(?![\d–-])/g)?.map(Number));
  years.delete(now);
  const [year] = years;
  if (year === undefined || years.size > 1 || year >= now || told.text.includes(String(year)))
    return undefined;
  const other = sentences.find(({ passage }) => passage.text.includes(String(year)));
  const isThatDay = dates.some(
    (date) =>
      date.year === year &&
      date.readings.some(({ month, day }) => today.endsWith(monthDay(month, day))),
  );
  return other && (isThatDay || BEGAN.test(other.passage.text)) ? year : undefined;
}

function numberFix(text: string, { start, end, years }: Told, right: number): Fix[] {
  const written = text.slice(start, end);
  const at = written.indexOf(String(years));
  if (at < 0) return [];
  const ending = /^(?:st|nd|rd|th)/.exec(written.slice(at + String(years).length))?.[0] ?? "";
  const from = start + at;
  return [
    {
      start: from,
      end: from + String(years).length + ending.length,
      text: ending ? ordinal(right) : String(right),
    },
  ];
}

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

function ordinal(value: number): string {
  return `${value}${ENDINGS[ordinals.select(value)] ?? "th"}`;
}
