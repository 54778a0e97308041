import { defineCheck, type Hit } from "../check";

const RULE =
  /chatham[ -]house[ -](?:rules?|regeln?)|(?:règle|regla|regra|regola)s? (?:de|di) chatham|chatham house(?= ?[:)–-])|off[ -]the[ -]record/iu;
const REPORTS =
  /(?<!\p{L})(?:said|says|told|admitted|confirmed|revealed|warned|argued|explained|noted|acknowledged|complained|conceded|confided|predicted|promised|called|described|shared with us|a (?:dit|déclaré|confié|affirmé|expliqué|reconnu|averti|révélé)|dijo|confesó|reveló|admitió|advirtió|explicó|reconoció|afirmó|nos contó|disse|revelou|admitiu|confessou|avisou|explicou|reconheceu|afirmou|sagte|erklärte|verriet|warnte|gab zu|räumte ein|vertraute)(?!\p{L})/iu;
/** Somebody who can be told by it: a title or Mr before a name, two capitalised words, a mention. */
const SOMEBODY =
  /(?:minister|ministre|ministro|ministra|minist[eé]rin|president|président|presidente|präsident|ambassador|ambassadeur|embajador|embaixador|botschafter|secretary|secretario|secretário|director|general|chancellor|commissioner|senator|mr|mrs|ms|dr|mme|m|sr|sra|herr|frau)\.?\s+\p{Lu}\p{L}+|@\w{3,}|(?:(?:deputy |foreign |defence |finance )?minister|ambassador|president|envoy|ministre|embajador|botschafter)(?= (?:said|told|admitted|warned|confirmed|a (?:dit|confié)|dijo|disse|sagte))/iu;

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
    if (!REPORTS.test(rest) || !SOMEBODY.test(rest)) return;
    yield {
      start: rule.index,
      end: rule.index + rule[0].length,
      message: { key: "chatham_house_why", values: { rule: rule[0] } },
    };
  },
});
