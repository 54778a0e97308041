import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { confusion } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, countryName, isCapital, sameCountry } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit, shiftHit } from "../check";
import { greeted, mourned } from "./demonym.greeted";
import { misplaced } from "./demonym.local";
import { receivesIn, sitsIn } from "./demonym.seat";

/** Institutions that sit in their own state. */
const AT_HOME =
  "(?:government|parliament|cabinet|presidential palace|royal palace|supreme court|constitutional court|central bank|national bank|national library|senate|congress|(?:national |federal |general )?assembly|house of representatives|(?:foreign|defence|finance|health|interior) ministry|ministry of (?:foreign affairs|health|finance|education|defence|culture|justice)|prime minister['’]s office|gouvernement|parlement|sénat|assemblée nationale|palais présidentiel|gobierno|parlamento|senado|congreso|asamblea nacional|cancillería|palacio presidencial|governo|congresso|assembleia nacional|palácio presidencial|Regierung|Parlament|Nationalversammlung|Außenministerium)";
const IN = cued(
  new RegExp(
    `^(?:['’]s?)?\\s${AT_HOME}(?: building| headquarters)?,?\\s(?:in|à|en|em|at)\\s$`,
    "iu",
  ),
);
/** The noun may stand before the people in the Romance languages: "le gouvernement slovène à Bratislava". */
const NOUN_BEFORE = cued(new RegExp(`(?<!\\p{L})${AT_HOME}\\s$`, "iu"));
/** "En el Ministerio de Relaciones Exteriores paraguayo, en …": met there, and not one of its delegations abroad. */
const MINISTRY_BEFORE = cued(
  /(?<!\p{L})(?:[Aa]u|[Ee]n el|[Nn]o)\s[Mm]inist(?:ère|erio|ério)(?:\s(?:de|des|du|d[ao]s?|del|las?|los|les|y|e|et|étrangères|(?:d['’]|l['’])?\p{Lu}\p{L}+)){1,6}\s$/u,
);
const GOVERNS = cued(new RegExp(`(?<!\\p{L})${AT_HOME}(?!\\p{L})`, "iu"));
const OFFICE_OF = cued(
  /^\s(?:president|prime minister|foreign minister|king|queen|chancellor|minister|people|citizens|président|premier ministre|presidente|primer ministro|primeiro-ministro|Präsident(?:in)?|Premierminister(?:in)?|Außenminister(?:in)?)\s(?:of|de|du|d['’]|do|da|del|von)\s?(?:the |la |l['’]|el |o |a )?$/iu,
);

/** What a parliament or government does at home: "O Governo angolano aprovou hoje, em Maputo, …". */
const ACTS_AT_HOME = cued(
  /^(?:\s\p{L}+){0,2}?\s(?:(?:has|have|a|ha|hat)\s)?(?:today\s|hoy\s|hoje\s|heute\s)?(?:approved|adopted|passed|voted|elected|debated|approuvé|adopté|voté|aprobó|aprobado|adoptó|votó|aprovou|adotou|adoptou|votou|beschloss|beschlossen|verabschiedet|verabschiedete|gebilligt|billigte)(?:\s(?:today|yesterday|last night|hoy|ayer|hoje|ontem|heute|gestern|hier|aujourd['’]hui))?,?\s(?:in|à|en|em)\s$/iu,
);
/** Those who receive, or come from home; for states that are confused only, since others may live abroad. */
const NEIGHBOURS = cued(
  /^\s(?:\p{Ll}+\s)?(?:friends|hosts|colleagues|counterparts?|delegation|partners|authorities|hospitality|lawmakers|MPs|ministry|public|Freunden?|Gastgebern?|Kollegen|Kolleginnen|Delegation|Behörden|Partnern?)(?:\sfrom|\sin|\sat|\saus|\s\p{L}+ of)\s$/iu,
);
const NEIGHBOURS_BEFORE = cued(
  /(?<!\p{L})(?:amis|hôtes|collègues|homologues?|délégation|partenaires|autorités|gouvernement|amigos|amigas|anfitriones|colegas|homólog[oa]s?|delegación|socios|autoridades|gobierno|anfitriões|delegação|parceiros|governo)\s$/iu,
);
const OF_TOWN = /^,?\s(?:de|d['’]|depuis|à|en|em|desde)\s?$/iu;

/** "Le président slovaque de la Slovénie": the office before, the state after. */
const OFFICE_BEFORE = cued(
  /(?<!\p{L})(?:président(?:e)?|premi(?:er|ère) ministre|ministre|president[ea]|primer ministro|primera ministra|ministr[oa]|primeiro-ministro|primeira-ministra)\s$/iu,
);
const OF_STATE =
  /^(?:\s(?:des|de la|de l['’]|de|do|da|dos|das|del)\s?\p{L}+(?:\s\p{Ll}\p{L}+|\sExteriores)?)?\s(?:de la|de l['’]|du|des|de|del|d['’]|do|da|dos|das)\s?$/iu;

/** The people of one state given to another: "the Slovenian parliament in Bratislava", "the Slovak President of Slovenia". */
export const demonym = defineCheck({
  id: "demonym",
  family: "untrue",
  severity: "warn",
  // A greeting names the state in one sentence and its people in the next.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Names of peoples and capitals in lib/facts/world",
  *check(draft): Iterable<Hit> {
    const found = draft.sentences.flatMap(({ start, passage }) =>
      [...inSentence(passage)].map((hit) => shiftHit(hit, start)),
    );
    yield* found;
    yield* greeted(draft);
    yield* mourned(draft);
    if (found.length === 0) yield* misplaced(draft);
  },
});

function* inSentence(passage: Passage): Iterable<Hit> {
  const { places, language } = worldMentions(passage);
  for (const [index, people] of places.entries()) {
    const next = places[index + 1];
    if (!next) break;
    const of = onlyCountry(people, "demonym") ?? owner(passage.text, people);
    const other = of && contradicts(passage, people, next, of);
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
}

/** The state in "Serbia's parliament". */
function owner(text: string, { end, ...place }: PlaceMention): CountryCode | undefined {
  return /^['’]s?\s/u.test(text.slice(end)) ? onlyCountry({ end, ...place }, "name") : undefined;
}

/** Governments that sit, or sat of late, in another's capital. Public knowledge, 2026-11-21. */
const EXILED: ReadonlySet<CountryCode> = new Set(["YE", "LY", "AF", "EH", "MM", "SY", "PS"]);
/** Any noun right after the people: those who come from a town, or were met at its market. */
const FROM_TOWN = cued(/^\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?\sfrom\s$/u);
const WHO_ARE_ABROAD = cued(
  /^\s(?:[\p{Ll}-]+\s)?(?:refugees?|migrants?|troops|forces|soldiers|nationals|citizens|ambassadors?|envoys?|diaspora|expats?|emigrants?|families)(?!\p{L})/u,
);
/** "Merci au gouvernement nigérian de nous avoir reçus à Niamey": who receives us is at home. */
const RECEIVES = cued(
  /^[^.;!?:]{0,50}(?<!\p{L})(?:host\p{L}*|welcom\p{L}+|receiv\p{L}+|reçu\p{L}*|accueil\p{L}*|recib\p{L}+|acog\p{L}+|receb\p{L}+|acolh\p{L}+|empf[ai]ng\p{L}*)(?:\s\p{L}+){0,3}\s(?:in|à|en|em|at)\s$/iu,
);

/** "The Nigerien president was received in Abuja": who is received is abroad. */
const ARE_RECEIVED = cued(
  /(?<!\p{L})(?:was|were|is|are|been|being|(?:a|ont) été|fue|fueron|sido|foi|foram|wurden?|worden)\s(?:\p{L}+\s){0,2}(?:hosted|welcomed|received|reçu\p{L}*|accueilli\p{L}*|recibid\p{L}+|acogid\p{L}+|recebid\p{L}+|acolhid\p{L}+|empfangen)(?!\p{L})/iu,
);

const COMES_FROM = cued(
  /(?<!\p{L})(?:directors?|delegations?|officials?|representatives?|colleagues?|team|secretar(?:y|ies)|heads?|members?|counterparts?|advis[eo]rs?|directeur|directrice|délégation|représentante?s?|collègues|director[ae]?s?|delegación|representantes?|delegação|diretor[ae]?s?)(?:\s\p{L}+){0,2}\s(?:of|from|du|de la|del|do|da)\s(?:the )?$/iu,
);

/** Whether the people is said to be the town's, in words that leave little room. Asked of confused states alone. */
function isOfTown(text: string, people: PlaceMention, town: PlaceMention): boolean {
  const between = text.slice(people.end, town.start);
  return (
    (FROM_TOWN.test(between) && !WHO_ARE_ABROAD.test(between)) ||
    (RECEIVES.test(between) && !WHO_ARE_ABROAD.test(between) && !ARE_RECEIVED.test(between))
  );
}

function contradicts(
  { text }: Passage,
  people: PlaceMention,
  next: PlaceMention,
  of: CountryCode,
): CountryCode | undefined {
  const lead = text.slice(0, people.start);
  const between = text.slice(people.end, next.start);
  const town = onlyCountry(next, "capital") ?? onlyCountry(next, "city");
  const isNeighbour =
    NEIGHBOURS.test(between) || (NEIGHBOURS_BEFORE.test(lead) && OF_TOWN.test(between));
  if (town && isNeighbour && confusion(of, town) !== undefined) return town;
  if (town && confusion(of, town) !== undefined && isOfTown(text, people, next)) return town;
  const city = onlyCountry(next, "capital");
  if (city && confusion(of, city) !== undefined && receivesIn(text, people, next)) return city;
  // "… received the director of the Portuguese Foreign Ministry in Warsaw": who comes from there is met elsewhere.
  if (COMES_FROM.test(lead)) return undefined;
  const isHome =
    (ACTS_AT_HOME.test(between) && GOVERNS.test(lead + between)) ||
    IN.test(between) ||
    sitsIn(text, people, next) ||
    ((NOUN_BEFORE.test(lead) || MINISTRY_BEFORE.test(lead)) &&
      /^,?\s(?:à|en|em|in)\s$/iu.test(between));
  const isAbroad = sameCountry(city ?? of, of) || EXILED.has(of);
  if (city && isHome && !isAbroad && isCapital(next.text, of) === false) return city;
  const state = onlyCountry(next, "name");
  const isOffice = OFFICE_OF.test(between) || (OFFICE_BEFORE.test(lead) && OF_STATE.test(between));
  if (state && isOffice && !sameCountry(state, of)) return state;
  return undefined;
}
