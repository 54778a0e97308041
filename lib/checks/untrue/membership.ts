import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { identified } from "@/lib/facts/world/identified";
import { isMember, type OrganisationId, sizeOf } from "@/lib/facts/world/membership";
import {
  type BodyMention,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import { listFrom, listUpTo } from "@/lib/facts/world/place-list";
import { defineCheck, type Hit } from "../check";

const MEMBER =
  "(?:members?(?:[ -]states?| countr(?:y|ies)| nations?)?|all(?:y|ies)|countr(?:y|ies)|nations?|pays(?: membres?)?|états[ -]membres?|etats[ -]membres?|membres?|estados? miembros?|pa[ií]s(?:es)?(?: miembros?| membros?)?|miembros?|socios(?= (?:\\p{L}+ )?(?:del|de la)\\s)|estados?[ -]membros?|membros?|Mitglied(?:s?staat(?:en)?|s?l[aä]nd(?:er)?|er)?|Verbündete[rn]?)";
const KIND =
  "(?:\\s(?:latinoamerican[oa]s|african[oa]s|europe[oa]s|asiátic[oa]s|africains?|européens?|asiatiques?|permanentes?|plen[oa]s?|de pleno derecho|fondateurs?|fundador(?:es)?|à part entière|permanents?))?";
/** The body first: "EU member", "NATO's allies", "G7 country". */
const AFTER_BODY = new RegExp(
  `^(?:['’]s?)?[\\s-](?:(?!(?:and|of|in|to|for|with|meets?|welcomes?|thanks?|is|are|has|have|non)\\s)[\\p{Ll}\\d][\\p{L}\\d-]*\\s(?:and\\s)?){0,3}?${MEMBER}(?!\\p{L})`,
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
const MANY =
  /(?:members|allies|countries|nations|states|membres|miembros|socios|países|estados|membros|staaten|ländern?|mitglieder|verbündeten)(?!\p{L})/iu;
/** "Norway and other EU countries" */
const AND_OTHER =
  /^,?\s(?:and (?:the |all )?other|et (?:d['’]|les |des )autres|y (?:los )?(?:otros|demás|otras)|e (?:os )?(?:outros|demais|outras)|und (?:die )?andere[nr]?)\s(?:\p{Ll}+\s)?$/iu;
const LEADS_BACK =
  /^,?\s?(?:(?:is|are|est|sont|es|son|é|são|ist|sind|remains?|all|both|two|three|four|tous|toutes|les|deux|trois|ambos|los|dos|tres|beide|alle|as|an?|the|un|une|um|uma|ein|eine|also|now|now also|long|proud|founding|full|new|fellow|permanent|,)\s)*$/iu;
/** A list leads up to the state: "with Norway and Serbia, EU member …" may mean anyone. */
const JOINED_BEFORE = /(?:,|(?<!\p{L})(?:and|et|y|e|und|&))\s$/iu;
const NOT_NOW =
  /(?<!\p{L})(?:not|non-?members?|former|then|was|were|when|before|until|would|could|should|may|might|candidate\p{L}*|aspir\p{L}+|accession|appl(?:y|ied|ies|ying) (?:to|for)|unlike|contrairement|diferencia|contrário|anders als|bid|path|future|become|becoming|observer|between|if|never|n['’]est|ne|pas|ancien\p{L}*|candidat\p{L}*|futur\p{L}*|adhé\p{L}+|no es|antigu\p{L}+|aspirante|futuro|não|antig\p{L}+|nicht|kein\p{L}*|ehemalig\p{L}*|künftig\p{L}*|beitritt\p{L}*|kandidat\p{L}*)(?!\p{L})/iu;
const MEMBERS_TOLD =
  /^\s(?:member[ -](?:states|countries)|États membres|estados miembros|estados-membros|Mitgliedstaaten|Mitgliedsstaaten)(?=\s?[,.:;!?)–—]|$)/iu;
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
    if (bodies.length === 0) return;
    for (const body of bodies) {
      const [named] = body.bodies;
      if (!named || body.bodies.length > 1 || !hasMembers(named.id)) continue;
      // "Commonwealth" alone may be Virginia; "Commonwealth countries" is not.
      if (
        named.doubtful &&
        !/^\s(?:countries|nations|members?|states)(?!\p{L})/u.test(passage.text.slice(body.end))
      )
        continue;
      const phrase = memberPhrase(passage.text, body);
      if (!phrase) continue;
      const organisation =
        named.id === "UNSC" &&
        PERMANENT.test(passage.text.slice(Math.max(0, phrase.start - 11), phrase.end))
          ? "P5"
          : named.id;
      const name = bodyName(organisation, language);
      for (const place of calledMembers(passage.text, phrase, places)) {
        const code = onlyCountry(place, "name");
        if (!code || isMember(organisation, code, today) !== false) continue;
        if (isOtherTime(passage.text, phrase, place)) continue;
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
    yield* numberAlone(passage, bodies, language, today);
  },
});

/** "#CouncilOfEurope birthday: 47 member states": the number of members of the one body that the sentence names. */
function* numberAlone(
  { text, quantities }: Passage,
  bodies: readonly BodyMention[],
  language: WorldLanguage,
  today: string,
): Iterable<Hit> {
  const ids = new Set(bodies.flatMap((body) => body.bodies.map(({ id }) => id)));
  const [id] = ids;
  if (id === undefined || ids.size > 1 || !hasMembers(id)) return;
  for (const { number, value } of quantities) {
    const told = MEMBERS_TOLD.exec(text.slice(number.end));
    const leads = text.slice(0, number.start);
    if (!told || value < 5 || !(WHOLE.test(leads) || /(?:^|[:.!?–—\n]\s?)$/u.test(leads))) continue;
    const { least, most } = sizeOf(id, today);
    if (value >= least && value <= most) continue;
    yield {
      start: number.start,
      end: number.end + told[0].length,
      message: {
        key: "membership_number",
        values: { organisation: bodyName(id, language), count: least },
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

/** The words that make members of a body: "EU members", "members of the EU", "is in the Schengen area". */
function memberPhrase(text: string, body: Span): Span | undefined {
  if (/^(?:permanent|miembro|membre|membro|ständig)/iu.test(text.slice(body.start, body.end)))
    return body;
  // "Members of the ASEAN Smart Cities Network" are members of something else.
  const follows = text.slice(body.end);
  if (/^\s\p{Lu}\p{Ll}/u.test(follows) && !AFTER_BODY.test(follows)) return undefined;
  const before =
    BEFORE_BODY.exec(text.slice(0, body.start)) ??
    (/^['’]s/u.test(follows) ? null : LIES_IN.exec(text.slice(0, body.start)));
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
  const isSingular = !MANY.test(text.slice(phrase.start, phrase.end));
  // "With the EU's member states, Norway …": after many, one name is no list.
  const isList =
    isSingular ||
    after.length > 1 ||
    !/^,/u.test(text.slice(phrase.end, following?.start ?? phrase.end));
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
  const said = identified(text, phrase, places, { isSingular });
  const others = leading && AND_OTHER.test(between) ? listUpTo(text, places, last) : [];
  return [
    ...new Set([
      ...before,
      ...(isList ? after : []),
      ...others,
      ...(said.before ? [said.before] : []),
      ...(said.after ? [said.after] : []),
      ...rangeOf(text, phrase, places),
    ]),
  ];
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
    ({ end, number: at, isOrdinal }) =>
      !isOrdinal &&
      ((at.end <= phrase.start &&
        /^\s(?:of the )?$/.test(text.slice(at.end, phrase.start)) &&
        end <= phrase.end + 20) ||
        (at.start > phrase.start && at.end < phrase.end)),
  );
  const isAll =
    number &&
    // "NATO's 30 members"
    (/['’]s?\s$/u.test(text.slice(phrase.start, number.number.start)) ||
      WHOLE.test(text.slice(0, number.number.start)) ||
      BEFORE_BODY.test(text.slice(0, phrase.end)));
  if (!number || !isAll || number.value < 5) return;
  const { least, most } = sizeOf(organisation, today);
  if (number.value >= least && number.value <= most) return;
  yield {
    start: Math.min(number.number.start, phrase.start),
    end: phrase.end,
    message: { key: "membership_number", values: { organisation: name, count: least } },
    fixes: /^\d+$/.test(text.slice(number.number.start, number.number.end))
      ? [{ ...number.number, text: String(least) }]
      : [],
  };
}
