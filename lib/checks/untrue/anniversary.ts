import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { findQuantities } from "@/lib/draft/quantities";
import { shift } from "@/lib/draft/span";
import { FOUNDING_YEARS } from "@/lib/facts/history/founding-years";
import { defineCheck, type Fix, type Hit } from "../check";

const YEAR = "(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
/** How many years it is said to be: an anniversary, an age, a span "since" or "ago". English, French, Spanish, Portuguese, German. */
const TOLD: readonly RegExp[] = [
  cued(
    /(?<![\p{L}\d])(\d{1,3})(?:st|nd|rd|th|e|ème|er|\.?[ºª]|\.)?[ -]?(?:years? )?(?:anniversary|anniversaire|aniversario|aniversário|jahrestag|jubiläum|birthday|geburtstag|cumpleaños|jubilee)(?!\p{L})/iu,
  ),
  cued(/(?<![\p{L}\d])(\d{1,3})[- ]jährige[ns]? (?:bestehen|jubiläum)(?!\p{L})/iu),
  /(?<!\p{L})(?:turns?|turned|turning|celebrate[sd]?|celebrating|marks?|marking|for|fêt(?:e|ent|ons)(?: aujourd['’]hui)?(?: ses| leurs| nos)?|célèbr(?:e|ent|ons)(?: aujourd['’]hui)?(?: ses| leurs| nos)?|a aujourd['’]hui|depuis|cumple|celebra(?:mos|n)?|há|hace|faz|fazem|são|sono|comemora(?:mos|m)?|feier[nt]|wird|seit)\s+(\d{2,3})(?: (?:years?|ans|años|anos|anni|jahren?))?(?: old| today| alt| hoje)?(?!\s?(?:%|[.,]?\d)|[.,]?\d)/iu,
  cued(
    /(?<![\p{L}\d])(\d{2,3}) (?:[Yy]ears?|[Aa]ns|[Aa]ños|[Aa]nos|[Aa]nni|[Jj]ahren?) (?:ago|since|of|de(?:puis|sde)?|di|d['’]|nach|seit|\p{Lu}\p{L}+ \p{Lu})/u,
  ),
  cued(/(?<!\p{L})(?:il y a|hace|há|vor) (\d{2,3}) (?:ans|años|anos|jahren)(?!\p{L})/iu),
];
/** The same with the number in letters, and told from then on: "Fifty years later". */
const TENS =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|vingt|trente|quarante|cinquante|soixante|veinte|treinta|cuarenta|cincuenta|vinte|trinta|quarenta|cinquenta|zwanzig|dreißig|vierzig|fünfzig";
const TOLD_IN_WORDS: readonly RegExp[] = [
  cued(
    new RegExp(
      `(?<![\\p{L}\\d])(${TENS}|\\d{2,3}) (?:years?|ans|años|anos|jahren?) (?:ago|later|on,|of|since|plus tard|de|después|depois|später|nach)(?!\\p{L})`,
      "iu",
    ),
  ),
  /(?<![\p{L}\d])(\d{2,3})[- ]years?[- ]old(?!\p{L})/iu,
  cued(
    new RegExp(
      `(?<!\\p{L})(?:il y a|hace|há|vor) (${TENS}) (?:ans|años|anos|jahren)(?!\\p{L})`,
      "iu",
    ),
  ),
];
const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    cued(
      /(?<!\p{L})(?:centenary|centennial|centenaire|centenario|centenário|hundertjährige[ns]?)(?!\p{L})/iu,
    ),
    100,
  ],
  [
    cued(
      /(?<!\p{L})(?:bicentenary|bicentennial|bicentenaire|bicentenario|bicentenário)(?!\p{L})/iu,
    ),
    200,
  ],
];
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
      `(?<!\\p{L})(?:founded|established|created|opened|signed|signature|born|adopted|launched|began|started|independen\\p{L}+|ties|relations|fondée?|créée?|ouverte?|née?|adoptée?|signée?|fundad[oa]s?|establecid[oa]s?|estabelecid[oa]s?|cread[oa]s?|abiert[oa]|firmad[oa]|nacid[oa]|nació|adoptad[oa]|criad[oa]|abert[oa]|assinad[oa]|nascid[oa]|nasceu|joined|gegründet|eröffnet|unterzeichnet|geboren|since|depuis|desde|seit)(?!\\p{L})[^.;!?\\d]{0,32}?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?:ago|ans|años|anos|jahren)(?: today)?,? (?:(?:in|on|en|em|im jahr|le|el|a|am|no dia) )?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
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
  cued(new RegExp(`${YEAR} (?:gegründet|eröffnet|unterzeichnet)(?:e[mnrs]?)?(?!\\p{L})`, "iu")),
];
/** Words that make a year a beginning. */
const BEGAN =
  /(?<!\p{L})(?:founded|established|create[sd]?|open(?:s|ed)|sign(?:s|ed)|born|adopted|launched|began|started|became|joined|independen\p{L}+|came into (?:force|being)|entered into force|first|fondée?s?|créée?s?|ouvert\p{L}*|née?|adopt\p{L}+|signé\p{L}*|signaient|entre en vigueur|fundad[oa]|fund[óa]\p{L}*|cread[oa]|creó|abr\p{L}+|abiert[oa]|firm\p{L}+|naci[óod]\p{L}*|entraron|ingresó|criad[oa]|criou|abert[oa]|assin\p{L}+|nasc\p{L}+|gegründet|gründ\p{L}+|eröffnet|unterzeichne\p{L}+|geboren|seit dem|firmarono|fondat[oa]|nat[oa]|nacque)(?!\p{L})/iu;
const TWO_THINGS = /(?<!\p{L})(?:and|while|but|et|mais|y|pero|e|mas|und|aber)(?!\p{L})|;/iu;
const OF_EVENT =
  /^\s*(?:of|de|du|des|del|da|do|der)(?: (?:the|la|le|les|los|das|des|der|del|l['’]))?(?: (?:signing|signature|adoption|founding|foundation|creation|entry into force|establishment|launch|end|firma|adopción|adoção|assinatura|Unterzeichnung|Gründung) (?:of|de|du|des|del|da|do|der)(?: the| la| le| l['’])?)?\s*#?$/iu;
/** "Was born in 1946, sold us coffee and turned 90": the same person. */
const ONE_MORE_VERB = /,?\s(?:and|et|y|e|und)\s(?:has |have |just |heute |hoy |hoje )?$/iu;
/** "Founded in 1926 and today 90": the conjunction leads to now, not to another thing. */
const NOW = cued(/(?:and|et|y|e|und) (?:today|now|this year|aujourd['’]hui|hoy|hoje|heute)/iu);
/** Anywhere in the sentence: the count is of another year. */
const OTHER_YEAR = cued(
  /(?<!\p{L})(?:upcoming|next year|last year|eve of|ahead of|will (?:mark|turn|celebrate)|l['’]an(?:née)? (?:prochaine?|dernière?)|el (?:próximo|pasado) año|el año (?:próximo|pasado|que viene)|no (?:próximo ano|ano passado)|nächstes jahr|letztes jahr)(?!\p{L})/iu,
);
/** Right before the number: it is rounded or a bound. */
const LOOSE = cued(
  /(?<!\p{L})(?:about|around|almost|nearly|over|more than|some|roughly|at least|less than|up to|close to|environ|près de|presque|plus de|moins de|casi|más de|menos de|cerca de|quase|mais de|rund|etwa|fast|mehr als|knapp|über|weniger als)(?!\p{L})/iu,
);

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
    if (!/\d{2}|enten|undert/.test(draft.text)) return;
    const now = Number(today.slice(0, 4));
    for (const { start, passage } of draft.sentences) {
      const told = OTHER_YEAR.test(passage.text) ? undefined : yearsTold(passage.text);
      // "Over 60 years", "celebrating almost 60 years": the word stands before the number, or within what was matched.
      if (!told || LOOSE.test(passage.text.slice(Math.max(0, told.start - 22), told.end))) continue;
      const since = beginning(passage, told, now) ?? beginningElsewhere(draft, passage, today);
      if (since === undefined) continue;
      const isExact = told.isExact || isDayOf(draft, since, today);
      if (!disagrees({ ...told, isExact }, now - since)) continue;
      const right = now - since;
      yield {
        start: start + told.start,
        end: start + told.end,
        message: {
          key: "anniversary_why",
          values: { since: String(since), years: right, now: String(now) },
        },
        fixes: numberFix(passage.text, told, right).map((fix) => shift(fix, start)),
      };
      return;
    }
  },
});

/** Within a year the day decides: a jubilee may be kept early, an age not reached yet; far off, another thing is counted. */
function disagrees({ years, isExact }: Told, right: number): boolean {
  const off = Math.abs(years - right);
  return right > 0 && off > (isExact ? 0 : 1) && off <= 60;
}

interface Told {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  /** An anniversary is of the year; an age or a span may lack its last months. */
  readonly isExact: boolean;
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

function yearsTold(text: string): Told | undefined {
  for (const [index, pattern] of [...TOLD, ...TOLD_IN_WORDS].entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const years = findQuantities(match[1] ?? "", undefined)[0]?.value ?? 0;
    if (years >= 2)
      return {
        years,
        start: match.index,
        end: match.index + match[0].length,
        isExact: index < 2,
      };
  }
  for (const [pattern, years] of WORDS) {
    const match = pattern.exec(text);
    if (match)
      return {
        years,
        start: match.index,
        end: match.index + match[0].length,
        isExact: true,
      };
  }
  return undefined;
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
  if (named.length > 0 || !told.isExact) return undefined;
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
