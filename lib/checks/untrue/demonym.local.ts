import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { confusedCapital, confusion } from "@/lib/facts/world/confused-pairs";
import type { CountryCode } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import type { Hit } from "../check";
import { wrongPeople } from "./demonym.greeted";

/** What is met on the spot alone: the food, the streets, those who work the land. */
const LOCAL = cued(
  /(?<!\p{L})(?:hospitality|markets?|streets?|countryside|villag\p{L}+|farm(?:s|ers?)|fisher(?:men|s|folk)?|artisans?|craft(?:smen|swomen|s)|weather|winter|summer|spring|autumn|sunshine|landscapes?|capital|coast|mountains|cuisine|hospitalité|marchés?|rues|campagne|villages?|paysann?e?s?|artisan[e]?s?|pêcheurs|été|hiver|paysages?|hospitalidad|mercados?|calles|campesin[oa]s|artesan[oa]s|pescadores|paisajes?|cocina|hospitalidade|ruas|camponeses|artesãos|artesãs|paisagens|cozinha|Gastfreundschaft|Märkte?n?|Straßen|Dörfern?|Küche|Landschaft|Sommer|Winter)$/iu,
);

/** Who sits at home alone, and what belongs to the house. */
const AT_HOME = cued(
  /(?<!\p{L})(?:(?<!(?:ambassador|embassy|minister|president|mission|consulate|team|centre|school) )hosts|(?:national )?anthem|parliament(?! delegation)|people['’]s assembly|hôtes|hymne(?: national)?|parlement|anfitrion(?:es|as)|himno(?: nacional)?|parlamento|anfitri(?:ões|ãs)|hino(?: nacional)?|Gastgebern?|Nationalhymne|Hymne|Parlament)$/iu,
);
/** Those who may also be met abroad: they count where they receive, or are given something. */
const IN_OFFICE = cued(
  /(?<!\p{L})(?:authorities|government|ministry|foreign ministry|police|president|prime minister|foreign minister|presidency|minister|ministre|ministr[oa]|Ministerpräsident(?:in)?|autorités|gouvernement|président(?:e)?|premi(?:er|ère) ministre|ministère|police|autoridades|gobierno|president[ea]|primer ministro|cancillería|ministerio|policía|governo|primeiro-ministro|ministério|polícia|Behörden|Regierung|Präsident(?:in)?|Polizei|Ministerium|Außenministerium)$/iu,
);
const RECEIVES = cued(
  /(?<!\p{L})(?:received (?:us|our|the|me)|welcomed (?:us|our|the|me)|host(?:ed|s|ing) (?:us|our|the|me|this|a)|hand(?:ed)? over|handed|donated|delivered|for (?:hosting|receiving|having|welcoming)|hospitality|warm welcome|remis(?:e|es)? (?:aux|au|à)|remettre (?:aux|au)|a(?:vons)? reçus?|accueilli\p{L}*|de (?:nous avoir|leur accueil)|pour (?:leur|son|l['’]) ?accueil|hospitalité|entreg\p{L}+ (?:a las|al|a los|às|ao|aos)|recib\p{L}+|acog\p{L}+|hospitalidad\p{L}*|receb\p{L}+|acolh\p{L}+|empf[ai]ng\p{L}*|Gastfreundschaft|überg[ae]b\p{L}+|überreicht\p{L}*)(?!\p{L})/iu,
);
/** "Notre ambassadrice a reçu le Premier ministre letton": who is received may be abroad. */
const IS_RECEIVED = cued(
  /(?<!\p{L})(?:(?:received|welcomed|hosted) the|(?:reçu|accueilli) l[ea]|(?:recib|acog)\p{L}+ (?:al|a la)|(?:receb|acolh)\p{L}+ [oa]|empf[ai]ng\p{L}* (?:den|die))\s(?:\p{L}+\s){0,2}$/iu,
);
const WITH = /(?<!\p{L})(?:with|avec|con|com|mit)\s(?:\p{L}+\s){0,2}$/iu;

function areConfused(of: CountryCode, home: CountryCode): boolean {
  return confusion(of, home) !== undefined || confusedCapital(of, home) !== undefined;
}

/** Whether the words beside a people tell of those at home: "Slovak anthem", "remis aux autorités nigérianes". */
function isAtHome({ text }: Draft, people: PlaceMention, after: string, before: string): boolean {
  const one = /^\s\p{L}+/u.exec(after)?.[0] ?? "";
  const beside = [one, after, before.trim()];
  const lead = text.slice(0, people.start - before.length);
  if (beside.some((words) => AT_HOME.test(words))) return !WITH.test(lead);
  const next = text.slice(people.end + one.length);
  if (/^\s(?:delegation|officials?|ministers?|representatives|plane|ship)(?!\p{L})/u.test(next))
    return false;
  return (
    beside.some((words) => IN_OFFICE.test(words)) &&
    !WITH.test(lead) &&
    !IS_RECEIVED.test(text.slice(0, people.start)) &&
    RECEIVES.test(text.slice(Math.max(0, people.start - 70), people.end + 70))
  );
}

/** "Slovakian hospitality" in a post that is otherwise in Ljubljana: the people of the state it is confused with. */
export function* misplaced(draft: Draft): Iterable<Hit> {
  const { places, flags, language } = worldMentions(draft);
  const peoples = places.filter((place) => onlyCountry(place, "demonym") !== undefined);
  const [people] = peoples;
  const of = people && onlyCountry(people, "demonym");
  if (!people || !of) return;
  const rest = [
    ...places.filter((place) => !peoples.includes(place)).flatMap((place) => place.places),
    ...flags,
  ].map(({ code }) => code);
  const [home] = rest;
  if (home === undefined || !areConfused(of, home)) return;
  const isOther =
    rest.some((code) => code !== home) ||
    peoples.some((each) => onlyCountry(each, "demonym") !== of);
  const after = /^(?:\s\p{L}+){1,2}/u.exec(draft.text.slice(people.end))?.[0] ?? "";
  const before = /\p{L}+\s$/u.exec(draft.text.slice(0, people.start))?.[0] ?? "";
  const isLocal =
    LOCAL.test(/^\s\p{L}+/u.exec(after)?.[0] ?? "") ||
    LOCAL.test(after) ||
    LOCAL.test(before.trim());
  if (isOther || !(isLocal || isAtHome(draft, people, after, before))) return;
  yield wrongPeople(people, of, home, language);
}
