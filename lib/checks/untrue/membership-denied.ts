import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { countryName } from "@/lib/facts/world/country";
import { identified } from "@/lib/facts/world/identified";
import { isMember, type OrganisationId } from "@/lib/facts/world/membership";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { bodyName } from "@/lib/facts/world/organisation-names";
import type { Hit } from "../check";

/** Before the body: "is not a member of", "still outside", "n'appartient pas à", "kein Mitglied der", "non-". */
const DENIES = cued(
  /(?:(?:^|\s)(?:is|are)(?:n['’]t| not| no) (?:(?:yet|even|currently|actually) )?(?:(?:a|an) )?(?:(?:full )?members?(?: state)? of|in|part of)|(?<!\p{L})not (?:yet )?(?:a |an )?(?:member of|in|part of)|(?<!\p{L})(?:which|who) does(?:n['’]t| not) belong to|(?<!\p{L})outside|n['’](?:est|appartient) (?:toujours )?pas (?:(?:un )?(?:État )?membre d|dans|à|au)e?|ne fait pas partie d|hors d|no es (?:Estado )?miembro d|no pertenece a|no forma parte d|fuera d|não é (?:Estado-)?membro d|não pertence|não faz parte d|fora d|kein(?:e[ns]?)? (?:Mitglied(?:sstaat|sland)? )?(?:der|des|von|in der)|nicht (?:Mitglied )?(?:in|im|der|des|von|zur|zum))(?:e\s|e la |e l['’]|el |a |o |s |u |[’']|\s)?\s?(?:(?:the|la|le|l['’]|el|los|al|à|ao|a|o|der|des|dem)\s?)?$/iu,
);
const LEAD =
  /(?<!\p{L})(?:is|are|which|who|that|still|so far|as yet|qui|que|est|toujours|encore|todavía|aún|ainda|die|das|noch|immer|ist|sind)\s$/iu;
/** After the body: "kein EU-Mitglied", "no EU member", "non-EU country". */
const NON = /(?<!\p{L})(?:non-|not an? |no |kein(?:e[ns]?)? )$/iu;
const MEMBER = cued(
  /^[\s-](?:members?(?: states?)?|country|state|Mitglied(?:sstaat|sland)?|Staat|Land)(?!\p{L})/iu,
);
/** The whole body, and not a building or meeting of it. */
const ENDS =
  /^(?:\s*(?:[,.!?;:)–—\n]|\p{So}|\p{RI}|$)|\s(?:and|but|so|yet|et|mais|y|pero|e|mas|und|aber|put|lädt|accueille|recibe|hosts?|will|invites?)(?!\p{L}))/iu;
const OTHER_TIME =
  /(?<!\p{L})(?:was|were|when|while|until|before|if|(?:had|has|have) not yet|then|était|avant|era|antes|war|bevor|damals|myth|claim\p{L}*|wrong|false|quiz|true or false)(?!\p{L})|\?\s*$/iu;

/** "Bolivia, still outside Mercosur", "Indonesien, kein Mitglied der BRICS": a member said to be none. */
export function* deniedMembers(
  passage: Passage,
  organisation: OrganisationId,
  body: Span,
  today: string,
): Iterable<Hit> {
  const { text } = passage;
  const before = text.slice(Math.max(0, body.start - 60), body.start);
  const from = Math.max(0, body.start - 60);
  const denial = DENIES.exec(before);
  const non = NON.exec(before);
  const member = MEMBER.exec(text.slice(body.end));
  if (!(denial && ENDS.test(text.slice(body.end))) && !(non && member)) return;
  if (OTHER_TIME.test(text)) return;
  const { places, language } = worldMentions(passage);
  const states = places.filter((place) => onlyCountry(place, "name") !== undefined);
  let start = from + (denial?.index ?? non?.index ?? 0);
  start += /^\s*/u.exec(text.slice(start))?.[0].length ?? 0;
  const lead = LEAD.exec(text.slice(0, start));
  const last = states.findLast(({ end }) => end <= start);
  const isVerbal = /^(?:is|are|n['’]|ne |no |não |does|which|who)/iu.test(text.slice(start));
  const between = last ? text.slice(last.end, start) : "";
  // "Ireland isn't in the EU": the denial is the predicate itself.
  const isSubject =
    last !== undefined &&
    ((/^\s(?:still |so far )?$/u.test(between) &&
      /(?:^|[^\p{L}])(?:with|avec|con|com|mit)\s$/iu.test(text.slice(0, last.start))) ||
      (isVerbal && /^(?:,? (?:which|who|qui|que) ?|\s)$/iu.test(between)) ||
      /^,\s(?:still |so far |toujours |todavía |ainda |noch |immer noch )?$/iu.test(between) ||
      /^,? (?:which |qui |que |die |das )?(?:is|est|es|é|ist|are) (?:still |toujours |noch )?$/iu.test(
        between,
      ));
  const phrase = { start: lead ? lead.index : start, end: body.end + (member?.[0].length ?? 0) };
  const named =
    (isSubject ? last : undefined) ?? identified(text, phrase, states, { isSingular: true }).after;
  const code = named && onlyCountry(named, "name");
  if (!named || !code || isMember(organisation, code, today) !== true) return;
  yield {
    start: Math.min(named.start, start),
    end: Math.max(named.end, phrase.end),
    message: {
      key: "membership_is",
      values: {
        country: countryName(code, language),
        organisation: bodyName(organisation, language),
      },
    },
  };
}
