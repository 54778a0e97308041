import type { Draft } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { countries } from "@/lib/facts/world/country";
import { type Context, defineCheck, type Hit } from "../check";
import { isOurs } from "./stock-phrases";
import { COUNTRY_CODES, KNOWN_TO_PRESS, WIDELY_KNOWN } from "./unexplained-acronym.words";

/** One row for each would fill the list. */
const AT_MOST = 2;
/**
 * "OEWG", "PRCs", "R&D"; and of two capitals or more about a small letter or two: "MoU", "HoM", "AfCFTA". The capital is asked for
 * first: few letters are one, and what stands before costs more.
 */
const ACRONYM =
  /(?=\p{Lu})(?<![\p{L}\p{N}#@&._-]|[\p{Ll}.]\/)(\p{Lu}[\p{Lu}&]{2,7}|(?!Ma?c|D[eiu]|L[ae]|St)\p{Lu}\p{Ll}{1,2}\p{Lu}{1,5})(?:['’]?s)?(?![\p{L}\p{N}_&]|\.\p{L}|\/\p{Ll}|-\p{Ll})/gu;
/** Cheap beside it, and in every acronym that is told. */
const MAY_HAVE_ACRONYM = /[A-Z][a-z]{0,2}[A-Z&]/;
/** What an acronym stands in at a sentence's head ("At the OEWG, …"): what follows its comma does not explain it. */
const FRONTED =
  /(?:^|[.!?:\n])\s*(?:\p{L}+ )?(?:at|in|under|with|to|by|on|for|from|after|before|during|as|since|dans|à|au|avec|lors|selon|sous|pour|en|con|bajo|ante|según|tras|por|para|bei|mit|im|am|nach|na|no|em|com) (?:\p{L}+['’ ] ?){0,3}$/iu;
const KNOWN_MIXED = new Set("PhD MSc BSc MoMA BoE".split(" "));
/** How far an explanation reaches, in UTF-16 units. */
const BESIDE = 48;
const SMALL_WORDS = new Set(
  "of the and for in on to de la le les du des et pour y el los del da do e".split(" "),
);

let currencies: ReadonlySet<string> | undefined;

/** Three capitals or more that the post does not explain and the audience need not know. Quiet where diplomats are addressed. */
export const unexplainedAcronym = defineCheck({
  id: "unexplained-acronym",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms",
  *check(draft, context): Iterable<Hit> {
    if (context.audience === "diplomats" || !MAY_HAVE_ACRONYM.test(draft.text)) return;
    const told = new Set<string>();
    for (const match of draft.text.matchAll(ACRONYM)) {
      const acronym = match[1] ?? "";
      const span = { start: match.index, end: match.index + acronym.length };
      // "ATENCIÓN" is a word that shouts: acronyms bear no accents.
      if (told.has(acronym) || told.size >= AT_MOST || /[^A-Za-z&]/.test(acronym)) continue;
      if (isKnown(acronym, context) || !isOurs(draft, span)) continue;
      if (isAmongCapitals(draft.text, span) || isExplained(draft, acronym, span)) continue;
      told.add(acronym);
      yield { ...span, message: { key: "unexplained_acronym_why", values: { acronym } } };
    }
  },
});

function isKnown(acronym: string, { audience, ministry }: Context): boolean {
  if (WIDELY_KNOWN.has(acronym) || KNOWN_MIXED.has(acronym)) return true;
  if (COUNTRY_CODES.has(acronym)) return true;
  if (audience === "media" && KNOWN_TO_PRESS.has(acronym)) return true;
  currencies ??= new Set(
    [...countries().values()].flatMap((country) => country.currencies.map(({ code }) => code)),
  );
  if (currencies.has(acronym)) return true;
  return ministry.campaigns.some(({ tags }) => tags.includes(acronym));
}

/** A line in capitals is shouted, not abbreviated: a neighbour in capitals is enough to tell. */
function isAmongCapitals(text: string, { start, end }: Span): boolean {
  const before = /(\p{L}+)[^\p{L}\n]{1,3}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const after = /^[^\p{L}\n]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1];
  return [before, after].some(
    (word) =>
      word !== undefined &&
      word.length >= 4 &&
      word === word.toUpperCase() &&
      // "SRSG" and "UNSCR" can't be spoken: acronyms beside an acronym.
      /[AEIOUYÄÖÜÉ]/u.test(word) &&
      !/[BCDFGHJKLMNPQRSTVWXZ]{4}/u.test(word),
  );
}

/** "The African Continental Free Trade Area (AfCFTA)", "IGAD (the Horn of Africa's bloc)", or words with those initials. */
function isExplained(
  { text, tokens, mentions, hashtags }: Draft,
  acronym: string,
  { start, end }: Span,
): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  if (/\(\s*$/.test(before) || /^['’]?s?\s*[(–—]\s*\p{L}+ \p{L}/u.test(after)) return true;
  const isApposed =
    /^['’]?s?, (?:(?:the|a|an|our|your|its|la|le|les|el|los|las|un|une|una|die|der|das|o|a|os|as) |l['’])\p{L}/u;
  if (isApposed.test(after) && !FRONTED.test(before)) return true;
  if (/\p{L} \p{L}+, $/u.test(before) && /^[,.)]/.test(after)) return true;
  const small = acronym.toLowerCase();
  if (mentions.some(({ handle }) => handle.toLowerCase().includes(small))) return true;
  if (hashtags.some(({ name }) => initialsOfTag(name) === small)) return true;
  const heads = tokens.filter(({ kind, text: word }) => kind === "word" && !SMALL_WORDS.has(word));
  const initials = heads.map(({ text: word }) => word.charAt(0)).join("");
  return initials.includes(small.replace("&", ""));
}

function initialsOfTag(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join("").toLowerCase();
}
