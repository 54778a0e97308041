import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const RULE = cued(
  /chatham[ -]house[ -](?:rules?|regeln?)|(?:règle|regla|regra|regola)s? (?:de|di) chatham|chatham house(?= ?[:)–-])|off[ -]the[ -]record|not for attribution|(?<!\p{L})unattributabl[ey]/iu,
);
const REPORTS =
  "(?:said|says|told|admitted|admits|confirmed|revealed|warned|warns|argued|argues|explained|noted|acknowledged|complained|conceded|confided|predicted|predicts|promised|called|described|thinks|believes|expects|insisted|suggested|hinted|claimed|stated|let slip|shared with us|a (?:dit|déclaré|confié|affirmé|expliqué|reconnu|averti|révélé|admis)|nous a (?:dit|confié)|dijo|confesó|reveló|admitió|advirtió|explicó|reconoció|afirmó|nos (?:contó|dijo)|disse|revelou|admitiu|confessou|avisou|explicou|reconheceu|afirmou|sagte|erklärte|verriet|warnte|gab zu|räumte ein|vertraute)(?!\\p{L})";
const TITLE =
  "(?:minister|ministre|ministro|ministra|minist[eé]rin|president|président|presidenta?|präsident(?:in)?|ambassador|ambassadeur|ambassadrice|embajadora?|embaixadora?|botschafter(?:in)?|secretary|secretario|secretário|director|general|chancellor|commissioner|senator|governor|envoy|professor|prof|sir|dame|lord|lady|baroness|judge|mayor|chair|ceo|mr|mrs|ms|dr|mme|m|sr|sra|herr|frau|staatssekretär(?:in)?|viceminist(?:er|ro|ra)|viceministra|vice-ministre)";
const FUNCTION =
  "(?:(?:deputy |vice |foreign |defence |finance |trade |central bank )?(?:minister|ambassador|president|envoy|governor|director|head|chief|ceo|chairman|chairwoman|chair|speaker|commander|commissioner|spokesman|spokeswoman|adviser|advisor)|ministre|embajador|botschafter)";
/** Somebody who can be told by it: a title before a name, an office with its house, two capitalised words, a mention. */
const NAMED = cued(new RegExp(`(?<!\\p{L})${TITLE}\\.?\\s+\\p{L}`, "iu"));
const NAME_FOLLOWS = /^\p{Lu}/u;
const BY_OFFICE = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:the|their|our|his|her|a) (?:[\\p{L}-]+ ){0,2}?${FUNCTION}(?: (?:of|at|for|from) [^,.;!?]{2,40})?|@\\w{3,})(?: \\p{L}+){0,2} ${REPORTS}`,
    "iu",
  ),
);
const BARE_NAME = cued(
  new RegExp(
    `(?<!\\p{L})\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+(?: (?:of|from|at) (?:the )?\\p{Lu}[\\p{L} ]{1,30})? ${REPORTS}`,
    "u",
  ),
);
const REPORTED = cued(new RegExp(`(?<!\\p{L})${REPORTS}`, "iu"));

/** Words put in a named person's mouth although they were spoken under the Chatham House Rule or off the record. */
export const chathamHouse = defineCheck({
  id: "chatham-house",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source:
    "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed",
  *check({ text }): Iterable<Hit> {
    if (!/chatham|record/iu.test(text)) return;
    const rule = RULE.exec(text);
    if (!rule) return;
    // "X said the talks were off the record" reports the condition, not the words.
    const isReported = /(?:was|were|is|are|be|been|being|talks?|discussions?|debate)\s*$/iu.test(
      text.slice(0, rule.index),
    );
    if (isReported && /^off/iu.test(rule[0])) return;
    const rest = `${text.slice(0, rule.index)} ; ${text.slice(rule.index + rule[0].length)}`;
    if (!REPORTED.test(rest) || !isSomebodyNamed(rest)) return;
    yield {
      ...spanOf(rule),
      message: { key: "chatham_house_why", values: { rule: rule[0] } },
    };
  },
});

function isSomebodyNamed(text: string): boolean {
  if (BY_OFFICE.test(text) || BARE_NAME.test(text) || /@\w{3,}/u.test(text)) return true;
  const named = NAMED.exec(text);
  return named !== null && NAME_FOLLOWS.test(named[0].slice(-1));
}
