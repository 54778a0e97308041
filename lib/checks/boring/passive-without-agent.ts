import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { DONE, HARM, IMPERSONAL, OFFICIAL } from "./passive-without-agent.words";
import { isOurs } from "./stock-phrases";

const BE = new Set("is are was were been be being".split(" "));
const ADVERBS = new Set(
  "not also been being recently already jointly unanimously finally now then further again fully subsequently duly successfully formally officially currently soon only ever never both all carefully previously immediately still".split(
    " ",
  ),
);
/** Every form is one of a public office's; the agent would follow as "par" or "por". */
const FRENCH = cued(
  /(?<!\p{L})(?:(?:a|ont|avait|avaient|n'a|n'ont) (?:pas )?été|fut|furent|sera|seront) (?:(?:aussi|également|récemment|enfin|bien|déjà|entièrement|toutes?|tous|aujourd'hui) )?(?!né|tué|blessé|touché|ravi|ému|marqu|privilégi|réussi|inspiré|fatigué|fermé|ouvert|obligé|engagée?s? par)(?:\p{L}{2,}(?:é|ée|és|ées)|(?:pris|mis|remis|promis|transmis|soumis|admis|commis|compris)(?:e|es)?|(?:re)?(?:construit|conduit|produit|détruit|introduit|réduit|inscrit|interdit|dit|fait)(?:e|es|s)?|(?:retenu|reçu|perdu|vendu|rendu|suspendu|convenu|conclu|prévu|entendu|détenu|obtenu|tenu|soutenu|défendu|attendu|maintenu)(?:e|es|s)?|(?:fourni|établi|réuni|rempli|averti|garanti|choisi|saisi|aboli|banni)(?:e|es|s)?|(?:offert|découvert|rouvert)(?:e|es|s)?)(?!\p{L})/iu,
);
const SPANISH = cued(
  /(?<!\p{L})(?:(?:se (?:ha|han|había|habían) (?:convenido|pactado|resuelto|dispuesto|determinado|reforzado|prestado|perdido|tomado|adoptado|acordado|decidido|realizado|llevado a cabo|aprobado|firmado|discutido|tratado|abordado|identificado|cometido|puesto|anunciado|establecido|creado|entregado|implementado)|se (?:tomó|tomaron|adoptó|adoptaron|acordó|acordaron|decidió|decidieron|realizó|realizaron|llevó a cabo|llevaron a cabo|aprobó|aprobaron|discutió|discutieron|trató|trataron|abordó|abordaron|identificó|identificaron|cometió|cometieron|destacó|destacaron|resaltó|resaltaron|subrayó|analizó|analizaron|intercambiaron|entregó|entregaron|implementó|implementaron|anunció|anunciaron))|(?:fue|fueron|ha sido|han sido|será|serán|fuera|fueran) (?:recientemente |finalmente |también |ya )?(?!nacid|herid|conocid|sid)(?:tomad|adoptad|acordad|decidid|realizad|aprobad|firmad|discutid|tratad|abordad|identificad|cometid|anunciad|establecid|cread|entregad|implementad|organizad|presentad|reforzad|destacad|pospuest|suspendid|cancelad|[\p{L}]{2,}(?:ad|id)|rot|hech|puest|abiert|cubiert|escrit|devuelt|impuest)[oa]s?)(?!\p{L})/iu,
);
const GERMAN = cued(
  /(?<!\p{L})(?:wurden?|wird|werden|ist|sind) (?:[\p{L}\p{N}.,-]+ ){0,10}?(?:beschlossen|entschieden|vereinbart|unterzeichnet|verabschiedet|genehmigt|angekündigt|eingerichtet|durchgeführt|festgestellt|erörtert|besprochen|diskutiert|eingeweiht|eröffnet|verschoben|abgesagt|ausgesetzt|geändert|angepasst|erhöht|gesenkt|verlängert|verkürzt|begangen|gemacht|getan|unternommen|versäumt|getroffen|ergriffen|eingeleitet|übergeben|überreicht|verteilt|wiederaufgebaut|zerstört|festgenommen|ausgewiesen|beschlagnahmt|zurückgehalten|abgelehnt|bedauert|bekannt ?gegeben|mitgeteilt|umgesetzt|verstärkt|vertieft)(?: worden)?(?!\p{L})/iu,
);
const PORTUGUESE = cued(
  /(?<!\p{L})(?:(?:foi|foram|será|serão|tem sido|têm sido) (?:recentemente |finalmente |também |já |ainda |hoje )?(?:(?:tomad|adotad|adoptad|acordad|decidid|realizad|aprovad|assinad|discutid|tratad|abordad|identificad|cometid|anunciad|estabelecid|criad|implementad|organizad|apresentad|reforçad|destacad|adiad|suspens|cancelad|alterad|enviad|construíd|reconstruíd|destruíd|detid|expuls|retid|perdid|fechad|reaberta|feit|reduzid|aumentad|prolongad|distribuíd|inaugurad)[oa]s?|entregues?)|(?:decidiu|procedeu|realizou|verificou|constatou|acordou|lamenta|determinou)-se)(?!\p{L})/iu,
);
const VON = /(?<!\p{L})(?:von|vom|durch|dank)(?!\p{L})/iu;
const POR_PT = /(?<!\p{L})(?:por|pel[oa]s?|graças)(?!\p{L})/iu;
const PAR = /(?<!\p{L})(?:par|grâce)(?!\p{L})/iu;
const POR = /(?<!\p{L})(?:por|gracias)(?!\p{L})/iu;
const OTHER_TRIGGERS = new Set(
  "été fut furent sera seront se fue fueron sido será serán wurde wurden wird werden worden ist sind foi foram serão tem têm".split(
    " ",
  ),
);

/** A passive that leaves out who acts ("it was decided", "measures were taken"). No rewrite: only the writer knows who. */
export const passiveWithoutAgent = defineCheck({
  id: "passive-without-agent",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "plainlanguage.gov: use active voice; European Commission, How to write clearly",
  *check(passage): Iterable<Hit> {
    const { language } = passage;
    const reads = (own: Language) => language === undefined || language === own;
    const span =
      (reads("en") ? english(passage) : undefined) ??
      (reads("fr") ? patterned(passage, FRENCH, PAR) : undefined) ??
      (reads("es") ? patterned(passage, SPANISH, POR) : undefined) ??
      (reads("de") ? patterned(passage, GERMAN, VON) : undefined) ??
      (reads("pt") ? patterned(passage, PORTUGUESE, POR_PT) : undefined);
    if (!span || !isOurs(passage, span)) return;
    const words = passage.text.slice(span.start, span.end);
    yield { ...span, message: { key: "passive_without_agent_why", values: { words } } };
  },
});

function english(passage: Passage): Span | undefined {
  const { tokens } = passage;
  for (const [at, token] of tokens.entries()) {
    if (!BE.has(token.text)) continue;
    let next = at + 1;
    while (next < at + 4 && ADVERBS.has(tokens[next]?.text ?? "")) next++;
    const verb = tokens[next];
    if (!verb || verb.gap === "line") continue;
    const isDummy = isAfterIt(tokens, at);
    const isDone = token.text === "be" || token.text === "been";
    const hides =
      OFFICIAL.has(verb.text) ||
      (isDummy && IMPERSONAL.has(verb.text)) ||
      (isDone && DONE.has(verb.text)) ||
      (tokens[next - 1]?.text === "being" && HARM.has(verb.text));
    if (!hides) continue;
    if (namesAgent(tokens, next) || isDescription(passage, verb)) continue;
    return { start: subjectStart(tokens, at).start, end: verb.end };
  }
  return undefined;
}

function isAfterIt(tokens: readonly Token[], be: number): boolean {
  let at = be - 1;
  while (at > 0 && AUXILIARIES.has(tokens[at]?.text ?? "")) at--;
  return tokens[at]?.text === "it";
}

/** "By the council" later on; "by Monday" and "by 2030" are no agents, but one so seldom stands in such a sentence. */
function namesAgent(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from + 1);
  // "Was organised at its premises, which was attended by guests": the agent is the later verb's.
  const next = rest.findIndex(({ text }) => BE.has(text) && text !== "be" && text !== "been");
  return rest
    .slice(0, next < 0 ? rest.length : next)
    .some(
      ({ text }, index) =>
        (text === "by" && rest[index + 1]?.kind !== "number") || text === "thanks",
    );
}

/** The grammar, where it is loaded, knows an adjective from a verb ("the shop is closed"). */
function isDescription(passage: Passage, verb: Token): boolean {
  const term = passage.syntax()?.find(({ start, end }) => start <= verb.start && verb.end <= end);
  return term ? term.tags.has("Adjective") && !term.tags.has("Verb") : false;
}

/** The words of the auxiliary ("have been", "will be") belong to what is shown, and "it" with them. */
function subjectStart(tokens: readonly Token[], be: number): Token | Span {
  let first = be;
  while (first > 0 && AUXILIARIES.has(tokens[first - 1]?.text ?? "")) first--;
  const subject = tokens[first - 1];
  if (subject?.kind === "word" && tokens[first]?.gap !== "line") first--;
  return tokens[first] ?? { start: 0, end: 0 };
}

const AUXILIARIES = new Set(
  "have has had will would can could may might must should been being not to".split(" "),
);

function patterned({ tokens, text }: Passage, pattern: RegExp, agent: RegExp): Span | undefined {
  if (!tokens.some((token) => OTHER_TRIGGERS.has(token.text))) return undefined;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  // German puts the agent before the verb that ends its clause.
  return agent.test(match[0] + text.slice(end)) ? undefined : { start: match.index, end };
}
