import type { Span } from "@/lib/draft/span";
import type { CountryCode } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention } from "@/lib/facts/world/mentions";

/** What opens a sentence about the state named before: "the kingdom", "this Central American". */
const MEANT =
  /^[^\p{L}]*(?:the|this|that|ce|cet|cette|el|este|esta|o|das|dieses|dieser|diese|le|l['’]|la|a)\s?(?:(?:small|little|tiny|young|vast|landlocked|beautiful|proud|great|petit|petite|grand|kleine|junge|pequeño|pequena|pequeno|gran|grande)\s)?$/iu;
/** These may be anyone's. */
const ANYONE = /partner|friend|ami|member|voisin|neighbo|socio|vecino|vizinho|parceiro|nachbar/iu;

/** The states of which one is meant by "the kingdom in West Africa" at the head of the next sentence; undefined where nobody is. */
export function meantBy(
  text: string,
  group: Span & { readonly isSingular: boolean },
  places: readonly PlaceMention[],
): readonly CountryCode[] | undefined {
  if (!group.isSingular || ANYONE.test(text.slice(group.start, group.end))) return undefined;
  if (!MEANT.test(text.slice(0, group.start)) || places.length > 2) return undefined;
  const codes = places.flatMap((place) => onlyCountry(place, "name") ?? []);
  return codes.length === places.length ? codes : undefined;
}
