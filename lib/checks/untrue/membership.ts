import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { countries, countryName } from "@/lib/facts/world/country";
import { isMember, membersOf, type OrganisationId } from "@/lib/facts/world/membership";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import { listFrom, listUpTo } from "@/lib/facts/world/place-list";
import { defineCheck, type Hit } from "../check";

const MEMBER =
  "(?:members?(?:[ -]states?| countr(?:y|ies)| nations?)?|all(?:y|ies)|countr(?:y|ies)|nations?|pays membres?|états[ -]membres?|etats[ -]membres?|membres?|estados? miembros?|países? miembros?|miembros?|socios(?= (?:\\p{L}+ )?(?:del|de la)\\s)|estados?[ -]membros?|membros?|Mitglied(?:s?staat(?:en)?|s?l[aä]nd(?:er)?|er)?|Verbündeten?)";
const KIND =
  "(?:\\s(?:latinoamerican[oa]s|african[oa]s|europe[oa]s|asiátic[oa]s|africains?|européens?|asiatiques?|permanentes?|plen[oa]s?|de pleno derecho|fondateurs?|fundador(?:es)?|à part entière|permanents?))?";
/** The body first: "EU member", "NATO's allies", "G7 country". */
const AFTER_BODY = new RegExp(
  `^(?:['’]s?)?[\\s-](?:(?:founding|full|new|newest|fellow|current|permanent|five)\\s)?${MEMBER}(?!\\p{L})`,
  "iu",
);
/** The members first: "members of the EU", "allies in NATO", "membre permanent du Conseil de sécurité". */
const BEFORE_BODY = new RegExp(
  `(?<!\\p{L})${MEMBER}${KIND}\\s(?:of|in|de|du|des|d['’]|del|de la|de l['’]|do|da|der|des|von|in der)\\s?(?:the |la |l['’]|el |a |o )?$`,
  "iu",
);
/** Areas that one is "in". */
const LIES_IN =
  /(?<!\p{L})(?:is|are|est|sont|ist|sind|está|están|é|fica)\s(?:\p{L}+\s){0,4}?(?:in|dans|im|en|no|na|part of|inside|dans l['’])\s?(?:the |la |l['’]|el |a |o |der )?$/iu;
/** Of the Security Council: the five only. */
const PERMANENT = /(?<!\p{L})(?:permanent\p{L}*|ständige\p{L}*)(?!\p{L})/iu;
/** "Serbia, EU member and …": one state and one member, without an article. */
const ONE_MEMBER =
  /(?:member(?: state)?|ally|membre|miembro|membro|Mitglied|Mitgliedstaat|nación miembro)$/iu;
/** Between the ends of a range of members: "from Brunei to Papua New Guinea". */
const RANGE_TO = /^\s(?:to|à|jusqu['’]à|au|a|hasta|até|bis)\s(?:the |la |le |l['’]|el |o |a )?$/iu;
const RANGE_FROM =
  /(?<!\p{L})(?:from|de|d['’]|du|desde|da|do|von)\s?(?:the |la |le |l['’]|el |o |a )?$/iu;
const OPENS_LIST =
  /^(?:\s?[,:–—(]|\s(?:like|such as|as|comme|como|wie))?\s*(?:(?:the|la|le|les|l['’]|el|los|o|a|die|der|das)\s?)*$/iu;
const LEADS_BACK =
  /^,?\s?(?:(?:is|are|est|sont|es|son|é|são|ist|sind|remains?|all|both|two|three|four|tous|toutes|les|deux|trois|ambos|los|dos|tres|beide|alle|as|an?|the|un|une|um|uma|ein|eine|also|now|now also|long|proud|founding|full|new|fellow|permanent|,)\s)*$/iu;
/** A list leads up to the state: "with Norway and Serbia, EU member …" may mean anyone. */
const JOINED_BEFORE = /(?:,|(?<!\p{L})(?:and|et|y|e|und|&))\s$/iu;
const NOT_NOW =
  /(?<!\p{L})(?:not|non-?members?|former|then|was|were|when|before|until|would|could|should|may|might|candidate\p{L}*|aspir\p{L}+|accession|appl(?:y|ied|ies)|bid|path|future|become|becoming|observer|between|if|never|n['’]est|ne|pas|ancien\p{L}*|candidat\p{L}*|futur\p{L}*|adhé\p{L}+|no es|antigu\p{L}+|aspirante|futuro|não|antig\p{L}+|nicht|kein\p{L}*|ehemalig\p{L}*|künftig\p{L}*|beitritt\p{L}*|kandidat\p{L}*)(?!\p{L})/iu;
const WHOLE =
  /(?<!\p{L})(?:all|the|its|our|les|ses|nos|los|sus|nuestros|os|seus|die|alle|unsere)\s$/iu;

/** A state called a member of a body that it is not in, in a phrase or a list; or a wrong number of members. */
export const membership = defineCheck({
  id: "membership",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Members of organisations with their dates, in lib/facts/world",
  *check(passage, { today }): Iterable<Hit> {
    const { bodies, places, language } = worldMentions(passage);
    if (bodies.length === 0 || NOT_NOW.test(passage.text)) return;
    for (const body of bodies) {
      const [named] = body.bodies;
      if (!named || body.bodies.length > 1 || !hasMembers(named.id)) continue;
      // "Commonwealth" alone may be Virginia; "Commonwealth countries" is not.
      if (
        named.doubtful &&
        !/^\s(?:countries|nations|members|states)(?!\p{L})/u.test(passage.text.slice(body.end))
      )
        continue;
      const phrase = memberPhrase(passage.text, body);
      if (!phrase) continue;
      const organisation =
        named.id === "UNSC" && PERMANENT.test(passage.text.slice(phrase.start, phrase.end))
          ? "P5"
          : named.id;
      const name = bodyName(organisation, language);
      for (const place of calledMembers(passage.text, phrase, places)) {
        const code = onlyCountry(place, "name");
        if (!code || isMember(organisation, code, today) !== false) continue;
        yield {
          start: place.start,
          end: place.end,
          message: {
            key: "membership_why",
            values: { country: countryName(code, language), organisation: name },
          },
        };
      }
      yield* wrongNumber(passage, phrase, organisation, name, today);
    }
  },
});

/** The words that make members of a body: "EU members", "members of the EU", "is in the Schengen area". */
function memberPhrase(text: string, body: Span): Span | undefined {
  // "Members of the ASEAN Smart Cities Network" are members of something else.
  const follows = text.slice(body.end);
  if (/^\s\p{Lu}\p{Ll}/u.test(follows) && !AFTER_BODY.test(follows)) return undefined;
  const before =
    BEFORE_BODY.exec(text.slice(0, body.start)) ?? LIES_IN.exec(text.slice(0, body.start));
  if (before) return { start: before.index, end: body.end };
  const after = AFTER_BODY.exec(text.slice(body.end));
  return after ? { start: body.start, end: body.end + after[0].length } : undefined;
}

function calledMembers(
  text: string,
  phrase: Span,
  places: readonly PlaceMention[],
): PlaceMention[] {
  const next = places.findIndex(({ start }) => start >= phrase.end);
  const following = places[next];
  const after =
    following && OPENS_LIST.test(text.slice(phrase.end, following.start))
      ? listFrom(text, places, next)
      : [];
  const last = places.findLastIndex(({ end }) => end <= phrase.start);
  const leading = places[last];
  const between = leading ? text.slice(leading.end, phrase.start) : "";
  // "Norway, EU members and partners" lists; "Norway, an EU member" and "Norway is a member" tell.
  const tells =
    /^,?\s(?:is|are|est|sont|es|son|é|são|ist|sind|remains?|all|both|tous|toutes|ambos|beide|alle|an?|un|une|um|uma|ein|eine)\s/iu.test(
      between,
    ) ||
    (/^,\s$|^\s\($/u.test(between) &&
      ONE_MEMBER.test(text.slice(phrase.start, phrase.end)) &&
      !JOINED_BEFORE.test(text.slice(0, leading?.start ?? 0))) ||
    /^(?:is|are|est|sont|ist|sind|está|están|é|fica|miembro|membro|membre)/iu.test(
      text.slice(phrase.start),
    );
  const before = leading && LEADS_BACK.test(between) && tells ? listUpTo(text, places, last) : [];
  return [...before, ...after, ...rangeOf(text, phrase, places)];
}

/** "From Brunei to Papua New Guinea, ASEAN's members …", "the members of the CPLP, from Cabo Verde to Macau". */
function rangeOf(text: string, phrase: Span, places: readonly PlaceMention[]): PlaceMention[] {
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (!to || !RANGE_TO.test(text.slice(from.end, to.start))) continue;
    if (!RANGE_FROM.test(text.slice(0, from.start))) continue;
    const isBefore =
      to.end <= phrase.start &&
      /^,\s(?:all |the |les |los |os |die )?$/iu.test(text.slice(to.end, phrase.start));
    const isAfter =
      from.start >= phrase.end &&
      /^,?\s(?:all |tous |todos )?(?:from|de|d['’]|du|desde|da|do|von)\s?(?:the |la |le |l['’]|el |o |a )?$/iu.test(
        text.slice(phrase.end, from.start),
      );
    // "From Norway to Cyprus, EU members and partners" says of neither that it is one.
    if (isBefore && /^\s(?:and|et|y|e|und|&)\s/u.test(text.slice(phrase.end))) continue;
    if (isBefore || isAfter) return [from, to];
  }
  return [];
}

/** "All 30 NATO allies": the number of members, where the sentence means all of them. */
function* wrongNumber(
  { text, quantities }: Passage,
  phrase: Span,
  organisation: OrganisationId,
  name: string,
  today: string,
): Iterable<Hit> {
  const number = quantities.find(
    ({ end, number: at }) =>
      at.end <= phrase.start &&
      /^\s(?:of the )?$/.test(text.slice(at.end, phrase.start)) &&
      end <= phrase.end + 20,
  );
  const isAll =
    number &&
    (WHOLE.test(text.slice(0, number.number.start)) || BEFORE_BODY.test(text.slice(0, phrase.end)));
  if (!number || !isAll || number.value < 5) return;
  const answers = [...membersOf(organisation).keys()].map((code) => ({
    code,
    is: countries().has(code) ? isMember(organisation, code, today) : true,
  }));
  const states = answers.filter(({ code, is }) => is === true && countries().has(code)).length;
  const unsure = answers.filter(({ is }) => is === undefined).length;
  const bodies = answers.filter(({ code }) => !countries().has(code)).length;
  if (number.value >= states && number.value <= states + unsure + bodies) return;
  yield {
    start: number.number.start,
    end: phrase.end,
    message: { key: "membership_number", values: { organisation: name, count: states } },
    fixes: /^\d+$/.test(text.slice(number.number.start, number.number.end))
      ? [{ ...number.number, text: String(states) }]
      : [],
  };
}
