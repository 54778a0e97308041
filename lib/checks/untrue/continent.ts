import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { countryName } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { isIn, regions } from "@/lib/facts/world/regions";
import { defineCheck, type Hit } from "../check";

const STATE =
  "(?:country|nation|state|republic|democracy|economy|partner|neighbour|neighbor|pays|état|nation|país|nación|nação|estado|Land|Staat)";
const AFTER_ADJECTIVE = new RegExp(`^\\s${STATE}(?:\\s(?:of|de|du|d['’]|do|da))?,?\\s?$`, "iu");

/** A state placed on another continent: "the African country of Paraguay", "Ghana, an Asian nation". */
export const continent = defineCheck({
  id: "continent",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "UN M49 regions, in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { places, language } = worldMentions(passage);
    if (places.length === 0) return;
    for (const { id, start, end } of adjectives(passage, language)) {
      for (const place of places) {
        const code = onlyCountry(place, "name");
        if (!code || isIn(id, code) !== false || !isCalled(passage.text, { start, end }, place))
          continue;
        yield {
          start: Math.min(start, place.start),
          end: Math.max(end, place.end),
          message: {
            key: "continent_why",
            values: {
              country: countryName(code, language),
              region: passage.text.slice(start, end),
            },
          },
        };
      }
    }
  },
});

/** Words for a continent or region in the passage, nouns and adjectives with their endings. */
function* adjectives(
  { tokens, text }: Passage,
  language: string,
): Iterable<{ id: string; start: number; end: number }> {
  for (const region of regions().values()) {
    const names =
      Object.entries(region.names).find(([each]) => each === language)?.[1] ??
      region.names.en ??
      [];
    for (const name of names) {
      const words = foldText(name);
      for (const [index, token] of tokens.entries()) {
        const isName =
          token.text === words ||
          (words.length > 5 &&
            token.text.startsWith(words.replace(/[oea]$/, "")) &&
            token.text.length <= words.length + 2);
        if (isName) yield { id: region.id, start: token.start, end: token.end };
        const next = tokens[index + 1];
        if (next && foldText(text.slice(token.start, next.end)) === words)
          yield { id: region.id, start: token.start, end: next.end };
      }
    }
  }
}

function isCalled(
  text: string,
  region: { start: number; end: number },
  place: { start: number; end: number },
): boolean {
  if (region.end <= place.start) return AFTER_ADJECTIVE.test(text.slice(region.end, place.start));
  const between = text.slice(place.end, region.start);
  const isDescribed = new RegExp(`^\\s${STATE}(?!\\p{L})`, "iu").test(text.slice(region.end));
  const noun =
    /^,?\s(?:(?:is|est|es|é|ist)\s)?(?:an?|the|un|une|um|uma|una|ein|eine[nms]?)\s(?:[\p{L}-]+\s)?$/iu.test(
      between,
    );
  const nounBefore = new RegExp(
    `^,?\\s(?:(?:is|est|es|é|ist)\\s)?(?:an?|un|une|um|uma|ein)\\s${STATE}\\s(?:in|of|en|d['’]|de|da|do|em)\\s?(?:the |l['’])?$`,
    "iu",
  ).test(between);
  return (noun && isDescribed) || nounBefore;
}
