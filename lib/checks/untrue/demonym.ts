import type { Passage } from "@/lib/draft/draft";
import { type CountryCode, countryName, isCapital, sameCountry } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** Institutions that sit in their own state. */
const AT_HOME =
  "(?:government|parliament|cabinet|presidential palace|supreme court|central bank|national bank|senate|foreign ministry|ministry of foreign affairs|prime minister['’]s office|gouvernement|parlement|sénat|palais présidentiel|gobierno|parlamento|senado|cancillería|palacio presidencial|governo|senado|palácio presidencial|Regierung|Parlament|Außenministerium)";
const IN = new RegExp(`^\\s${AT_HOME}(?: building| headquarters)?,?\\s(?:in|à|en|em|at)\\s$`, "iu");
/** The noun may stand before the people in the Romance languages: "le gouvernement slovène à Bratislava". */
const NOUN_BEFORE = new RegExp(`(?<!\\p{L})${AT_HOME}\\s$`, "iu");
const OFFICE_OF =
  /^\s(?:president|prime minister|foreign minister|king|queen|chancellor|minister|people|citizens|président|premier ministre|presidente|primer ministro|primeiro-ministro|Präsident(?:in)?|Premierminister(?:in)?|Außenminister(?:in)?)\s(?:of|de|du|d['’]|do|da|del|von)\s?(?:the |la |l['’]|el |o |a )?$/iu;

/** "Le président slovaque de la Slovénie": the office before, the state after. */
const OFFICE_BEFORE =
  /(?<!\p{L})(?:président(?:e)?|premi(?:er|ère) ministre|president[ea]|primer ministro|primera ministra|primeiro-ministro|primeira-ministra)\s$/iu;
const OF_STATE = /^\s(?:de la|de l['’]|du|des|de|del|d['’]|do|da|dos|das)\s?$/iu;

/** The people of one state given to another: "the Slovenian parliament in Bratislava", "the Slovak President of Slovenia". */
export const demonym = defineCheck({
  id: "demonym",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Names of peoples and capitals in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { places, language } = worldMentions(passage);
    for (const [index, people] of places.entries()) {
      const of = onlyCountry(people, "demonym");
      const next = places[index + 1];
      if (!of || !next) continue;
      const other = contradicts(passage, people, next, of);
      if (!other) continue;
      yield {
        start: people.start,
        end: next.end,
        message: {
          key: "demonym_why",
          values: {
            words: people.text,
            country: countryName(of, language),
            other: countryName(other, language),
          },
        },
      };
    }
  },
});

function contradicts(
  { text }: Passage,
  people: PlaceMention,
  next: PlaceMention,
  of: CountryCode,
): CountryCode | undefined {
  const between = text.slice(people.end, next.start);
  const city = onlyCountry(next, "capital");
  const isHome =
    IN.test(between) ||
    (NOUN_BEFORE.test(text.slice(0, people.start)) && /^,?\s(?:à|en|em|in)\s$/iu.test(between));
  if (city && isHome && !sameCountry(city, of) && isCapital(next.text, of) === false) return city;
  const state = onlyCountry(next, "name");
  const isOffice =
    OFFICE_OF.test(between) ||
    (OFFICE_BEFORE.test(text.slice(0, people.start)) && OF_STATE.test(between));
  if (state && isOffice && !sameCountry(state, of)) return state;
  return undefined;
}
