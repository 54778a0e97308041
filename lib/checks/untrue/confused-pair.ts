import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { confusedCapital, confusion } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, countryName, countryNames } from "@/lib/facts/world/country";
import {
  type FlagMention,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";
import { confusedBodies } from "./confused-pair.bodies";
import { dealsWith } from "./confused-pair.dealings";
import { areNear, isOwnFlag } from "./flag-owner";

/** A state named where everything else in the post speaks of the one it is confused with: "Slovakia" beside Ljubljana. */
export const confusedPair = defineCheck({
  id: "confused-pair",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag",
  *check(draft): Iterable<Hit> {
    yield* confusedBodies(draft);
    const { places, flags, language } = worldMentions(draft);
    const states = places.flatMap((place) => {
      const code = onlyCountry(place, "name");
      return code ? [{ place, code }] : [];
    });
    // With several states named, a capital or flag may belong to any of them.
    const [named] = states;
    // "The Embassy of Slovenia in Bratislava" speaks of two states.
    if (named && REPRESENTED.test(draft.text.slice(0, named.place.start))) return;
    if (!named || new Set(states.map(({ code }) => code)).size > 1) return;
    const town = wrongCapital(draft, named, places);
    if (town) {
      const { start, end } = town.mention;
      yield {
        start,
        end,
        message: {
          key: "confused_pair_people",
          values: { words: town.mention.text, named: countryName(named.code, language) },
        },
        fixes: language === "en" ? [{ start, end, text: town.right }] : [],
      };
      return;
    }
    const stranger = wrongPeople(
      draft.text,
      named.code,
      places,
      flags.map(({ code }) => code),
    );
    if (stranger) {
      const right = countryNames(named.code, language).demonyms[0]?.text;
      yield {
        start: stranger.mention.start,
        end: stranger.mention.end,
        message: {
          key: "confused_pair_people",
          values: { words: stranger.mention.text, named: countryName(named.code, language) },
        },
        fixes:
          right && language === "en"
            ? [{ start: stranger.mention.start, end: stranger.mention.end, text: right }]
            : [],
      };
      return;
    }
    const guests = new Set(
      places.flatMap((place) =>
        BESIDE_US.test(draft.text.slice(0, place.start))
          ? (onlyCountry(place, "demonym") ?? [])
          : [],
      ),
    );
    const settled = places.filter(
      ({ start, end }) =>
        !ABROAD.test(draft.text.slice(end)) && !BESIDE_US.test(draft.text.slice(0, start)),
    );
    const shown = flags.filter(({ code }) => !guests.has(code));
    const apart = settled.filter((place) => !dealsWith(draft.text, named.place, place));
    const foreign = shown.filter((flag) => !isSigned(draft.text, named, flag));
    // Who deals with the state is no witness, but may still tell of a third one.
    const other = contradicting(named.code, apart, codesOf(foreign));
    if (other !== contradicting(named.code, settled, codesOf(shown))) return;
    if (!other) return;
    yield {
      start: named.place.start,
      end: named.place.end,
      message: {
        key: "confused_pair_why",
        values: { other: countryName(other, language), named: countryName(named.code, language) },
      },
      fixes: [
        {
          start: named.place.start,
          end: named.place.end,
          text: countryNames(other, language).names[0]?.text ?? "",
        },
      ].filter(({ text }) => text !== ""),
    };
  },
});

const codesOf = (flags: readonly FlagMention[]) => flags.map(({ code }) => code);

/** Whether a flag after the state may be the writer's own. */
function isSigned(
  text: string,
  { place, code }: { readonly place: PlaceMention; readonly code: CountryCode },
  flag: FlagMention,
): boolean {
  const isNear = areNear(code, flag.code);
  return place.end <= flag.start && isOwnFlag(text, place, flag, { isState: true, isNear });
}

/** The post is in the state named: it greets it, or has just come there. */
const SCENE = cued(
  /(?<!\p{L})(?:good (?:morning|evening|afternoon)|hello|hi|bonjour|bonsoir|salut|hola|buenos días|bom dia|boa tarde|boa noite|olá|guten (?:morgen|tag|abend)|hallo|jó reggelt|welcome to|greetings from|bienvenue en|bienvenue au|bienvenidos a|bem-vindos à|willkommen in|live from|here in|landed in|arriv(?:ed|ing) in|back in|(?:day|week|month|morning|evening|weekend) in|moved to|moving to|settling in(?: in)?|arrivée? en|arrivée? au|llegamos a|llegada a|chegámos à|chegamos à|angekommen in|zurück in)[,!]?\s(?:the )?$/iu,
);
const IN_TOWN = /(?<!\p{L})(?:in|at|to|around|across|à|en|em|a|de|nach|durch)\s$|📍\s?$/iu;
/** Words of a journey: the other capital may be the stop before it or the next. */
const JOURNEY = cued(
  /(?<!\p{L})(?:after|before|then|next|next stop|from|via|towards|train to|flight to|après|avant|puis|depuis|después|antes|desde|luego|depois|desde|nach|aus|von|über|dann)(?!\p{L})/iu,
);

/** "Good morning, Hungary! … a week in Bucharest": the capital that is taken for the state's own. */
function wrongCapital(
  { text }: Draft,
  named: { place: PlaceMention; code: CountryCode },
  places: readonly PlaceMention[],
): { mention: PlaceMention; right: string } | undefined {
  if (!SCENE.test(text.slice(0, named.place.start))) return undefined;
  for (const mention of places) {
    const home = onlyCountry(mention, "capital");
    if (!home || home === named.code) continue;
    const right = confusedCapital(home, named.code);
    const lead = /[^.!?;\n]*$/u.exec(text.slice(0, mention.start))?.[0] ?? "";
    if (!right || !IN_TOWN.test(lead) || JOURNEY.test(lead)) continue;
    const isElsewhere = places.some(
      (other) =>
        other !== mention &&
        other.places.some(
          ({ code, kind }) => code === home || (kind === "capital" && code === named.code),
        ),
    );
    if (!isElsewhere) return { mention, right };
  }
  return undefined;
}

/** What a state has in another. */
const REPRESENTED = cued(
  /(?<!\p{L})(?:embassy|consulate(?: general)?|high commission(?:er)?|ambassador|consul(?: general)?|mission|envoy|chargé d['’]affaires|ambassade|ambassadeur|ambassadrice|consulat|embajada|embajador|embajadora|consulado|embaixada|embaixador|embaixadora|cónsul|cônsul|Botschaft|Botschafter|Botschafterin|Konsulat)\s(?:of|de|du|des|d['’]|de la|de l['’]|del|do|da|von|der)\s?(?:the |la |l['’]|el |o |a )?$/iu,
);

/** Those of one people who are in another's state, or act there. */
const ABROAD = cued(
  /^\s(?:refugees?|migrants?|troops|forces|soldiers|nationals|citizens|ambassadors?|embassy|diaspora|invasion|aid|assistance|students?|businesses|companies|investors?|tourists?|monks|settlers|sailors|explorers|missionaries|merchants|traders)(?!\p{L})/iu,
);
/** "In Slovenia with our Slovak colleagues" */
const BESIDE_US = cued(
  /(?<!\p{L})(?:with|avec|con|com|mit)\s(?:our|the|his|her|my|nos|les|nuestr[oa]s|los|os|noss[oa]s|unseren|den)\s$/iu,
);
const PEOPLE =
  "(?:people|friends|lawmakers|MPs|parliamentarians|citizens|nation|hosts|government|colleagues|neighbours|peuple|amis|députés|citoyens|pueblo|amigos|ciudadanos|povo|amigas|cidadãos|popolo|amici|Volk|Freunden?|Bürger\\p{L}*)";
const PEOPLE_AFTER = cued(new RegExp(`^\\s${PEOPLE}(?!\\p{L})`, "iu"));
const PEOPLE_BEFORE = cued(new RegExp(`(?<!\\p{L})${PEOPLE}\\s$`, "iu"));

/** A people greeted in a post that otherwise speaks of the state it is confused with: "Denmark 🇩🇰 … to the Dutch people". */
function wrongPeople(
  text: string,
  named: CountryCode,
  places: readonly PlaceMention[],
  flags: readonly CountryCode[],
): { mention: PlaceMention } | undefined {
  for (const mention of places) {
    const code = onlyCountry(mention, "demonym");
    // With their flag there too, they are guests.
    if (!code || !confusion(named, code) || flags.includes(code)) continue;
    const isPeople =
      PEOPLE_AFTER.test(text.slice(mention.end)) ||
      PEOPLE_BEFORE.test(text.slice(0, mention.start)) ||
      (/innen|(?:er|e)n?$/u.test(mention.text) &&
        /^\p{Lu}/u.test(mention.text) &&
        /(?<!\p{L})(?:alle|den|die)\s$/iu.test(text.slice(0, mention.start)));
    // With the named state's own people there too, two peoples are meant.
    const isBoth = places.some((other) =>
      other.places.some((place) => place.kind === "demonym" && place.code === named),
    );
    const isElsewhere =
      isBoth ||
      places.some(
        (other) => other !== mention && other.places.some((place) => place.code === code),
      );
    if (isPeople && !isElsewhere) return { mention };
  }
  return undefined;
}

/** The state of a town; a part of the named one is no other state. */
function cityIn(place: PlaceMention, named: CountryCode): CountryCode | undefined {
  const home = onlyCountry(place, "city");
  return home?.split("-")[0] === named ? named : home;
}

/** The state that capitals, peoples and flags speak of, where none speaks of the one named. */
function contradicting(
  named: CountryCode,
  places: readonly PlaceMention[],
  flags: readonly CountryCode[],
): CountryCode | undefined {
  const witnesses = [
    ...places.flatMap(
      (place) =>
        onlyCountry(place, "capital") ??
        onlyCountry(place, "demonym") ??
        // "Cork" that opens a line may be a stopper.
        (place.isFirst && place.places.some(({ doubt }) => doubt !== undefined)
          ? []
          : (cityIn(place, named) ?? [])),
    ),
    ...flags,
  ];
  if (
    witnesses.includes(named) ||
    places.some(({ places: all }) =>
      all.some(({ kind, code }) => kind !== "name" && code === named),
    )
  )
    return undefined;
  const [witness] = new Set(witnesses);
  if (!witness || new Set(witnesses).size > 1) return undefined;
  return confusion(named, witness) ? witness : undefined;
}
