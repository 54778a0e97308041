import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { shift } from "@/lib/draft/span";
import { confusion } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, countryName, isCapital, sameCountry } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** Institutions that sit in their own state. */
const AT_HOME =
  "(?:government|parliament|cabinet|presidential palace|supreme court|central bank|national bank|senate|foreign ministry|ministry of foreign affairs|prime minister['’]s office|gouvernement|parlement|sénat|palais présidentiel|gobierno|parlamento|senado|cancillería|palacio presidencial|governo|senado|palácio presidencial|Regierung|Parlament|Außenministerium)";
const IN = cued(
  new RegExp(`^\\s${AT_HOME}(?: building| headquarters)?,?\\s(?:in|à|en|em|at)\\s$`, "iu"),
);
/** The noun may stand before the people in the Romance languages: "le gouvernement slovène à Bratislava". */
const NOUN_BEFORE = cued(new RegExp(`(?<!\\p{L})${AT_HOME}\\s$`, "iu"));
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
  /(?<!\p{L})(?:président(?:e)?|premi(?:er|ère) ministre|president[ea]|primer ministro|primera ministra|primeiro-ministro|primeira-ministra)\s$/iu,
);
const OF_STATE = /^\s(?:de la|de l['’]|du|des|de|del|d['’]|do|da|dos|das)\s?$/iu;

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
    for (const { start, passage } of draft.sentences)
      for (const hit of inSentence(passage)) yield shift(hit, start);
    yield* greeted(draft);
  },
});

function* inSentence(passage: Passage): Iterable<Hit> {
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
}

const GREETS = cued(
  /(?<!\p{L})(?:happy|congrat\p{L}*|best wishes|félicit\p{L}*|bonne fête|joyeuse|meilleurs vœux|felicidades|felicit\p{L}*|feliz|enhorabuena|parabéns|alles gute|(?:herzlichen )?glückwunsch|wir gratulieren)(?!\p{L})/iu,
);
/** The people as such: "the Romanian people", "peuple suédois", "our Mauritian friends". */
const PEOPLE_AFTER = cued(
  /^\s(?:people|friends|nation|citizens|communit(?:y|ies)|nationals)(?!\p{L})/iu,
);
const PEOPLE_BEFORE = cued(
  /(?<!\p{L})(?:peuple|pueblo|povo|amis|amigos|citoyens|ciudadanos|cidadãos)\s$/iu,
);
/** What makes them those who are wished well. */
const WISHED =
  /(?<!\p{L})(?:to|toast|toasting|with|for|dear|celebrat\p{L}+|au|aux|à|nos|al|a|ai|nuestros|todo el|todo o|ao|aos|an alle|an das|dem|allen|unseren|o|el|il|alla)\s(?:\p{L}+\s){0,3}$/iu;
/** Who wishes: the writer's own people. */
const WISHES =
  /(?<!\p{L})(?:behalf|from|between|among|and|nom|nombre|nome|namens?|von|de la part|de parte|entre|zwischen|et|y|e|und|by|our own)\s(?:\p{L}+\s){0,4}$/iu;

/** Right before the state: it wishes, and is not wished. */
const WRITES = cued(
  /(?<!\p{L})(?:behalf of|from|nom de|nom du|part de|part du|nombre de|parte de|nome de|nome do|nome da|namen von|namen|von|aus)\s(?:the |la |le |l['’]|el |o |a )?$/iu,
);

/** "Happy National Day, Hungary! … to the Romanian people": the one state greeted, and another's people. */
function* greeted(draft: Draft): Iterable<Hit> {
  if (!GREETS.test(draft.text)) return;
  const { places, flags, language } = worldMentions(draft);
  const states = new Set([
    ...places.flatMap((place) => onlyCountry(place, "name") ?? []),
    ...flags.map(({ code }) => code),
  ]);
  const [state] = states;
  if (state === undefined || states.size > 1) return;
  const peoples = places.flatMap((place) => {
    const of = onlyCountry(place, "demonym");
    return of ? [{ place, of }] : [];
  });
  // With its own people there too, the others are guests.
  const [first] = peoples;
  if (!first || peoples.some(({ of }) => of !== first.of) || sameCountry(first.of, state)) return;
  const isWriter = places.some(
    (each) => onlyCountry(each, "name") === state && WRITES.test(draft.text.slice(0, each.start)),
  );
  if (isWriter) return;
  const { place, of } = first;
  const before = draft.text.slice(Math.max(0, place.start - 50), place.start);
  const after = draft.text.slice(place.end);
  const isGermanNoun = language === "de" && /^\p{Lu}.*(?:er|innen|en|n)$/u.test(place.text);
  const isPeople = PEOPLE_AFTER.test(after) || PEOPLE_BEFORE.test(before) || isGermanNoun;
  if (!isPeople || WISHES.test(before)) return;
  if (!(confusion(of, state) !== undefined || WISHED.test(before))) return;
  yield {
    start: place.start,
    end: place.end,
    message: {
      key: "demonym_why",
      values: {
        words: place.text,
        country: countryName(of, language),
        other: countryName(state, language),
      },
    },
  };
}

function contradicts(
  { text }: Passage,
  people: PlaceMention,
  next: PlaceMention,
  of: CountryCode,
): CountryCode | undefined {
  const between = text.slice(people.end, next.start);
  const town = onlyCountry(next, "capital") ?? onlyCountry(next, "city");
  const isNeighbour =
    NEIGHBOURS.test(between) ||
    (NEIGHBOURS_BEFORE.test(text.slice(0, people.start)) && OF_TOWN.test(between));
  if (town && isNeighbour && confusion(of, town) !== undefined) return town;
  const city = onlyCountry(next, "capital");
  const isHome =
    (ACTS_AT_HOME.test(between) && GOVERNS.test(text.slice(0, people.start) + between)) ||
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
