import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { countryName } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { lacksOffice, type StateOffice } from "@/lib/facts/world/state-offices";
import { defineCheck, type Hit } from "../check";

/** Most sentences name none of these offices. */
const CUE =
  /presid|présid|präsid|prime m|pm|premi|primeir|primer|chance|kanzler|king|queen|roi |rey |rei |könig|reina|rainha|reine/iu;
const OFFICES: readonly (readonly [StateOffice, RegExp])[] = [
  [
    "president",
    cued(
      /(?<![\p{L}-])(?:president|président|présidente|presidente|presidenta|präsident|präsidentin|präsidenten|staatspräsident|staatspräsidentin|bundespräsident|bundespräsidentin)(?![\p{L}-])/giu,
    ),
  ],
  [
    "prime-minister",
    /(?<![\p{L}-])(?:prime minister|PM|premier ministre|première ministre|primer ministro|primera ministra|primeiro-ministro|primeira-ministra|premierminister|premierministerin|ministerpräsident|ministerpräsidentin)(?![\p{L}-])/giu,
  ],
  [
    "chancellor",
    cued(
      /(?<![\p{L}-])(?:chancellor|chancelier|chancelière|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin)(?![\p{L}-])/giu,
    ),
  ],
  [
    "monarch",
    cued(
      /(?<![\p{L}-])(?:king|queen|emperor|empress|roi|reine|rey|reina|rei|rainha|könig|königin)(?![\p{L}-])/giu,
    ),
  ],
];
/** "Vice President", "King's Prize": another office, or another noun's word. */
const OTHER_OFFICE =
  /(?<!\p{L})(?:vice|deputy|former|ex|late|first|last|future|next|no|beauty|carnival|prom|drag|club|federation|association|anciens?|ancienne|dernier|dernière|feu|antigu[oa]|último|última|ehemalige[rn]?|frühere[rn]?|letzte[rn]?|dritte[rn]?|the word|speaker|honorary|association['’]s)[\s-]$/iu;
/** The office is another body's: "the Canadian President of the ICJ", "the Japanese president and CEO". */
const OF_BODY =
  /^(?:-elect|\s(?:of|and|&|de|du|des|d['’]|del|do|da|der|des|von|y|e|et|und)\s|\s?[/&-])/iu;
const OF_STATE =
  /^\s(?:of|de|du|des|d['’]|de la|de l['’]|del|do|da|dos|das|von|der|des)\s?(?:the |la |l['’]|el |o |a |der |den )?$/iu;
/** The state's name ends there, and is not part of another: "President of Japan Airlines", "of Canada's Senate". */
const NAME_ENDS = /^(?!['’]s?(?!\p{L})|-|\s(?:\p{Lu}\p{Ll}|[&/]))/u;
const OWNED = /^['’]s?\s(?:(?:new|young|current|own|beloved)\s)?$/iu;
/** Of other times, or on the stage. */
const HISTORY =
  /(?<!\p{L})(?:histor\p{L}+|centur\p{L}+|crown\p{L}*|medieval|museum|portrait|tomb|castle|former|once|was|were|throne|dynasty|opera|film|novel|legend|joke|siècle|musée|siglo|museo|século|museu|Jahrhundert|Museum|never|not|pas|nicht|kein\p{L}*)(?!\p{L})|(?<!\d)1\d{3}(?!\d)/iu;

/** An office given to a state that has none such: "the President of Japan", "the French Chancellor", "le Premier ministre brésilien". */
export const stateOffice = defineCheck({
  id: "state-office",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Constitutions of the states, in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { text } = passage;
    if (!CUE.test(text) || HISTORY.test(text)) return;
    const { places, language } = worldMentions(passage);
    if (places.length === 0) return;
    for (const [office, pattern] of OFFICES) {
      for (const match of text.matchAll(pattern)) {
        const title = spanOf(match);
        if (OTHER_OFFICE.test(text.slice(0, title.start))) continue;
        const place = places.find((each) => isOffice(text, title, each));
        const code = place && (onlyCountry(place, "name") ?? onlyCountry(place, "demonym"));
        if (!place || !code || !lacksOffice(code, office)) continue;
        if (OTHER_OFFICE.test(text.slice(0, place.start))) continue;
        yield {
          start: Math.min(title.start, place.start),
          end: Math.max(title.end, place.end),
          message: {
            key: "state_office_why",
            values: { country: countryName(code, language), office: match[0] },
          },
        };
      }
    }
  },
});

/** Whether the office is said to be the state's: "the Japanese President", "Japan's President", "the President of Japan". */
function isOffice(
  text: string,
  title: { readonly start: number; readonly end: number },
  place: PlaceMention,
): boolean {
  const isPeople = onlyCountry(place, "demonym") !== undefined;
  if (place.end <= title.start) {
    const between = text.slice(place.end, title.start);
    const isOwn = OWNED.test(between) || (between === " " && (isPeople || /s$/u.test(place.text)));
    return isOwn && !OF_BODY.test(text.slice(title.end));
  }
  const between = text.slice(title.end, place.start);
  const follows = text.slice(place.end);
  // "Le président japonais", "Präsident Japans"
  if (between === " " && isPeople) return !OF_BODY.test(follows) && /^\p{Ll}/u.test(place.text);
  return OF_STATE.test(between) && NAME_ENDS.test(follows);
}
