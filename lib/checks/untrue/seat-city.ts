import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { identified } from "@/lib/facts/world/identified";
import {
  type BodyMention,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import {
  BODY_IDS,
  type BodyId,
  bodyName,
  seatsOf,
  sitsIn,
} from "@/lib/facts/world/organisation-names";
import { defineCheck, type Hit, shiftHit } from "../check";

/** Body, then city: "UNESCO headquarters in Geneva", "the seat of NATO in Paris", "FAO, headquartered in Geneva". */
const BODY_FIRST =
  /^(?:['’]s)?(?:\s(?:Commission|Secretariat|General Secretariat|Secrétariat|Comisión|Comissão|Kommission))?,?\s(?:(?:is|are|est|es|é|ist|has|a|tiene|tem|hat)\s)?(?:(?:the|its|at|ihren|seinen|le|la|son|au|el|su|o|a|sua|das|der|die|am|dem|cuya|cuja|deren|dessen)\s)*(?:headquarter(?:s|ed)|HQ|main seat|whose seat|whose headquarters|seat|head office|secretariat|secrétariat|secretaría|secretariado|sekretariat|based|siège|dont le siège (?:est|se trouve)|sede|tem sede|con sede|com sede|Hauptsitz|Sitz|Hauptquartier|mit Sitz)\s(?:in|at|is in|are in|is|est|est à|à|en|em|está en|se encuentra en|é em|fica em|ist in)\s?$/iu;
const BODY_FIRST_PLAIN =
  /^,?\s(?:(?:is|est|está|fica|é|ist|liegt|befindet sich)\s)?(?:in|à|en|em)\s$/iu;
const SEAT_BEFORE =
  /(?:headquarters|HQ|seat|head office|secretariat|secrétariat|secretaría|secretariado|Sekretariat|siège|sede|Hauptsitz|Sitz|Hauptquartier)\s(?:of|de|du|des|d['’]|del|de la|de l['’]|do|da|der|des|von)\s?(?:the |la |l['’]|el |a |o )?$/iu;
/** City, then body: "the Geneva-based UNESCO", "in Geneva, home of UNESCO". */
const CITY_FIRST = cued(
  /^(?:-based\s(?:the )?|,?\s(?:at |au |en |in )?(?:the |la )?(?:home (?:of|to)|the seat of|seat of|headquarters of|siège du|siège des|siège de la|sede del|siège de|sede de|sede da|sede do|Sitz der|Sitz des|Sitz von)\s?(?:the |la |l['’]|el |a |o )?)$/iu,
);

/** "Interpol's Paris headquarters": the city between. */
const HEADQUARTERS_AFTER = /^\s(?:headquarters|HQ|seat|head office)(?!\p{L})/iu;
/** "The UNEP team at its Geneva headquarters": the one body of the sentence. */
const ITS_CITY = /(?<!\p{L})(?:at|in|from|to|of) (?:its|their) $/u;
/** Bodies with one house and no office abroad to speak of: what "in" says of them is where that house stands. */
const ONE_HOUSE: ReadonlySet<BodyId> = new Set<BodyId>([
  ...(["COE", "ECB", "EIB", "EUROPOL", "EUROJUST", "INTERPOL", "IMO", "ITLOS", "OPCW"] as const),
]);
const EVENT =
  /(?<!\p{L})(?:meet\p{L}*|assembly|summit|session|conference|minister\p{L}*|forum|workshop|training|event|visit\p{L}*|réunion|sommet|reunión|cumbre|reunião|cimeira|Treffen|Tagung|Konferenz|Gipfel|Minister\p{L}*)(?!\p{L})/iu;

/** A court or a bank sits where it is: "at the International Court of Justice in Geneva". Councils and unions meet elsewhere. */
const STAYS = /court|tribunal|bank|cour |banque|banco|gericht|corte/iu;
const COURT = /court|tribunal|gericht|cour |corte/iu;
const AT_THE =
  /(?<!\p{L})(?:at|inside|outside|visit(?:ed|ing)?|before|devant|à|chez|en|ante|na|no|bei|beim|vor|vor dem|vor der|an|am)\s(?:the |la |l['’]|le |el |o |a |der |dem |die )?$/iu;

/** Elsewhere or at another time: nothing is said of today's seat. */
const NOT_THE_SEAT = cued(
  /(?<!\p{L})(?:former|old|regional|attack\p{L}*|bomb\p{L}*|attentat\p{L}*|atentado\p{L}*|anschlag\p{L}*|19\d\d|20[01]\d|moved?|moving|relocat\p{L}+|until|was|(?<!head |main |my |our |your |his |her )offices?(?! hours)|liaison|ancien|antigua|antiga|régional\p{L}*|regionales?|ehemalig\p{L}*)(?!\p{L})/iu,
);
/** The noun for a seat, whose body and city stand around it. */
const SEAT =
  /(?<!\p{L})(?:headquarters|HQ|head office|secretariat|siège|quartier général|secrétariat|sede(?: central| principal)?|cuartel general|quartel-general|secretaría(?: general)?|secretariado|Sekretariat|Hauptsitz|Sitz|Hauptquartier|Zentrale|home|seat)(?!\p{L})/giu;
const OF_BODY =
  /^\s(?:of|to|de|du|des|d['’]|del|do|da|der|des|von|von der|vom)\s?(?:the |la |le |l['’]|el |o |a )?$/iu;
const OWNED =
  /^(?:['’]s?)?\s(?:(?:main|global|world|new|gleaming|own|general|permanent|international)\s){0,2}$/iu;
/** "The organisation's headquarters", "le siège de l'organisation": the body is named before. */
const ITS =
  /(?<!\p{L})(?:its|their|son|sa|su|sua|seu|ihrem|ihren|ihr|seinem|seinen)\s(?:\p{Ll}+\s)?$/iu;
const KIND =
  "(?:organi[sz]ation|union|institution|alliance|court|bank|agency|bloc|body|organisation|agence|banque|cour|organización|organização|unión|união|alianza|aliança|Organisation|Allianz|Agentur)";
const OF_KIND = cued(
  new RegExp(`^\\s(?:of|de|der|da|do|del)\\s(?:the |l['’]|la |el |a |o )?${KIND}(?!\\p{L})`, "iu"),
);
const KIND_OWNED = cued(new RegExp(`(?<!\\p{L})the ${KIND}['’]s\\s(?:\\p{Ll}+\\s)?$`, "iu"));
/** Permanent missions live where the body does. */
const MISSION_TO = cued(
  /(?<!\p{L})(?:permanent mission|mission|permanent representation|permanent delegation|delegation|représentation permanente|mission permanente|délégation permanente|misión permanente|representación permanente|missão permanente|representação permanente|delegação permanente|ständigen? vertretung|ständige mission) (?:to|at|with|auprès de|auprès|ante|junto(?: de| a)?|bei|beim)(?: the| la| l['’]| de la| de l['’]| du| des| el| ao| à| da| do| der| dem)?\s?$/iu,
);
const IN_CITY =
  /^(?:,? (?:is|are|est|está|fica|é|ist|liegt|sits|se trouve|se encuentra|befindet sich))?(?: located| based| situé| situado| ubicad[oa]| localizad[oa])?,?\s(?:in|at|à|en|em|a)\s(?:the )?$/iu;
const SET_OFF = /^(?:,\s|\s\()$/u;
const ENDS = /^\s*(?:[,.!?;:)–—\n]|\p{So}|$)/u;
/** "In Geneva, at the headquarters of …" */
const THEN_AT =
  /^,?\s(?:at|inside|outside|visiting|au|dans|en|en la|na|no|im|am|beim|an der)\s(?:the |la |le |el )?$/iu;

/** A body said to sit in a city where it does not. A meeting or an office elsewhere is none of it. */
export const seatCity = defineCheck({
  id: "seat-city",
  family: "untrue",
  severity: "warn",
  // "Our ambassador to the WTO spoke … at the organisation's seat": the body may stand in the sentence before.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Seats of international bodies in lib/facts/world",
  *check(draft): Iterable<Hit> {
    for (const { start, passage } of draft.sentences) {
      for (const { body, at, city } of pairs(passage, draft)) {
        if (sitsIn(body, city.text) !== false) continue;
        const from = Math.max(0, Math.min(at.start, city.start) - 30);
        if (NOT_THE_SEAT.test(passage.text.slice(from, Math.max(at.end, city.end) + 25))) continue;
        const [seat] = seatsOf(body);
        const hit: Hit = {
          start: Math.min(city.start, at.start),
          end: Math.max(city.end, at.end),
          message: {
            key: "seat_city_why",
            values: {
              body: bodyName(body, worldMentions(passage).language),
              city: seatsOf(body).join(", "),
            },
          },
          fixes: seat ? [{ start: city.start, end: city.end, text: seat }] : [],
        };
        yield shiftHit(hit, start);
        break;
      }
    }
  },
});

/** A body with the city that the sentence seats it in; `at` is where the body, or the word for it, stands. */
interface Pair {
  readonly body: BodyId;
  readonly at: Span;
  readonly city: PlaceMention;
}

function* pairs(passage: Passage, draft: Draft): Iterable<Pair> {
  const { places, bodies } = worldMentions(passage);
  const cities = places.filter(
    (place) =>
      place.places.some(({ kind }) => kind === "capital" || kind === "city") &&
      !onlyCountry(place, "demonym"),
  );
  if (cities.length === 0) return;
  for (const body of bodies) {
    const id = idOf(body);
    if (!id) continue;
    for (const city of cities) {
      if (isSeated(passage.text, body, city) || isHoused(passage, id, body, city))
        yield { body: id, at: body, city };
    }
  }
  for (const noun of passage.text.matchAll(SEAT)) {
    const head = spanOf(noun);
    const named = bodyOf(passage, draft, head);
    const city = named && cityOf(passage.text, named.phrase, cities);
    if (named && city) yield { body: named.body, at: named.phrase, city };
  }
}

function idOf({ bodies }: BodyMention): BodyId | undefined {
  const [named] = bodies;
  return bodies.length === 1 ? named?.id : undefined;
}

/** Body and city beside each other, with a word of sitting between or around them. */
function isSeated(text: string, body: Span & { text: string }, city: Span): boolean {
  if (city.start < body.end) return CITY_FIRST.test(text.slice(city.end, body.start));
  const between = text.slice(body.end, city.start);
  const before = text.slice(0, body.start);
  return (
    BODY_FIRST.test(between) ||
    (BODY_FIRST_PLAIN.test(between) && (SEAT_BEFORE.test(before) || MISSION_TO.test(before))) ||
    (ITS_CITY.test(text.slice(0, city.start)) && HEADQUARTERS_AFTER.test(text.slice(city.end))) ||
    (/^['’]s? $/.test(between) && HEADQUARTERS_AFTER.test(text.slice(city.end))) ||
    // "The International Court of Justice in Geneva ruled": a court sits where it sits.
    (COURT.test(body.text) &&
      /^\s(?:in|à|en|em)\s$/iu.test(between) &&
      !/^['’-]/u.test(text.slice(city.end))) ||
    (STAYS.test(body.text) && /^,?\s(?:in|à|en|em)\s$/iu.test(between) && AT_THE.test(before))
  );
}

/** "Der Europarat in Brüssel hat 46 Mitglieder", "Europol (Brussels)": a city where other bodies sit. */
function isHoused(
  { text }: Passage,
  id: BodyId,
  body: Span,
  city: Span & { text: string },
): boolean {
  if (!ONE_HOUSE.has(id) || EVENT.test(text)) return false;
  const between = text.slice(body.end, city.start);
  const after = text.slice(city.end);
  const isIn = /^\s(?:in|à|en|em)\s$/iu.test(between) && !/^['’-]/u.test(after);
  return (
    (isIn || (between === " (" && after.startsWith(")"))) &&
    BODY_IDS.some((each) => sitsIn(each, city.text) === true)
  );
}

/** Whose seat a noun is, with the phrase that says so. */
function bodyOf(
  passage: Passage,
  draft: Draft,
  noun: Span,
): { body: BodyId; phrase: Span } | undefined {
  const { text } = passage;
  const { bodies } = worldMentions(passage);
  const follows = text.slice(noun.end);
  const after = bodies.find(({ start }) => start >= noun.end);
  if (after && OF_BODY.test(text.slice(noun.end, after.start))) {
    const body = idOf(after);
    return body && { body, phrase: { start: noun.start, end: after.end } };
  }
  const before = bodies.findLast(({ end }) => end <= noun.start);
  if (before && OWNED.test(text.slice(before.end, noun.start))) {
    const body = idOf(before);
    return body && { body, phrase: { start: before.start, end: noun.end } };
  }
  const leads = text.slice(0, noun.start);
  const kind = OF_KIND.exec(follows)?.[0] ?? "";
  if (kind === "" && !ITS.test(leads) && !KIND_OWNED.test(leads)) return undefined;
  // The one body that the draft names up to here.
  const named = new Set(worldMentions(draft).bodies.flatMap((each) => idOf(each) ?? []));
  const [body] = named;
  return body !== undefined && named.size === 1
    ? { body, phrase: { start: noun.start, end: noun.end + kind.length } }
    : undefined;
}

function cityOf(
  text: string,
  phrase: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const after = cities.find(({ start }) => start >= phrase.end);
  if (after) {
    const between = text.slice(phrase.end, after.start);
    if (IN_CITY.test(between) || (SET_OFF.test(between) && ENDS.test(text.slice(after.end))))
      return after;
  }
  const before = cities.findLast(({ end }) => end <= phrase.start);
  if (before && THEN_AT.test(text.slice(before.end, phrase.start))) return before;
  return identified(text, phrase, cities, { isSingular: true }).before;
}
