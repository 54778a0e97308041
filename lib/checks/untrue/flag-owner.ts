import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";
import { type CountryCode, countries } from "@/lib/facts/world/country";

/** What is said to a state itself: a wish, thanks, a welcome. English, French, Spanish, Portuguese, German, Italian. */
const ADDRESSES =
  /(?<!\p{L})(?:happy|congrat\p{L}*|thank\p{L}*|thx|cheers|welcome|well done|bravo|dear|hello|hi|good morning|viva|toast\p{L}*|raise a glass|wish\p{L}*|merci|félicit\p{L}*|bonne fête|joyeu\p{L}*|bienvenue|bonjour|gracias|feliz|felic\p{L}+|enhorabuena|hola|obrigad\p{L}+|parabéns|olá|danke\p{L}*|alles gute|glückw\p{L}+|gratul\p{L}+|grüße|hallo|grazie|auguri|ciao)(?!\p{L})/iu;
/** The other side in a match. */
const AGAINST =
  /(?<!\p{L})(?:against|v|vs\.?|versus|beat|beats|face|faces|play|plays|contre|affrontent?|contra|gegen)\s(?:the |la |le |les |el |los |o |a |die )?$/iu;
/** The writer's own people abroad: "our team in Abidjan", "my credentials to the President of Mexico". */
const OUR_OWN = cued(
  /(?<!\p{L})(?:our|my|notre|nos|mon|mes|nuestr[oa]s?|mis?|noss[oa]s?|unser\p{L}*|mein\p{L}*)\s(?:\p{L}+\s){0,2}(?:team|embassy|mission|consulate|consul|ambassador|chargé|credentials|delegation|choir|athletes?|players?|girls|boys|pavilion|stand|office|residence|artists?|students?|companies|community|ambassade|consulat|équipe|délégation|embajada|consulado|equipo|delegación|embaixada|equipa|equipe|delegação|Botschaft|Konsulat|Delegation|Mannschaft|Botschafter\p{L}*)(?!\p{L})/iu,
);
const PLACED =
  /(?<!\p{L})(?:in|at|to|from|near|around|visit\p{L}*|à|au|aux|en|dans|de|du|em|no|na|a|nach|aus|bei|of)\s(?:the |la |le |les |l['’]|el |o |a |der |den )?$/iu;
const WE =
  /(?<!\p{L})(?:we|us|our|my|i|nous|notre|nos|wir|uns|unser\p{L}*|nosotros|nuestr\p{L}+|nós|noss\p{L}+|go)(?!\p{L})/iu;
const PROUD =
  /(?<!\p{L})(?:proud\p{L}*|go|come on|allez|vamos|allons|fier\p{L}*|orgullos\p{L}*)(?!\p{L})/iu;

/** "Arrived in Bratislava, Slovakia!": the state of a town, not one called out to. */
const IN_TOWN =
  /(?<!\p{L})(?:in|at|to|from|à|en|em|a|nach|aus)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s$/u;
/** Two states in touch: the one writes of the other and signs with its own flag. */
const MEETS = cued(
  /(?<!\p{L})(?:meet\p{L}*|met|talks?|call(?:ed)?|visit\p{L}*|receiv\p{L}+|arriv\p{L}+|land(?:ed|ing)|counterparts?|colleagues?|ambassadors?|ministers?|beat|win|play(?:ed)?|signed|agree\p{L}*|partners?|entretien|rencontr\p{L}+|réunion|visite|homologue|partenaires?|reuni\p{L}+|encuentro|visita|homólog[oa]|embajador[ae]?|embaixador[ae]?|encontro|Gespräche?n?|Treffen|traf|Besuch|Amtskolleg\p{L}*|Botschafter\p{L}*)(?!\p{L})/iu,
);

/** Whether two states share a continent, and so much of their work. */
export function areNear(one: CountryCode, other: CountryCode): boolean {
  const continents = countries().get(one)?.continents ?? [];
  return (countries().get(other)?.continents ?? []).some((each) => continents.includes(each));
}

/**
 * Whether a flag right after the name of a state may be the writer's own, which many set at the end of a line or beside their
 * people abroad: "our team in Abidjan 🇮🇪", "good luck against the Netherlands! 🇫🇷".
 */
export function isOwnFlag(
  text: string,
  place: Span,
  flag: Span,
  { isState, isNear = false }: { readonly isState: boolean; readonly isNear?: boolean },
): boolean {
  const line = text.slice(0, place.start);
  const lead = line.slice(Math.max(0, line.search(/[^.!?\n]*$/u)));
  const between = text.slice(place.end, flag.start);
  if (AGAINST.test(lead)) return true;
  const isVocative =
    isState &&
    /(?:^|[,!¡:;\p{So}]\s*)$/u.test(lead) &&
    /^[!.]/u.test(between) &&
    !IN_TOWN.test(lead);
  // "Chad: 🇷🇴 evacuates 12 citizens": who acts.
  if (/^:\s$/u.test(between) && /^\s\p{Ll}/u.test(text.slice(flag.end))) return true;
  if (ADDRESSES.test(lead) || isVocative) return false;
  if (OUR_OWN.test(lead)) return true;
  // "… for the winter games in Norway! Áfram! 🇮🇸": after a stop it closes the whole.
  if (/[.!?…]/u.test(between)) return true;
  const isLast = /^[\s\p{P}\p{So}\p{RI}\uFE0F]*(?:$|\n)/u.test(text.slice(flag.end));
  if (isLast && isNear && MEETS.test(lead)) return true;
  return PROUD.test(lead) || (isLast && PLACED.test(lead) && WE.test(lead));
}
