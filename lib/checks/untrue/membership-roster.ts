import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";
import { isMember, membersOf, type OrganisationId, sizeOf } from "@/lib/facts/world/membership";
import { onlyCountry, type PlaceMention } from "@/lib/facts/world/mentions";
import { listFrom } from "@/lib/facts/world/place-list";

const ARTICLES = "(?:(?:the|la|le|les|l['’]|el|los|las|o|a|os|as|der|die|das|den)\\s?)*";
/** From a body to its list: "the G7 (Canada, …", "ASEAN: Brunei, …", "the P5 countries, China, …". */
const LISTED = new RegExp(
  `^(?:['’]s?)?(?:[\\s-](?:members?|countries|states|nations|leaders|pays|membres|états|países|miembros|estados|membros|Mitglieder|Staaten|Länder))?(?:,|:|\\s[:(–—-])\\s?${ARTICLES}$`,
  "iu",
);
/** "BRICS stands for Brazil, …", "the Mercosur is made up of …": what is said to be the whole, or a part of it. */
const MADE_OF = cued(
  new RegExp(
    `^(?:['’]s?)?(?:[\\s-](?:members?|countries|states|nations|group|bloc|groupe|grupo|Gruppe|Staaten|Länder))?\\s(?:now |today )?(?:stands? for|(?:is|are) (?:made up|composed|comprised) of|consists? of|comprises?|includes?|se compose(?:nt)? d|(?:est|sont) composée?s? d|comprend|comprennent|regroupe|compte|se compone de|(?:est[áa]n?) (?:compuest|formad|integrad)[oa]s? por|incluyen?|agrupa a?|(?:é|são) (?:compost|formad|integrad)[oa]s? p|compõe-se d|inclui|incluem|agrupa|besteht aus|bestehen aus|umfasst|umfassen|steht für|setzt sich aus)(?:e|el|a|o|or|elo|ela)?[\\s’']*${ARTICLES}$`,
    "iu",
  ),
);
/** "The five permanent members of the Security Council are China, …" */
const ARE = new RegExp(`^\\s(?:are|were|sont|son|são|sind)\\s${ARTICLES}$`, "iu");
/** Of whom strangers may be among them. */
const GUESTS = cued(
  /(?<!\p{L})(?:guests?|invit\p{L}+|partners?|plus|observers?|outreach|candidat\p{L}*|former|joined by|convidad\p{L}+|Gäste?n?|eingeladen\p{L}*|eingeladene|ehemalig\p{L}*|ancien\p{L}*|antigu\p{L}+|antig\p{L}+)(?!\p{L})|\+/iu,
);

/**
 * The states that a list calls members, where the list is the body's own: most of it members, and a stranger or two among them. `phrase`
 * are the words for the members, where the sentence has such.
 */
export function rosterOf(
  text: string,
  body: Span,
  phrase: Span | undefined,
  places: readonly PlaceMention[],
  organisation: OrganisationId,
  today: string,
): readonly PlaceMention[] {
  const end = Math.max(body.end, phrase?.end ?? 0);
  const next = places.findIndex(({ start }) => start >= end);
  const first = places[next];
  if (!first || GUESTS.test(text)) return [];
  const between = text.slice(end, first.start);
  const isMade =
    MADE_OF.test(between) ||
    (phrase !== undefined && ARE.test(between)) ||
    isMadeOf(text, body, first);
  if (!isMade && !LISTED.test(between)) return [];
  const list = listFrom(text, places, next);
  const last = list.at(-1);
  if (list.length < 3 || !last || /^['’]/u.test(text.slice(last.end))) return [];
  const isIn = (place: PlaceMention) => {
    const code = onlyCountry(place, "name");
    return code === undefined ? undefined : isMember(organisation, code, today);
  };
  const members = list.filter((place) => isIn(place) === true).length;
  const strangers = list.filter((place) => isIn(place) === false);
  if (isMade) return strangers.length <= members ? strangers : [];
  const { most } = sizeOf(organisation, today);
  // "V4: Czechia, Hungary, Poland, Slovakia and Ukraine meet": all of them, and a guest.
  const isGuest = members >= most && strangers.includes(last);
  return strangers.length === 1 && members * 2 >= most && !isGuest ? strangers : [];
}

function isMadeOf(text: string, body: Span, first: Span): boolean {
  return MADE_OF.test(text.slice(body.end, first.start));
}

const BOTH = cued(
  /(?<!\p{L})(?:both|les deux|tous deux|toutes deux|ambos|ambas|os dois|beide)\s$/iu,
);
const BOTH_WORDS =
  /^(?:are|countries are|members|sont|pays|son|países|miembros|são|membros|sind|Mitglieder|Länder)(?!\p{L})/iu;

/** "From Germany to Ireland without checks: both are in Schengen": the two states named before. */
export function bothBefore(
  text: string,
  phrase: Span,
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  if (!BOTH.test(text.slice(0, phrase.start)) || !BOTH_WORDS.test(text.slice(phrase.start)))
    return [];
  const before = places.filter(({ end }) => end <= phrase.start);
  return before.length === 2 && places.length === 2 ? before : [];
}

/** Bodies whose chair goes round among the members. */
const PRESIDED: ReadonlySet<OrganisationId> = new Set<OrganisationId>([
  ...([
    "EU",
    "ASEAN",
    "AU",
    "BRICS",
    "G7",
    "G20",
    "MERCOSUR",
    "CPLP",
    "VISEGRAD",
    "OSCE",
    "COE",
  ] as const),
]);
const CHAIR =
  "(?:presidency|chair(?:man)?(?:ship)?|présidence|presidencia|presidência|Vorsitz|Präsidentschaft|Ratspräsidentschaft)";
const HOLDS =
  "(?:takes? over|took over|taking over|assum(?:e|es|ed|ing)|hold(?:s|ing)?|held|begins?|began|hands? over|handed over|starts?|prend|prendra|a pris|assure|assume|exerce|cède|ha asumido|asumirá|asume|asumió|ejerce|ostenta|entrega|assumiu|assumirá|exerce|detém|übernimmt|übernahm|hat|führt|übergibt)";
const CHAIRS_OF = cued(
  new RegExp(
    `^\\s(?:\\p{L}+\\s){0,2}?${HOLDS}\\s(?:(?:the|its|la|el|a|o|den|die|sa|su|sua)\\s)?(?:(?:rotating|six-month|annual|current|next)\\s)?${CHAIR}\\s(?:tournante |rotatoria |rotativa |pro tempore )?(?:of|de|du|des|del|do|da|der|des|in der|im)\\s?(?:the |la |l['’]|el |a |o )?(?:(?:Council|Conseil|Consejo|Conselho) (?:of|de|da) (?:the |l['’]|la )?)?$`,
    "iu",
  ),
);
const CHAIRS_ITS = cued(
  new RegExp(
    `^(?:['’]s?|\\s(?:\\p{L}+\\s){0,2}?(?:${HOLDS}|for|on)\\s(?:the|its|den|die))\\s(?:(?:rotating|current|first|next)\\s)?$`,
    "iu",
  ),
);
const THEN_CHAIR = cued(
  new RegExp(`^(?:['’]s?)?[\\s-](?:Council\\s)?(?:rotating\\s)?${CHAIR}(?!\\p{L})`, "iu"),
);
const THE_CHAIR = /^(?:['’]s?)?[\s-](?:Council\s)?(?:Chair|President|Presidency),?\s$/u;

/** The state said to preside over a body: "Norway takes over the presidency of the EU", "ASEAN Chair Sri Lanka". */
export function presiding(
  text: string,
  body: Span,
  places: readonly PlaceMention[],
  organisation: OrganisationId,
): readonly PlaceMention[] {
  if (!PRESIDED.has(organisation)) return [];
  const before = places.findLast(({ end }) => end <= body.start);
  const after = places.find(({ start }) => start >= body.end);
  const between = before ? text.slice(before.end, body.start) : "";
  const presides =
    CHAIRS_OF.test(between) || (CHAIRS_ITS.test(between) && THEN_CHAIR.test(text.slice(body.end)));
  const named = [
    ...(before && presides ? [before] : []),
    ...(after &&
    THE_CHAIR.test(text.slice(body.end, after.start)) &&
    !/^['’]/u.test(text.slice(after.end))
      ? [after]
      : []),
  ];
  // Who was a member once may have presided then.
  return named.filter((place) => {
    const code = onlyCountry(place, "name");
    return code !== undefined && !membersOf(organisation).has(code);
  });
}

const VETOES = cued(
  /^(?:['’]s veto|,?\s(?:has |have |had |a |ha |hat |once again |again |yesterday |today )*(?:vetoe[sd]|(?:used|uses|cast|exercised|wielded) (?:its|a|the) (?:right of )?veto|mis son veto|opposé son veto|oppose son veto|vetó|vetado|ejerció su (?:derecho (?:a|de) )?veto|usó su veto|vetou|usou o (?:seu )?veto|legte(?: \p{L}+){0,4} Veto ein|Veto eingelegt))(?!\p{L})/iu,
);

const PERMANENT =
  /^,?\s(?:(?:is|as|est|es|é|ist|que es)\s)?(?:an?|one of (?:the (?:UN )?Security Council['’]s|the|its) (?:five )?|un|um|ein|als)\s?(?:permanent members?|membre permanent|miembro permanente|membro permanente|ständiges Mitglied)(?!\p{L})/iu;
const PERMANENT_BEFORE =
  /(?<!\p{L})(?:permanent member|membre permanent|miembro permanente|membro permanente|ständige Mitglied)\s$/iu;

/** The state said to have used a veto in the Security Council, or to sit there for good. */
export function vetoing(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.filter(({ start, end }) => {
    const after = text.slice(end);
    return (
      VETOES.test(after) || PERMANENT.test(after) || PERMANENT_BEFORE.test(text.slice(0, start))
    );
  });
}
