import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { attributionIn } from "./chatham/attribution";

const RULE = cued(
  /chatham[ -]house[ -](?:rules?|regeln?)|(?<=(?:was|were|is|it['’]s|under|strictly|all) )chatham[ -]house(?=,| so|\s?[.;:–—])|(?<!\p{L})(?:en off|em off|hors micro|unter (?:drei|3))(?=\s?[,:]| (?:gesagt|sagte|verriet|le |la |l['’]|el |o |a |der |die )| \p{Lu})|(?:règle|regla|regra|regola)s? (?:de|di) chatham|chatham house(?= ?[:)–-])|off[ -]the[ -]record|not for attribution|(?<!\p{L})unattributabl[ey]/iu,
);
/** Who takes care to name nobody. */
const NOBODY =
  /(?<!\p{L})(?:no names|one (?:participant|speaker|guest|delegate)|some (?:participants|speakers)|several (?:participants|speakers)|not attributed|sans citer|sin citar|sem citar|ohne namen)(?!\p{L})/iu;
/** Words put in a named person's mouth although they were spoken under the Chatham House Rule or off the record. */
export const chathamHouse = defineCheck({
  id: "chatham-house",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source:
    "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed",
  *check({ sentences, text: whole }): Iterable<Hit> {
    if (!/chatham|record|(?:en|em) off|hors micro|unter (?:drei|3)/iu.test(whole)) return;
    for (const [at, { start, passage }] of sentences.entries()) {
      const { text } = passage;
      const rule = RULE.exec(text);
      if (!rule) continue;
      // "X said the talks were off the record" reports the condition, not the words.
      const isReported = /(?:was|were|is|are|be|been|being|talks?|discussions?|debate)\s*$/iu.test(
        text.slice(0, rule.index),
      );
      if (isReported && /^off/iu.test(rule[0])) return;
      const span = spanOf(rule);
      const hit: Hit = {
        start: start + span.start,
        end: start + span.end,
        message: { key: "chatham_house_why", values: { rule: rule[0] } },
      };
      const attribution = attributionIn(passage, span);
      if (attribution === "named") yield hit;
      else if (
        !NOBODY.test(whole) &&
        // The words may stand in the next sentences; another matter begins there as well, so it is not held.
        (attribution ??
          sentences.slice(at + 1, at + 3).some(({ passage: next }) => attributionIn(next)))
      )
        yield { ...hit, severity: "warn" };
      return;
    }
  },
});
