import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { confusion } from "@/lib/facts/world/confused-pairs";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import type { Hit } from "../check";
import { wrongPeople } from "./demonym.greeted";

/** What is met on the spot alone: the food, the streets, those who work the land. */
const LOCAL = cued(
  /(?<!\p{L})(?:hospitality|markets?|streets?|countryside|villag\p{L}+|farm(?:s|ers?)|fisher(?:men|s|folk)?|artisans?|craft(?:smen|swomen|s)|weather|winter|summer|spring|autumn|sunshine|landscapes?|capital|coast|mountains|cuisine|hospitalité|marchés?|rues|campagne|villages?|paysann?e?s?|artisan[e]?s?|pêcheurs|été|hiver|paysages?|hospitalidad|mercados?|calles|campesin[oa]s|artesan[oa]s|pescadores|paisajes?|cocina|hospitalidade|ruas|camponeses|artesãos|artesãs|paisagens|cozinha|Gastfreundschaft|Märkte?n?|Straßen|Dörfern?|Küche|Landschaft|Sommer|Winter)$/iu,
);

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
  if (home === undefined || confusion(of, home) === undefined) return;
  const isOther =
    rest.some((code) => code !== home) ||
    peoples.some((each) => onlyCountry(each, "demonym") !== of);
  const after = /^(?:\s\p{L}+){1,2}/u.exec(draft.text.slice(people.end))?.[0] ?? "";
  const before = /\p{L}+\s$/u.exec(draft.text.slice(0, people.start))?.[0] ?? "";
  const isLocal =
    LOCAL.test(/^\s\p{L}+/u.exec(after)?.[0] ?? "") ||
    LOCAL.test(after) ||
    LOCAL.test(before.trim());
  if (isOther || !isLocal) return;
  yield wrongPeople(people, of, home, language);
}
