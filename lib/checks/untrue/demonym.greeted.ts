import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { confusion } from "@/lib/facts/world/confused-pairs";
import {
  type CountryCode,
  countryName,
  sameCountry,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import type { Hit } from "../check";

/** The finding on a people named where another's state is meant. */
export function wrongPeople(
  place: PlaceMention,
  of: CountryCode,
  other: CountryCode,
  language: WorldLanguage,
): Hit {
  return {
    start: place.start,
    end: place.end,
    message: {
      key: "demonym_why",
      values: {
        words: place.text,
        country: countryName(of, language),
        other: countryName(other, language),
      },
    },
  };
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
export function* greeted(draft: Draft): Iterable<Hit> {
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
  yield wrongPeople(place, of, state, language);
}

const MOURNS = cued(
  /(?<!\p{L})(?:condolences|sympath(?:y|ies)|thoughts|prayers|hearts?|solidarity|mourn\p{L}*|grie[fv]\p{L}*|condoléances|pensées|solidarité|condolencias|pésames?|solidaridad|condolências|solidariedade|pêsames|Beileid|Mitgefühl|Anteilnahme|Gedanken|Solidarität)(?!\p{L})/iu,
);
const STRUCK = cued(
  /(?<!\p{L})(?:floods?|flooding|(?:earth)?quakes?|attacks?|shooting|fires?|wildfires?|storms?|cyclone|hurricane|typhoon|tornado|landslides?|explosions?|blasts?|crash|accident|tragedy|disaster|eruption|bombing|stampede|collapse|inondations?|séismes?|attentats?|incendies?|tempête|accident|explosion|tragédie|inundaciones|terremoto|atentados?|incendios?|explosión|accidente|tragedia|cheias|inundações|sismo|incêndios?|explosão|acidente|tragédia|überschwemmung(?:en)?|hochwasser|erdbebens?|anschlags?|brand|unglücks?)\s(?:(?:that|which)\s)?(?:[\p{Ll}-]+\s){0,2}?(?:in|near|across|around|at|à|en|de|em|a)\s(?:the |la |el )?$/iu,
);

/** "The floods in Valencia … our thoughts are with the Portuguese people": it happened to others. */
export function* mourned(draft: Draft): Iterable<Hit> {
  if (!MOURNS.test(draft.text)) return;
  const { places, flags, language } = worldMentions(draft);
  const struck = places.find(({ start }) =>
    STRUCK.test(draft.text.slice(Math.max(0, start - 70), start)),
  );
  const home =
    struck &&
    (onlyCountry(struck, "name") ?? onlyCountry(struck, "capital") ?? onlyCountry(struck, "city"));
  if (!struck || !home) return;
  for (const place of places) {
    const of = onlyCountry(place, "demonym");
    if (!of || sameCountry(of, home)) continue;
    const before = draft.text.slice(Math.max(0, place.start - 40), place.start);
    const isPeople = PEOPLE_AFTER.test(draft.text.slice(place.end)) || PEOPLE_BEFORE.test(before);
    const isAlone =
      places.every(
        (each) => each === place || each.places.every(({ code }) => sameCountry(code, home)),
      ) && flags.every(({ code }) => sameCountry(code, home));
    if (!isPeople || !isAlone || !MOURNED.test(before)) continue;
    yield wrongPeople(place, of, home, language);
  }
}

/** Who is felt with, and not who feels. */
const MOURNED =
  /(?<!\p{L})(?:with|to|towards|of|for|avec|au|aux|à|con|al|a|com|ao|aos|dem|den|mit|beim?)\s(?:\p{L}+\s){0,3}$/iu;
