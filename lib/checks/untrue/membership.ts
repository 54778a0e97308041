import type { Span } from "@/lib/draft/span";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import {
  isMember,
  latestJoiner,
  membershipDates,
  type OrganisationId,
} from "@/lib/facts/world/membership";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import { defineCheck, type Hit } from "../check";
import { deniedMembers } from "./membership-denied";
import { wrongEuro } from "./membership-euro";
import { calledMembers, memberPhrase, seatedMembers } from "./membership-phrase";
import { bothBefore, presiding, rosterOf, vetoing } from "./membership-roster";
import { numberAlone, wrongNumber } from "./membership-size";
import { wrongYears } from "./membership-year";

/** Of the Security Council: the five only. */
const PERMANENT = /(?<!\p{L})(?:permanent\p{L}*|ständige\p{L}*)(?!\p{L})/iu;
const NOT_NOW =
  /(?<!\p{L})(?:not|non-?members?|former|then|was|were|when|before|until|would|could|should|may|might|candidate\p{L}*|aspir\p{L}+|accession|appl(?:y|ied|ies|ying) (?:to|for)|unlike|contrairement|diferencia|contrário|anders als|bid|path|future|become|becoming|observer|between|if|never|n['’]est|ne|pas|ancien\p{L}*|candidat\p{L}*|futur\p{L}*|adhé\p{L}+|no es|antigu\p{L}+|aspirante|futuro|não|antig\p{L}+|nicht|kein\p{L}*|ehemalig\p{L}*|künftig\p{L}*|beitritt\p{L}*|kandidat\p{L}*)(?!\p{L})/iu;

/** A state called a member of a body that it is not in, in a phrase or a list; a wrong number of members, or a wrong year of joining. */
export const membership = defineCheck({
  id: "membership",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Members of organisations with their dates, in lib/facts/world",
  *check(passage, { today }): Iterable<Hit> {
    const { bodies, places, language } = worldMentions(passage);
    yield* wrongEuro(passage.text, places, language);
    if (bodies.length === 0) return;
    for (const body of bodies) {
      const [named] = body.bodies;
      if (named?.id === "EUROPEAN_COUNCIL")
        yield* strangers(presiding(passage.text, body, places, "EU"), "EU", language, today);
      if (!named || body.bodies.length > 1 || !hasMembers(named.id)) continue;
      // "Commonwealth" alone may be Virginia; "Commonwealth countries" is not.
      if (
        named.doubtful &&
        !/^(?:\s|['’]s?\s(?:\d+\s)?)(?:countr(?:y|ies)|nations?|members?|states?|allies|friends|realms?)(?!\p{L})/u.test(
          passage.text.slice(body.end),
        ) &&
        !/(?:is in|are in|member of|members of) the $|(?:membre|miembro|membro|Mitglied)s?\s(?:du|de la|da|do|des|der|de) $/iu.test(
          passage.text.slice(0, body.start),
        )
      )
        continue;
      yield* deniedMembers(passage, named.id, body, today);
      yield* strangers(seatedMembers(passage.text, body, places), named.id, language, today);
      yield* strangers(presiding(passage.text, body, places, named.id), named.id, language, today);
      if (named.id === "UNSC")
        yield* strangers(vetoing(passage.text, places), "P5", language, today);
      const phrase = memberPhrase(passage.text, body);
      const organisation =
        phrase &&
        named.id === "UNSC" &&
        PERMANENT.test(passage.text.slice(Math.max(0, phrase.start - 11), phrase.end))
          ? "P5"
          : named.id;
      const roster = rosterOf(passage.text, body, phrase, places, organisation, today);
      if (!phrase) {
        yield* strangers(roster, organisation, language, today);
        continue;
      }
      const name = bodyName(organisation, language);
      const called = [
        ...calledMembers(passage.text, phrase, places),
        ...bothBefore(passage.text, phrase, places),
      ].filter((place) => !isOtherTime(passage.text, phrase, place));
      yield* strangers([...new Set([...roster, ...called])], organisation, language, today);
      yield* notNewest(passage.text, phrase, called, named.id, language);
      yield* wrongNumber(passage, phrase, organisation, name, today);
    }
    yield* numberAlone(passage, bodies, language, today);
    yield* wrongYears(passage);
  },
});

/** Those among the states called members that are none. */
function* strangers(
  called: readonly PlaceMention[],
  organisation: OrganisationId,
  language: WorldLanguage,
  today: string,
): Iterable<Hit> {
  for (const place of called) {
    // Beside a body "Turkey" that opens the sentence is no bird.
    const code = onlyCountry({ ...place, isFirst: false }, "name");
    if (!code || isMember(organisation, code, today) !== false) continue;
    yield {
      start: place.start,
      end: place.end,
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

const NEWEST =
  /(?<!\p{L})(?:newest|youngest|latest|dernier venu|plus récent|más reciente|más nuevo|mais recente|mais novo|jüngste[sn]?|neueste[sn]?)(?!\p{L})/iu;

/** "NATO's newest member, Finland": another joined later. */
function* notNewest(
  text: string,
  phrase: Span,
  called: readonly PlaceMention[],
  organisation: OrganisationId,
  language: WorldLanguage,
): Iterable<Hit> {
  const words = text.slice(Math.max(0, phrase.start - 14), phrase.end);
  if (
    !NEWEST.test(words) ||
    /(?:members|allies|membres|miembros|membros|states|countries|Mitglieder)(?!\p{L})/iu.test(words)
  )
    return;
  const last = latestJoiner(organisation);
  for (const place of called) {
    const code = onlyCountry({ ...place, isFirst: false }, "name");
    if (!code || !last || (membershipDates(organisation, code).joined ?? "") >= last.joined)
      continue;
    yield {
      start: place.start,
      end: place.end,
      message: {
        key: "membership_year",
        values: {
          country: countryName(last.code, language),
          organisation: bodyName(organisation, language),
          year: last.joined.slice(0, 4),
        },
      },
    };
  }
}

/** Not, not yet or no longer: said of the phrase, of the state or between them, not anywhere in the sentence. */
function isOtherTime(text: string, phrase: Span, place: Span): boolean {
  const from = Math.max(0, Math.min(phrase.start, place.start) - 30);
  const before = text.slice(from, Math.min(phrase.start, place.start));
  const clause = before.slice(Math.max(0, before.search(/[,.;:!?–—(][^,.;:!?–—(]*$/u)));
  // "… was won by teams from three Commonwealth countries" tells of the teams.
  const own = clause.replace(
    /^.*(?<!\p{L})(?:by|from|with|among|par|avec|por|con|com|von|mit)\s/u,
    "",
  );
  const to = Math.max(phrase.end, place.end);
  const after = /^[^,.;:!?–—)]{0,30}/u.exec(text.slice(to))?.[0] ?? "";
  return NOT_NOW.test(own + text.slice(Math.min(phrase.start, place.start), to) + after);
}
