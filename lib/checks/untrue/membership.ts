import type { Passage } from "@/lib/draft/draft";
import { type CountryCode, countryName } from "@/lib/facts/world/country";
import { isMember } from "@/lib/facts/world/membership";
import {
  type BodyMention,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import { defineCheck, type Hit } from "../check";

const MEMBER =
  "(?:(?:founding|full|new|newest|fellow|current|non-permanent|permanent|proud|long-?standing)\\s)*(?:member(?: state| country| nation)?s?|member-state|ally|allies|(?:pays |états? )?membres?|(?:estado |país |países )?miembros?|(?:estado-|estado |país )?membros?|Mitglied(?:s?staat|s?land|er)?|Verbündete[nr]?)";
const ARTICLE =
  "(?:(?:a|an|the|our|its|un|une|notre|un|una|nuestro|um|uma|nosso|ein|eine|unser|as|like|such as|comme|como|wie)\\s)*";
/** Organisation, then state: "EU member Switzerland", "our ally in NATO, Austria", "NATO ally X". */
const ORG_FIRST = new RegExp(`^(?:['’]s)?[\\s-](?:${MEMBER})(?:,)?\\s${ARTICLE}$`, "iu");
const ORG_FIRST_PHRASE = new RegExp(
  `(?<!\\p{L})(?:${MEMBER})\\s(?:of|in|de|du|des|d['’]|del|de la|de l['’]|do|da|der|von|in der)\\s?(?:the |la |l['’]|el |a |o )?$`,
  "iu",
);
/** State, then organisation: "Switzerland, an EU member", "Norway is a member of the EU", "as an EU member, Norway". */
const STATE_FIRST = new RegExp(
  `^(?:,)?\\s(?:(?:is|remains|has been|est|es|é|ist|bleibt)\\s(?:also |now |already |aussi |también |também |auch )?)?${ARTICLE}(?:(?:${MEMBER})\\s(?:of|in|de|du|des|d['’]|del|do|da|der|von|in der)\\s?(?:the |la |l['’]|el |a |o )?)?$`,
  "iu",
);
const MEMBER_AFTER = new RegExp(`^[\\s-](?:${MEMBER})(?!\\p{L})`, "iu");
const PAST_OR_FUTURE =
  /(?<!\p{L})(?:not|non-?member|former|then|was|were|when|before|until|since|will|would|could|should|may|might|candidate|aspir\p{L}+|join\p{L}*|accession|apply\p{L}*|applied|bid|path|future|become|becoming|observer|partner|between|if|never|n['’]est|pas|ancien\p{L}*|candidat\p{L}*|futur\p{L}*|adhé\p{L}+|no|ex|antigu\p{L}+|aspirante|futuro|não|antig\p{L}+|nicht|kein\p{L}*|ehemalig\p{L}*|künftig\p{L}*|beitritt\p{L}*|kandidat\p{L}*)(?!\p{L})/iu;

/** A state called a member of an organisation that it is not in. The strict forms only. */
export const membership = defineCheck({
  id: "membership",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Members of organisations with their dates in lib/facts/world",
  *check(passage, { today }): Iterable<Hit> {
    const { places, bodies, language } = worldMentions(passage);
    if (bodies.length === 0 || places.length === 0 || PAST_OR_FUTURE.test(passage.text)) return;
    for (const body of bodies) {
      const [named] = body.bodies;
      if (!named || body.bodies.length > 1 || named.doubtful || !hasMembers(named.id)) continue;
      const organisation = named.id;
      for (const { place, code } of called(passage, body, places)) {
        if (isMember(organisation, code, today) !== false) continue;
        yield {
          start: Math.min(place.start, body.start),
          end: Math.max(place.end, body.end),
          message: {
            key: "membership_why",
            values: {
              country: countryName(code, language),
              organisation: bodyName(organisation, language),
            },
          },
        };
      }
    }
  },
});

/** The states that the sentence calls members of the body. */
function* called(
  { text }: Passage,
  body: BodyMention,
  places: readonly PlaceMention[],
): Iterable<{ place: PlaceMention; code: CountryCode }> {
  for (const [index, place] of places.entries()) {
    const code = onlyCountry(place, "name");
    if (!code) continue;
    const isAfter = place.start >= body.end;
    const between = isAfter ? text.slice(body.end, place.start) : text.slice(place.end, body.start);
    const isCalled = isAfter
      ? ORG_FIRST.test(between) ||
        (/^,\s(?:like |such as )?$|^\s(?:like|such as)\s$/.test(between) &&
          ORG_FIRST_PHRASE.test(text.slice(0, body.start)))
      : STATE_FIRST.test(between) &&
        (ORG_FIRST_PHRASE.test(between) || MEMBER_AFTER.test(text.slice(body.end))) &&
        !isListed(text, places, index);
    if (isCalled) yield { place, code };
  }
}

/** "Germany, Switzerland, a member of EFTA": the last of a list is still meant, a place before another place is not. */
function isListed(text: string, places: readonly PlaceMention[], index: number): boolean {
  const place = places[index];
  const next = places[index + 1];
  return (
    place !== undefined &&
    next !== undefined &&
    /^(?:,| and| et| y| e| und)\s/.test(text.slice(place.end, next.start))
  );
}
