import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { WorldLanguage } from "@/lib/facts/world/country";
import { type OrganisationId, sizeOf } from "@/lib/facts/world/membership";
import type { BodyMention } from "@/lib/facts/world/mentions";
import { bodyName, hasMembers } from "@/lib/facts/world/organisation-names";
import type { Hit } from "../check";

const MEMBERS_TOLD = cued(
  /^\s(?:member[ -](?:states|countries)|États membres|estados miembros|estados-membros|Mitgliedstaaten|Mitgliedsstaaten)(?=\s?[,.:;!?)–—]|$)/iu,
);
/** "UN member states: 193" */
const LABEL = cued(
  /^(?:['’]s?)?[\s-](?:member[ -]?(?:states|countries)|members|États membres|estados miembros|estados-membros|Mitgliedstaaten|Mitglieder)\s?:\s$/iu,
);
/** "The 28 member states condemn": all of them do something; not "the ten member states that joined in 2004". */
const MEMBERS_ACT = cued(
  /^\s(?:member[ -](?:states|countries)|États membres|estados miembros|estados-membros|Mitgliedstaaten|Mitgliedsstaaten)\s(?!(?:that|which|who|whose|of|in|with|using|outside|inside|still|not|from|on|to|at|along|most|least|without|under|qui|que|de|du|dont|n|sans|en|sin|com|sem|die|der|mit|ohne|in)(?!\p{L}))(?=\p{Ll})/iu,
);
/** "The euro area now has 20 members": the number is the verb's own. */
const HAS =
  /^(?:\s(?:now|today|currently|ahora|hoy|agora))?\s(?:has|have|counts|numbers|compte|a|tiene|cuenta con|tem|conta com|hat|zählt)\s(?:(?:now|today|currently|désormais|aujourd['’]hui|ahora|hoy|agora|hoje|jetzt|heute)\s)?$/iu;
const MEMBERS_HAD =
  /^\s(?:full )?(?:members?(?: states| countries)?|countries|allies|pays(?: membres)?|États(?: membres)?|membres|alliés|países(?: miembros| membros)?|miembros|aliados|estados[ -](?:miembros|membros)|membros|Mitglieder|Mitglied(?:s?staaten|sländer)|Staaten)(?=\s?[,.;!?)–—\n]|\s(?:and|after|since|now|et|y|e|und|seit|desde|depuis)\s|$)/iu;
const ALL_OF_THEM = /(?<!\p{L})(?:all|the|its|les|ses|los|sus|os|seus|die|alle)\s$/iu;
const WHOLE =
  /(?<!\p{L})(?:all|the|its|our|les|ses|nos|los|sus|nuestros|os|seus|die|alle|unsere)\s$/iu;

/** "#CouncilOfEurope birthday: 47 member states": the number of members of the one body that the sentence names. */
export function* numberAlone(
  { text, quantities }: Passage,
  bodies: readonly BodyMention[],
  language: WorldLanguage,
  today: string,
): Iterable<Hit> {
  const ids = new Set(bodies.flatMap((body) => body.bodies.map(({ id }) => id)));
  const [id] = ids;
  if (id === undefined || ids.size > 1 || !hasMembers(id)) return;
  for (const { number, value, isOrdinal } of quantities) {
    const isActing =
      ALL_OF_THEM.test(text.slice(0, number.start)) &&
      bodies.every(({ end }) => end < number.start) &&
      !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);
    const isHad =
      !isOrdinal &&
      bodies.some(({ end }) => HAS.test(text.slice(end, number.start))) &&
      !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);
    const had = isHad ? MEMBERS_HAD.exec(text.slice(number.end)) : null;
    const told =
      had ??
      MEMBERS_TOLD.exec(text.slice(number.end)) ??
      (isActing ? MEMBERS_ACT.exec(text.slice(number.end)) : null);
    const leads = text.slice(0, number.start);
    const labelled = bodies.find(({ end }) => LABEL.test(text.slice(end, number.start)));
    if (
      labelled &&
      value >= 5 &&
      !isOrdinal &&
      /^\s?(?:[.,;!\n)|]|$)/u.test(text.slice(number.end))
    ) {
      const { least, most } = sizeOf(id, today);
      if (value < least || value > most)
        yield {
          start: labelled.start,
          end: number.end,
          message: {
            key: "membership_number",
            values: { organisation: bodyName(id, language), count: least },
          },
        };
      continue;
    }
    if (!told || value < 5 || !(had || WHOLE.test(leads) || /(?:^|[:.!?–—\n]\s?)$/u.test(leads)))
      continue;
    const { least, most } = sizeOf(id, today);
    if (value >= least && value <= most) continue;
    // Some of them only, where the number is far from all.
    if ((isActing || had) && (value < least * 0.8 || value > most * 1.2)) continue;
    yield {
      start: number.start,
      end: number.end + told[0].trimEnd().length,
      message: {
        key: "membership_number",
        values: { organisation: bodyName(id, language), count: least },
      },
    };
  }
}

/** "All 30 NATO allies": the number of members, where the sentence means all of them. */
export function* wrongNumber(
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
      WHOLE.test(text.slice(0, number.number.start)));
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
