import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { type CountryCode, countryName, type WorldLanguage } from "@/lib/facts/world/country";
import {
  joiningYears,
  leavingYears,
  membersOf,
  type OrganisationId,
  placeAmongMembers,
} from "@/lib/facts/world/membership";
import {
  type BodyMention,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import { listFrom, listUpTo } from "@/lib/facts/world/place-list";
import type { Hit } from "../check";

const YEAR = /(?<![\d.,/–-])(?:19[4-9]\d|20[0-4]\d)(?![\d/–-]|[.,]\d)/gu;
/** What is told of a year right before it: the very words between the body and the year. */
const THEN =
  /^(?:\s(?:itself|bloc|alliance|family))?,?\s(?:back |already |only |as early as |dès |já |ya |schon |erst )?(?:in|since|depuis|en|desde|em|seit|im Jahr|im Jahre|from|on|le|el|am)\s(?:\d{1,2}(?:er|\.)?\s(?:de\s)?\p{L}+\s(?:de\s)?)?(?:the year |l['’]année |el año |o ano |May |January )?$/iu;
const JOINED = cued(
  /(?<!\p{L})(?:joined|(?:has|have) been (?:a )?(?:(?:full|proud) )?(?:part of|member(?: state)? of|in)|acceded to|entered|became (?:a )?(?:(?:full|proud) )?(?:part of|member(?: state)? of)|(?:members?(?: state)?|ally|allies) of|is in|are in|been in|(?<=,\s(?:now )?)(?:in|dans|en|na|no)|rejoined|joining|accession to|entry (?:in)?to|membership (?:of|in)|admission to|a rejoint|ont rejoint|a adhéré à|ont adhéré à|adhésion à|entrée? dans|est entrée? dans|a intégré|intégration à|membres? de|est dans|ingresó en|ingresó a|ingresaron en|entró en|entraron en|se unió a|se unieron a|se adhirió a|adhesión a|ingreso en|entrada en|ingreso a|miembros? de|forma parte de|está en|aderiu|aderiram|adesão|entrou n|entrada n|entraram n|membros? d|integra|faz parte d|está n|Beitritt zu|Mitglied(?:er)? (?:in|von)?|trat|ist in|sind in)\s?(?:(?:the|to the|in the|la|le|l['’]|à la|à l['’]|au|de la|de l['’]|du|des|del|al|a la|el|ao|à|a|o|da|do|na|no|der|des|dem|die|zur|zum|bei der)\s?)?$/iu,
);
/** "EU member since 2004", "NATO-Mitglied seit 1999", "EU-Beitritt 2005". */
const MEMBER_SINCE = cued(
  /^[\s-](?:members?(?: states?)?|membership|country|ally|accession|entry|Mitglied(?:sland|sstaat|staat)?|Beitritt|Mitgliedschaft)\s(?:(?:(?:already |schon |ever )?(?:since|seit|in|from|im Jahr)\s)?)$/iu,
);
/** "trat 2004 der EU bei", "since 2004 an EU member", "depuis 2004 membre de l'UE". */
const YEAR_FIRST = /(?<!\p{L})(?:trat|seit|since|depuis|desde)\s$/iu;
const THEN_BODY =
  /^\s(?:(?:a|an|the|der|dem|die|in der|in|ein|une?|un|una|uma)\s)?(?:(?:full |proud |loyal )?(?:members?|membre|miembro|membro|Mitglied)(?: state)?\s)?(?:(?:of|de|del|da|do|der|in)\s)?(?:(?:the|der|la|l['’])\s?)?$/iu;
const LEFT = cued(
  /(?<!\p{L})(?:left|quit|exited|withdrew from|departure from|exit from|withdrawal from|a quitté|quitta|sortie de|retrait de|salió de|abandonó|salida de|saiu d|saída d|verließ|Austritt aus)\s?(?:(?:the|la|le|l['’]|l['’]|de la|de l['’]|du|del|da|do|a|o|der|die)\s?)?$/iu,
);
/** "Since 2004 Croatia has been a member of the EU": the year first, then whose it is. */
const FRONTED = cued(/(?:^|[.!?:;\n]\s*|\p{So}\s*)(?:(?:ever )?since|depuis|desde|seit)\s$/iu);
const THEN_WHOSE =
  /^,?\s(?:(?:ist|gehört|est|es|é)\s)?(?:the |la |le |l['’]|el |o |a |die |der )?$/iu;
const THEN_MEMBER =
  /^(?:\s(?:(?:has|have) (?:also |proudly )?been|is|are|est|sont|fait|es|ha sido|forma|pertenece|é|faz|ist|sind))?\s(?:(?:an?|un|une|um|uma|ein|auch|auch ein)\s)?(?:(?:proud|full|loyal|firm)\s)?(?:in|part of|(?:members?|ally|allies)(?: state)? of|members? in|membre d|partie d|membro d|miembro d|parte d|Mitglied(?:er)? (?:in )?|zur|an?|un|un État membre d)(?:e|el|a|o)?\s?(?:(?:the|l['’]|la|der|die|los|las)\s?)?$/iu;
/** "On 1 July 2012 Croatia joined the EU" */
const FRONTED_DAY =
  /(?:^|[.!?:;\n]\s*|\p{So}\s*)(?:on|in|le|en|el|em|a|am|im jahr)\s(?:\d{1,2}(?:er|\.)?\s(?:de\s)?\p{L}+\s(?:de\s)?)?$/iu;

/** Planned, wished for, applied for: no day of joining. */
const NOT_YET = cued(
  /(?<!\p{L})(?:will|would|could|may|might|should|plans?|planned|hopes?|hoped|wants?|wanted|aims?|appl\p{L}+|candidate|bid|negotiat\p{L}+|talks|vote[ds]?|referendum|before|ahead of|until|not|never|path|road|ten years|years (?:before|after|of)|candidat\p{L}*|avant|négoci\p{L}+|antes|candidat[oa]|negocia\p{L}*|vor|Antrag|Kandidat\p{L}*|nicht|anniversary)(?!\p{L})/iu,
);
const ORDINAL_MEMBER = cued(
  /^\s?(?:(?:and )?(?:newest|latest|youngest)\s)?(?:members?(?: state| country)?|ally|country|membre|pays membre|miembro|país miembro|membro|Mitglied(?:staat|sland)?)(?!\p{L})/iu,
);

/** "Finland joined NATO in 2022", "an EU member since 2004, Croatia", "NATO's 31st member, Sweden": the year, or the place among the members, is another. */
export function* wrongYears(passage: Passage): Iterable<Hit> {
  const { bodies, places, language } = worldMentions(passage);
  if (places.length === 0) return;
  for (const body of bodies) {
    const organisation = organisationOf(body);
    if (!organisation) continue;
    const values = { organisation: bodyName(organisation, language) };
    for (const { year, isLeaving, phrase, of } of yearsTold(passage.text, body, places)) {
      if (NOT_YET.test(clauseBefore(passage.text, phrase.start))) continue;
      for (const place of of ? [of] : subjects(passage.text, phrase, places)) {
        // "Turkey joined" is no bird.
        const code = onlyCountry({ ...place, isFirst: false }, "name");
        if (!code) continue;
        const country = countryName(code, language);
        const years = isLeaving
          ? leavingYears(organisation, code)
          : joiningYears(organisation, code);
        if (years.includes(Number(year.text))) continue;
        const [right] = years;
        if (right !== undefined)
          yield {
            start: year.start,
            end: year.end,
            message: {
              key: isLeaving ? "membership_left" : "membership_year",
              values: { ...values, country, year: String(right) },
            },
            fixes: [{ start: year.start, end: year.end, text: String(right) }],
          };
        else if (!isLeaving && isStranger(organisation, code))
          yield {
            start: place.start,
            end: place.end,
            message: { key: "membership_why", values: { ...values, country } },
          };
      }
    }
    yield* wrongPlace(passage, body, organisation, places, language);
  }
}

function organisationOf({ bodies }: BodyMention): OrganisationId | undefined {
  const [named] = bodies;
  return named && bodies.length === 1 && !named.doubtful && hasMembers(named.id)
    ? named.id
    : undefined;
}

interface YearTold {
  readonly year: Span & { readonly text: string };
  readonly isLeaving: boolean;
  /** From the word for joining to the year. */
  readonly phrase: Span;
  /** Whose it is, where the year opens the sentence. */
  readonly of?: PlaceMention;
}

/** The years that the sentence gives for joining a body, or for leaving it. */
function yearsTold(text: string, body: Span, places: readonly PlaceMention[]): YearTold[] {
  return [...text.matchAll(YEAR)].flatMap((match): YearTold[] => {
    const year = { start: match.index, end: match.index + 4, text: match[0] };
    if (year.start < body.start) {
      const of = places.find(({ start }) => start >= year.end);
      const isFronted =
        of !== undefined &&
        of.end <= body.start &&
        FRONTED.test(text.slice(0, year.start)) &&
        THEN_WHOSE.test(text.slice(year.end, of.start)) &&
        THEN_MEMBER.test(text.slice(of.end, body.start));
      const isDated =
        of !== undefined &&
        of.end <= body.start &&
        FRONTED_DAY.test(text.slice(0, year.start)) &&
        THEN_WHOSE.test(text.slice(year.end, of.start)) &&
        JOINED.exec(text.slice(of.end, body.start))?.index === 1;
      if (isFronted || isDated)
        return [{ year, isLeaving: false, phrase: { ...year, end: body.end }, of }];
      const isFirst =
        YEAR_FIRST.test(text.slice(0, year.start)) &&
        THEN_BODY.test(text.slice(year.end, body.start));
      const isTold =
        isFirst && /^[\s-]?(?:bei|Mitglied|members?|$|\s|[,.!])/iu.test(text.slice(body.end));
      return isTold
        ? [{ year, isLeaving: false, phrase: { start: year.start - 5, end: body.end } }]
        : [];
    }
    const between = text.slice(body.end, year.start);
    const lead = text.slice(0, body.start);
    const joined = JOINED.exec(lead);
    if (MEMBER_SINCE.test(between))
      return [{ year, isLeaving: false, phrase: { start: body.start, end: year.end } }];
    if (!THEN.test(between)) return [];
    if (joined) return [{ year, isLeaving: false, phrase: { start: joined.index, end: year.end } }];
    const left = LEFT.exec(lead);
    return left ? [{ year, isLeaving: true, phrase: { start: left.index, end: year.end } }] : [];
  });
}

function clauseBefore(text: string, at: number): string {
  return /[^.;:!?\n–—(]{0,40}$/u.exec(text.slice(0, at))?.[0] ?? "";
}

/** Right before the phrase, with at most a relative, an auxiliary or a copula; or right after it. */
const BEFORE =
  /^(?:['’]s?|,? (?:which|who|that|qui|que|das|die)|,? having|,? (?:is|was|are|been|has been|have been|est|es|é|ist|a|an|has|have|une?|un|una|um|uma|ein|since|after|depuis|après|desde|tras|após|seit|nach|with|avec|con|com|officially|formally|finally|hat|só|dès|its|their|son|sa|su|sua|seiner?|seinem|ihrem|the|l['’]|la|a|proud|full|NATO|EU|already|long|one of|both|[(–—]))*,?\s?[(–—]?\s?$/iu;
const AFTER =
  /^,?\s(?:(?:today|now)\s)?(?:the |la |le |l['’]|el |o |a |die |der |wächst der handel mit )?$/iu;

/** Whose joining it is: the states right before the phrase, or, where the phrase opens the sentence, right after it. */
function subjects(text: string, phrase: Span, places: readonly PlaceMention[]): PlaceMention[] {
  const last = places.findLastIndex(({ end }) => end <= phrase.start);
  const leading = places[last];
  if (leading && BEFORE.test(text.slice(leading.end, phrase.start)))
    return listUpTo(text, places, last);
  const next = places.findIndex(({ start }) => start >= phrase.end);
  const following = places[next];
  if (!leading && following && AFTER.test(text.slice(phrase.end, following.start)))
    return listFrom(text, places, next);
  return [];
}

function isStranger(organisation: OrganisationId, code: CountryCode): boolean {
  return !membersOf(organisation).has(code);
}

/** "NATO's 31st member, Sweden" */
function* wrongPlace(
  { text, quantities }: Passage,
  body: BodyMention,
  organisation: OrganisationId,
  places: readonly PlaceMention[],
  language: WorldLanguage,
): Iterable<Hit> {
  for (const { number, end, value, isOrdinal } of quantities) {
    if (!isOrdinal) continue;
    const between = number.start >= body.end ? text.slice(body.end, number.start) : undefined;
    const member = ORDINAL_MEMBER.exec(text.slice(end));
    const isOf =
      member &&
      end < body.start &&
      /^\s(?:of|de|del|da|do|der|des)\s?(?:the |l['’]|la )?$/iu.test(
        text.slice(end + member[0].length, body.start),
      );
    if (!member || !(isOf || (between !== undefined && /^['’]s?\s$/u.test(between)))) continue;
    const [only] = places;
    const codes = new Set(places.flatMap((place) => onlyCountry(place, "name") ?? []));
    const [code] = codes;
    if (!only || code === undefined || codes.size > 1) continue;
    const place = placeAmongMembers(organisation, code);
    if (!place || (value >= place.first && value <= place.last)) continue;
    yield {
      start: number.start,
      end: end + member[0].length,
      message: {
        key: "membership_place",
        values: {
          organisation: bodyName(organisation, language),
          country: countryName(code, language),
          place: place.first,
        },
      },
    };
  }
}
