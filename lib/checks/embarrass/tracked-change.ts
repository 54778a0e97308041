import { cued } from "@/lib/draft/cued-pattern";
import { defineCheck, type Hit } from "../check";

const MAY_HOLD = /\(|[[{~<]|ommented|ormatted|eleted|nserted|oved/u;
const MARKS = [
  cued(
    /\[(?:deleted|inserted|added|removed|moved|supprimé|inséré|ajouté|eliminado|insertado|añadido|apagado|inserido|gelöscht|eingefügt)\s?:[^\]\n]{0,300}\]/iu,
  ),
  cued(
    /(?<!\p{L})(?:comment(?:ed|aire)?|comentario|comentário|kommentar(?:iert)?) ?\[[\p{L}]{1,4}\d{1,3}(?:R\d{1,2})?\]\s?:?/iu,
  ),
  cued(
    /(?:^|\s)(?:Formatted|Moved \((?:insertion|deletion)\)|Moved (?:up|down))(?: \[\d+\])?\s?:\s/u,
  ),
  /^(?:Deleted|Inserted) ?: ["“]?\p{Ll}[\p{L} ]{1,30}["”]?[.;]?$/u,
  /\[(?!EN|FR|EU|UN|AU|UK|WH|ES|PT|DE|IT|RU|AR|UK|US|PM|AM|NB|PS)\p{Lu}{2,3}\s?[:–-]\s[^\])\n]{3,120}\?\]/u,
  /[([](?:DEL|INS|ADD|CUT|DELETE|INSERT)\s?:[^)\]\n]{1,200}[)\]]/u,
  /\{\+[^{}\n]{1,300}\+\}|\[-[^[\]\n]{1,300}-\]|\{-[^{}\n]{1,300}-\}/u,
  cued(
    /\{\+\+[^{}\n]{0,300}\+\+\}|\{--[^{}\n]{0,300}--\}|\{~~[^{}\n]{0,300}~~\}|\{>>[^{}\n]{0,300}<<\}|\{==[^{}\n]{0,300}==\}/u,
  ),
  /~~(?=\S)[^~\n]{1,300}(?<=\S)~~/u,
  /<\/?(?:ins|del|s|strike)>/iu,
  /^(?:<{7} |>{7} |={7}$)/mu,
];

/** Marks of tracked changes and margin comments that came along with a copied text. */
export const trackedChange = defineCheck({
  id: "tracked-change",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "How word processors, CriticMarkup and wdiff write changes in plain text",
  *check({ text }): Iterable<Hit> {
    if (!MAY_HOLD.test(text)) return;
    for (const pattern of MARKS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const mark = match[0].trim();
      const start = match.index + match[0].indexOf(mark);
      yield {
        start,
        end: start + mark.length,
        message: { key: "tracked_change_why", values: { mark } },
      };
      return;
    }
  },
});
