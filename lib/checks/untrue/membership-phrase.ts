import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";
import { identified } from "@/lib/facts/world/identified";
import type { PlaceMention } from "@/lib/facts/world/mentions";
import { isWhose, listFrom, listUpTo } from "@/lib/facts/world/place-list";

const MEMBER =
  "(?:members?(?:[ -]states?| countr(?:y|ies)| nations?)?|all(?:y|ies)|alliée?s?|aliad[oa]s?|countr(?:y|ies)|nations?|states|pays(?: membres?)?|états?[ -]membres?|états(?=\\sd)|etats?[ -]membres?|membres?|estados? miembros?|pa[ií]s(?:es)?(?: miembros?| membros?)?|miembros?|s[oó]cio(?= (?:fundador|pleno)\\s)|socios(?= (?:\\p{L}+ )?(?:del|de la)\\s)|estados?[ -]partes?|états?[ -]parties|states parties|estados?[ -]membros?|membros?|Vertragsstaaten|Mitglied(?:s?staat(?:en)?|s?l[aä]nd(?:er)?|er)?|Verbündete[rn]?)";
const KIND =
  "(?:\\s(?:latinoamerican[oa]s|african[oa]s|europe[oa]s|asiátic[oa]s|africains?|européens?|asiatiques?|permanentes?|plen[oa]s?|fundador|de pleno derecho|fondateurs?|fundador(?:es)?|à part entière|permanents?))?";
/** The body first: "EU member", "NATO's allies", "G7 country". */
const AFTER_BODY = cued(
  new RegExp(
    `^(?:['’]s?)?[\\s-](?:(?!(?:and|of|in|to|for|with|meets?|welcomes?|thanks?|is|are|has|have|non)\\s)[\\p{Ll}\\d][\\p{L}\\d-]*\\s(?:and\\s)?){0,3}?${MEMBER}(?!\\p{L})`,
    "iu",
  ),
);
/** The members first: "members of the EU", "allies in NATO", "membre permanent du Conseil de sécurité". */
const BEFORE_BODY = cued(
  new RegExp(
    `(?<!\\p{L})${MEMBER}${KIND}\\s(?:of|in|de|du|des|d['’]|au sein (?:de|du|de l['’])|del|de la|de l['’]|do|da|der|des|von|in der)\\s?(?:the |la |l['’]|el |a |o )?$`,
    "iu",
  ),
);
/** Areas that one is "in". */
const LIES_IN =
  /(?<!\p{L})(?:(?:is|are|est|sont|ist|sind|está|están|é|fica)\s(?:\p{L}+\s){0,4}?(?:in|dans|im|en|no|na|part of|inside|dans l['’])|belongs? to|appartient à|appartiennent à|fait partie de|font partie de|pertenece a|pertenecen a|forma parte de|pertence à|pertence ao|pertence a|faz parte d[aeo]|gehört zu[mr]?|gehören zu[mr]?|(?<=[,(]\s?)(?:also|now|long|itself) in)\s?(?:the |la |l['’]|el |a |o |der |den |de la |de l['’])?$/iu;
/** "Serbia, EU member and …": one state and one member, without an article. */
const ONE_MEMBER = cued(
  /(?:member(?: state)?|ally|membre|miembro|membro|Mitglied|Mitgliedstaat|nación miembro)$/iu,
);
/** Between the ends of a range of members: "from Brunei to Papua New Guinea". */
const RANGE_TO = /^\s(?:to|à|jusqu['’]à|au|a|hasta|até|bis)\s(?:the |la |le |l['’]|el |o |a )?$/iu;
const RANGE_FROM =
  /(?<!\p{L})(?:from|de|d['’]|du|desde|da|do|von)\s?(?:the |la |le |l['’]|el |o |a )?$/iu;
const OPENS_LIST =
  /^(?:(?:,|\s\(|\s[–—])\s?(?:including|among them|y compris|dont|incluid[oa]s?|entre ell[oa]s|incluindo|entre eles|inclusive|darunter|einschließlich)|\s?[,:–—(]|\s-(?=\s)|\s(?:like|such as|as|comme|como|wie))?\s*(?:(?:the|la|le|les|l['’]|el|los|o|a|die|der|das)\s?)*$/iu;
const MANY = cued(
  /(?:members|allies|countries|nations|states|membres|miembros|socios|países|estados|membros|staaten|ländern?|mitglieder|verbündeten)(?!\p{L})/iu,
);
/** "Norway and other EU countries" */
const AND_OTHER = cued(
  /^,?\s(?:and (?:(?:the|all|many|several|most|every|each|any) )?(?:other|the rest of the)|et (?:d['’]|les |des |tous les |toutes les )autres|et tout autre|y (?:los |las |todos los )?(?:otros|demás|otras)|y cualquier otro|e (?:os |as |todos os )?(?:outros|demais|outras)|und (?:die |alle )?andere[nr]?|und jedes andere)\s(?:\p{Ll}+\s)?$/iu,
);
const LEADS_BACK =
  /^,?\s?(?:(?:is|are|(?:has|have) (?:long )?been|est|sont|a été|ont été|es|son|ha sido|é|são|ist|sind|remains?|all|both|two|three|four|tous|toutes|les|deux|trois|ambos|los|dos|tres|beide|alle|as|an?|the|un|une|um|uma|ein|eine|also|now|now also|long|proud|founding|full|new|fellow|permanent|,)\s)*$/iu;
/** A list leads up to the state: "with Norway and Serbia, EU member …" may mean anyone. */
const JOINED_BEFORE = /(?:,|(?<!\p{L})(?:and|et|y|e|und|&))\s$/iu;

const LIKENED = cued(
  /(?<!\p{L})(?:like|unlike|alongside|with|as with|comme|avec|como|con|com|wie|mit)\s(?:\p{L}+\s){0,2}(?:every|each|all|any|most|many|other|autres|otros|otras|demás|outros|outras|andere[nr]?|tout|chaque|tous les|cualquier|cada|todos los|qualquer|jede[rnms]?|alle[nr]?)\s(?:other\s)?$/iu,
);
/** With "other" the state is said to be one of them. */
const ONE_MORE =
  /(?<!\p{L})(?:other|autres?|otr[oa]s?|demás|outr[oa]s?|demais|andere[nr]?)\s(?:\p{L}+\s)?$/iu;
const AMONG = cued(
  /(?:^|[.!?:\n]\s*|\p{So}\s*)(?:among|of all|out of|parmi|entre|de entre|de todos|dentre|unter)\s(?:(?:the|all|all the|our|tous les|les|los|todos los|os|todos os|den|allen)\s){0,2}$/iu,
);
const THEN_IS =
  /^,\s(?:(?:the|la|le|el|o|a)\s)?$|^\s(?:is|est|es|é|ist)\s(?:(?:the|la|le|el|o|a)\s)?$/iu;
const IS_NEXT = /^\s(?:is|has|was|remains|est|a|reste|es|tiene|é|tem|ist|hat|bleibt)(?!\p{L})/iu;
/** "Als NATO-Mitglied trägt Österreich dazu bei": the verb stands between. */
const GERMAN_ROLE = /(?:^|[.!?:\n]\s*|\p{So}\s*|,\s)als\s(?:neues |langjähriges )?$/iu;
/** "Suisse, Norvège, Islande : trois États membres" */
const COUNTED_BACK =
  /^\s?[:–—]\s(?:(?:the|les|los|os|die)\s)?(?:\d|two|three|four|five|six|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|quatro|zwei|drei|vier|fünf)\s$/iu;

/** Those who sit there for their states: "fellow ASEAN ambassadors from Laos", "the G7 ministers (Canada, …)". */
const SEATED = cued(
  /^['’]?s?\s(?:ambassadors|ministers|leaders|sherpas|foreign ministers|finance ministers|heads of state|permanent representatives|colleagues)(?:\s(?:from|of)\s(?:the )?|\s\((?:the )?|:\s(?:the )?)$/iu,
);
/** Of whom guests may be among them. */
const GUESTS = cued(/(?<!\p{L})(?:guests?|invited|partners?|plus|observers?|outreach)(?!\p{L})/iu);

/** The states whose ambassadors or ministers are called a body's own; several, since one alone may be a guest. */
export function seatedMembers(
  text: string,
  body: Span,
  places: readonly PlaceMention[],
): PlaceMention[] {
  const next = places.findIndex(({ start }) => start >= body.end);
  const first = places[next];
  if (!first || !SEATED.test(text.slice(body.end, first.start)) || GUESTS.test(text)) return [];
  const list = listFrom(text, places, next);
  return list.length > 1 ? list : [];
}

/** The words that make members of a body: "EU members", "members of the EU", "is in the Schengen area". */
export function memberPhrase(text: string, body: Span): Span | undefined {
  if (/^(?:permanent|miembro|membre|membro|ständig)/iu.test(text.slice(body.start, body.end)))
    return body;
  // "Members of the ASEAN Smart Cities Network" are members of something else.
  const follows = text.slice(body.end);
  if (/^\s\p{Lu}\p{Ll}/u.test(follows) && !AFTER_BODY.test(follows)) return undefined;
  const before =
    BEFORE_BODY.exec(text.slice(0, body.start)) ??
    (/^['’]s/u.test(follows) ? null : LIES_IN.exec(text.slice(0, body.start)));
  if (before) return { start: before.index, end: body.end };
  // "Non-EU members such as Norway": who is none.
  if (/(?<!\p{L})(?:non|nicht)[-\u2010\u2011 ]$/iu.test(text.slice(0, body.start)))
    return undefined;
  const after = AFTER_BODY.exec(text.slice(body.end));
  return after ? { start: body.start, end: body.end + after[0].length } : undefined;
}

const AND_OTHERS =
  /^,?\s(?:and|et|y|e|und)\s(?:(?:many|several|some|all|the) )?(?:others?|partners|friends|donors|d['’]autres|otros|outros|andere|weitere)(?!\p{L})/iu;

/** The states that the sentence calls members with such a phrase: in a list, an apposition, a predicate or a range. */
export function calledMembers(
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
  // "EU member states, Norway, Iceland and others": what goes on to others is a list of all.
  const opens = text.slice(phrase.end, following?.start ?? phrase.end);
  const follows = text.slice(after.at(-1)?.end ?? text.length);
  const goesOn = /^,/u.test(opens) && AND_OTHERS.test(follows);
  // "With the EU's member states, Norway …": after many, one name is no list.
  const isList =
    !isWhose(opens, follows) &&
    (isSingular ||
      (after.length > 1 && !goesOn) ||
      !/^,\s*(?:(?:the|la|le|el|o|a)\s)?$/iu.test(opens));
  const last = places.findLastIndex(({ end }) => end <= phrase.start);
  const leading = places[last];
  const between = leading ? text.slice(leading.end, phrase.start) : "";
  // "Norway, EU members and partners" lists; "Norway, an EU member" and "Norway is a member" tell.
  const tells =
    /^,?\s(?:is|are|(?:has|have) been|est|sont|es|son|é|são|ist|sind|remains?|all|both|tous|toutes|ambos|beide|alle|an?|un|une|um|uma|ein|eine)\s/iu.test(
      between,
    ) ||
    (/^,\s$|^\s\($/u.test(between) &&
      ONE_MEMBER.test(text.slice(phrase.start, phrase.end)) &&
      !JOINED_BEFORE.test(text.slice(0, leading?.start ?? 0))) ||
    /^(?:is|are|est|sont|ist|sind|está|están|é|fica|belong|appart|fait|font|pert|forma|faz|gehör|also|now|miembro|membro|membre)/iu.test(
      text.slice(phrase.start),
    );
  const before = leading && LEADS_BACK.test(between) && tells ? listUpTo(text, places, last) : [];
  // "Like every EU member state, Switzerland …" may be said of a stranger.
  const isLikened = LIKENED.test(text.slice(0, phrase.start));
  const said = identified(text, phrase, places, { isSingular });
  const others = leading && AND_OTHER.test(between) ? listUpTo(text, places, last) : [];
  const lead = following ? text.slice(phrase.end, following.start) : "";
  if (isLikened) {
    if (!ONE_MORE.test(text.slice(0, phrase.start))) return [...new Set([...before, ...others])];
    const isLed = leading && /^,\s\p{L}+\s(?:\p{L}+\s){0,3}$/u.test(between);
    const isFollowed = following && /^,\s(?:(?:the|la|le|el|o|a)\s)?$/iu.test(lead);
    return [
      ...new Set([...before, ...others, ...(isLed ? [leading] : isFollowed ? [following] : [])]),
    ];
  }
  const isAmong =
    following &&
    AMONG.test(text.slice(0, phrase.start)) &&
    THEN_IS.test(lead) &&
    IS_NEXT.test(text.slice(following.end));
  const isInRole =
    following &&
    isSingular &&
    GERMAN_ROLE.test(text.slice(0, phrase.start)) &&
    /^\s\p{Ll}+\s$/u.test(lead);
  const counted = leading && COUNTED_BACK.test(between) ? listUpTo(text, places, last) : [];
  return [
    ...new Set([
      ...before,
      ...(isAmong || isInRole ? [following] : []),
      ...(counted.length > 1 ? counted : []),
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
