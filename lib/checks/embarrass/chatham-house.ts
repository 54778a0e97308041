import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const RULE = cued(
  /chatham[ -]house[ -](?:rules?|regeln?)|(?<=(?:was|were|is|it['’]s|under|strictly|all) )chatham[ -]house(?=,| so|\s?[.;:–—])|(?<!\p{L})(?:en off|em off|hors micro|unter (?:drei|3))(?=\s?[,:]| (?:gesagt|sagte|verriet|le |la |l['’]|el |o |a |der |die )| \p{Lu})|(?:règle|regla|regra|regola)s? (?:de|di) chatham|chatham house(?= ?[:)–-])|off[ -]the[ -]record|not for attribution|(?<!\p{L})unattributabl[ey]/iu,
);
const REPORTS =
  "(?:said|says|told|admitted|admits|confirmed|revealed|warned|warns|argued|argues|explained|noted|acknowledged|complained|conceded|confided|predicted|predicts|promised|called|described|thinks|believes|expects|doubts|fears|reckons|put(?:s)? (?:the odds|it at)|(?:was|is|isn['’]t|is not|sounded|seems?) (?:not )?(?:very |quite |rather |openly |privately )?(?:scathing|optimistic|pessimistic|blunt|frank|candid|worried|gloomy|furious|doubtful|sceptical|skeptical|critical|dismissive)|insisted|suggested|hinted|claimed|stated|let slip|shared with us|a (?:dit|déclaré|confié|affirmé|expliqué|reconnu|averti|révélé|admis)|nous a (?:dit|confié)|dijo|confesó|reveló|admitió|advirtió|explicó|reconoció|afirmó|nos (?:contó|dijo)|disse|revelou|admitiu|confessou|avisou|explicou|reconheceu|afirmou|pense|croit|estime|juge|redoute|piensa|cree|teme|opina|contó|contou(?:-nos)?|disse-nos|acha|pensa|acredita|hält|glaubt|rechnet|befürchtet|meint|sagte|erklärte|verriet|warnte|gab zu|räumte ein|vertraute)(?!\\p{L})";
const TITLE =
  "(?:minister|ministre|ministro|ministra|minist[eé]rin|president|président|presidenta?|präsident(?:in)?|ambassador|ambassadeur|ambassadrice|embajadora?|embaixadora?|botschafter(?:in)?|secretary|secretario|secretário|director|general|chancellor|commissioner|senator|governor|envoy|professor|prof|sir|dame|lord|lady|baroness|judge|mayor|chair|ceo|mr|mrs|ms|dr|mme|m|sr|sra|herr|frau|staatssekretär(?:in)?|viceminist(?:er|ro|ra)|viceministra|vice-ministre)";
const FUNCTION =
  "(?:(?:deputy |vice |foreign |defence |finance |trade |central bank )?(?:minister|ambassador|president|envoy|governor|director|head|chief|ceo|chairman|chairwoman|chair|speaker|commander|commissioner|spokesman|spokeswoman|adviser|advisor)|ministre|embajador|botschafter)";
/** An office with its house or its country, or a title before a name. */
const OFFICES =
  "(?:(?:state |permanent |under-?)?secretar(?:y|ies)|(?:vice-?|deputy |prime |foreign |defence |finance )?minister|ambassador|president|general|envoy|governor|director|ceo|chief executive|commissioner|spokes\\p{L}+|adviser|delegate|negotiator|chancellor|secrétaire d['’]état|(?:vice-?)?ministre|ambassad(?:eur|rice)|présidente?|général|directeur|directrice|délégué|(?:vice-?)?ministr[oa]|viceministr[oa]|embajadora?|embaixadora?|presidenta?|secretári[oa] de estado|secretari[oa] de estado|canciller|chanceler|staatssekretär(?:in)?|minister(?:in)?|botschafter(?:in)?|kanzleramtschef(?:in)?|präsident(?:in)?)";
const PERSON = `(?:(?<!\\p{L})(?:the|le|la|l['’]|el|o|a|der|die)(?: |(?<=['’]))(?:[\\p{L}-]+ ){0,2}?${OFFICES}(?!\\p{L})|(?<!\\p{L})${TITLE}\\.?\\s+\\p{L}+)`;
/** "The Norwegian state secretary told us", "Minister Adeyemi's view", "pour la ministre Koné". */
const ATTRIBUTED = cued(
  new RegExp(
    `${PERSON}(?: [^.!?;:]{0,50}?)?[ ,]${REPORTS}|${PERSON}(?: \\p{L}+)?(?:['’]s)? (?:view|verdict|line|take|assessment)\\s?[:–—]|(?<!\\p{L})(?:according to|in the view of|selon|d['’]après|pour|según|para|segundo|laut|nach ansicht) (?:${PERSON})`,
    "iu",
  ),
);
/** A country's or house's office of whom only one can be meant: "an Estonian general". */
const OF_A_COUNTRY = cued(
  new RegExp(
    `(?<!\\p{L})[Aa]n? \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}? ${OFFICES} (?:\\p{L}+ ){0,2}?${REPORTS}`,
    "u",
  ),
);
/** Who takes care to name nobody. */
const NOBODY =
  /(?<!\p{L})(?:no names|one (?:participant|speaker|guest|delegate)|some (?:participants|speakers)|several (?:participants|speakers)|not attributed|sans citer|sin citar|sem citar|ohne namen)(?!\p{L})/iu;
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
      const rest = `${text.slice(0, rule.index)} ; ${text.slice(rule.index + rule[0].length)}`;
      const span = spanOf(rule);
      const hit: Hit = {
        start: start + span.start,
        end: start + span.end,
        message: { key: "chatham_house_why", values: { rule: rule[0] } },
      };
      if (REPORTED.test(rest) && isSomebodyNamed(rest)) yield hit;
      else if (
        !NOBODY.test(whole) &&
        // The words may stand in the next sentences; another matter begins there as well, so it is not held.
        [rest, ...sentences.slice(at + 1, at + 3).map(({ passage: next }) => next.text)].some(
          isAttributed,
        )
      )
        yield { ...hit, severity: "warn" };
      return;
    }
  },
});

function isAttributed(text: string): boolean {
  return ATTRIBUTED.test(text) || OF_A_COUNTRY.test(text);
}

function isSomebodyNamed(text: string): boolean {
  if (BY_OFFICE.test(text) || BARE_NAME.test(text) || /@\w{3,}/u.test(text)) return true;
  const named = NAMED.exec(text);
  return named !== null && NAME_FOLLOWS.test(named[0].slice(-1));
}
