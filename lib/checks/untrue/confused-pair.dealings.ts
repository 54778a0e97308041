import { cued } from "@/lib/draft/cued-pattern";
import { onlyCountry, type PlaceMention } from "@/lib/facts/world/mentions";

/** Who speaks for a state is often in another's capital. */
const SENT_OF = cued(
  /(?<!\p{L})(?:minister|president|delegation|envoy|team|counterparts?|colleagues?|opposite number|chancellor|speaker|king|queen|ministre|président(?:e)?|délégation|équipe|homologues?|collègues?|ministr[oa]|president[ea]|canciller|homólog[oa]|par|contraparte|colegas?|delegación|equipo|delegação|equipa|chanceler|Außenminister(?:in)?|Präsident(?:in)?|(?:Amts)?[Kk]olleg(?:e|in|en)|Delegation)\s(?:of|from|in|de|du|d['’]|de la|del|do|da|von|der|aus)\s?(?:the |la |l['’]|el |o |a )?$/iu,
);
const SENT = /^['’]s?\s(?:\p{L}+\s)?(?:minister|president|delegation|envoy|team)(?!\p{L})/iu;

/** A people in the clause of a state deals with it, as does a state's minister with the capital that receives him: "the Slovenian President visits Slovakia". */
export function dealsWith(text: string, named: PlaceMention, place: PlaceMention): boolean {
  if (place === named) return false;
  const isPeople = onlyCountry(place, "demonym") !== undefined;
  const isSent = SENT_OF.test(text.slice(0, named.start)) || SENT.test(text.slice(named.end));
  if (!isPeople && !isSent) return false;
  const between =
    place.start > named.start
      ? text.slice(named.end, place.start)
      : text.slice(place.end, named.start);
  const isOneClause = !/[.!?:;\n–—\p{So}]/u.test(between);
  return isOneClause && !(place.start > named.start && WITH_ITS.test(between));
}

/** "The Foreign Minister of Niger and the Nigerian delegation" came together. */
const WITH_ITS =
  /^,?\s(?:and|with|et|y|e|und|avec|con|com|mit)\s(?:the|his|her|la|sa|el|su|a|sua|die|der|seine[rn]?|ihre[rn]?)\s(?:delegación |délégation |delegação )?$/iu;
