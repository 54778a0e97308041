import { defineCheck, type Hit } from "../check";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}])";
const LIMIT =
  "(?:bottom line|red line|limit|floor|ceiling|target|position|price|reservation price|walk-?away (?:point|price|figure)|aim|offer)";
const GIVE =
  "(?:live with|settle for|accept|agree to|go (?:down|up|as low|as high|as far)|drop to|come down to|concede|give way|give up|yield|fall back)";
const IN_SECRET =
  "(?:if (?:pressed|pushed|need be|they (?:push|press|insist|hold out))|(?:al)?though (?:officially|publicly|in public)|but (?:officially|publicly|in public|don['’]t tell|not in public)|in the end|privately|between us|if it comes to it)";

/** What a delegation would take beside what it asks: its limit, its margin, what the others must not know. */
const POSITIONS: readonly GatedPattern[] = [
  {
    cue: /(?:our|delegation['’]s) (?:real|true|actual|private|secret|hidden)|fall-?back (?:position|option|offer|figure)/,
    pattern: plainPattern(
      `${START}(?:our|the delegation['’]s) (?:real|true|actual|private|secret|hidden) ${LIMIT}${END}|${START}our fall-?back (?:position|option|offer|figure) (?:is|would be|stands|remains)${END}`,
      "",
    ),
  },
  {
    cue: /pressed|pushed|they (?:push|press|insist|hold out)|officially|publicly|public|privately|between us|in the end|need be|comes to it|but (?:we|the delegation) (?:can|could|would|will|might)/,
    pattern: plainPattern(
      `${START}(?:we|the delegation) (?:can|could|would|will|might)(?: still| also| even)? ${GIVE}${END}[^.!?\\n]{0,60} ${IN_SECRET}${END}|${START}if (?:pressed|pushed|they (?:push|press|insist|hold out))(?: hard)?,? (?:we|the delegation)(?: (?:can|could|would|will|might)|['’]ll|['’]d) ${GIVE}${END}|${START}(?:our|the) ${LIMIT}[^.!?\\n]{0,40},? but (?:we|the delegation) (?:can|could|would|will|might) ${GIVE}${END}|${START}(?:we|the delegation) can ${GIVE} [^.!?\\n]{1,40} ${IN_SECRET}${END}`,
      "",
    ),
  },
  {
    cue: /(?:instructions?|mandate|brief) (?:allow|let|permit|author|nous|nos)/,
    pattern: plainPattern(
      `${START}our (?:negotiating )?(?:instructions?|mandate|brief) (?:allows?|lets?|permits?|authori[sz]es?) us to (?:go|accept|concede|drop|give|settle|offer up|move|come down)${END}`,
      "",
    ),
  },
  {
    cue: /know/,
    pattern: plainPattern(
      `${START}(?:the other (?:side|delegation|team)|our counterparts?|the other party) (?:do(?:es)?n['’]t|does not|do not|must not|mustn['’]t) (?:yet )?know (?:that )?(?:we|our|how far)${END}`,
      "",
    ),
  },
  {
    cue: /whatever we|between (?:us|ourselves|you)|off the record|open (?:at|with)/,
    pattern: plainPattern(
      `${START}whatever we (?:say|tell them|claim) (?:in public|publicly)${END}|${START}between (?:us|ourselves|you and me)[,:] (?:our|we['’]d|we would|we could|we can|the delegation|the minister)${END}|${START}off the record,? (?:our|we|the delegation|the minister) (?:would|could|will|can|is ready|are ready|bottom|red|real)${END}|${START}we (?:will |['’]ll |plan to |intend to )?open (?:at|with) [^.!?\\n]{1,30} (?:and|but) (?:then |later )?(?:concede|settle|accept|give way|fall back|drop|come down)${END}`,
      "",
    ),
  },
  {
    cue: /notre (?:vraie|véritable|position de repli|mandat)|nos instructions|entre nous|disions en public|dise en public/,
    pattern: plainPattern(
      `${START}notre (?:vraie|véritable) (?:limite|ligne rouge|position|marge|cible)${END}|${START}notre position de repli (?:est|serait|reste)${END}|${START}(?:notre mandat|nos instructions) nous (?:permet|permettent|autorise|autorisent) (?:de |à |d['’])(?:céder|descendre|accepter|aller|lâcher)${END}|${START}entre nous[,:] (?:notre|nous|la délégation|le ministre) [^.!?\\n]{0,60}(?:limite|ligne|accepter|céder|marge|plancher|plafond)|${START}quoi (?:que nous disions|qu['’]on (?:en )?dise) en public${END}`,
      "",
    ),
  },
  {
    cue: /nuestr[oa]s? (?:verdader|auténtic|mandato|instrucciones|posición de repliegue|límite real)|digamos en público|entre nosotros/,
    pattern: plainPattern(
      `${START}nuestr[oa] (?:verdader[oa]|auténtic[oa]) (?:línea roja|posición|límite|objetivo|margen)${END}|${START}(?:nuestro límite real|nuestra posición de repliegue) (?:es|son|sería)${END}|${START}(?:nuestro mandato|nuestras instrucciones) nos (?:permite|permiten|autoriza|autorizan)(?: a)? (?:ceder|bajar|aceptar|llegar|conceder)${END}|${START}digamos lo que digamos en público${END}|${START}entre nosotros[,:] (?:nuestr[oa]|la delegación|aceptaríamos|podemos)${END}`,
      "",
    ),
  },
  {
    cue: /noss[oa] (?:verdadeir|mandato|margem real|limite real|posição de recuo)|(?:disser|dissermos) em público|aqui entre nós/,
    pattern: plainPattern(
      `${START}noss[oa] verdadeir[oa] (?:linha vermelha|posição|limite|objetivo|margem)${END}|${START}noss[oa] (?:margem real|limite real|posição de recuo) (?:é|são|seria)${END}|${START}nosso mandato (?:nos permite|permite-nos|autoriza-nos|nos autoriza)(?: a)? (?:ceder|descer|aceitar|ir|conceder)${END}|${START}(?:diga-se o que se disser|digamos o que dissermos) em público${END}|${START}aqui entre nós[,:] ${END}`,
      "",
    ),
  },
  {
    cue: /schmerzgrenze|rückfallposition|unsere (?:wahre|eigentliche|tatsächliche)|unter uns|öffentlich|unser mandat/,
    pattern: plainPattern(
      `${START}unsere (?:(?:wahre|eigentliche|tatsächliche) )?(?:schmerzgrenze|rückfallposition|verhandlungsreserve) (?:liegt|ist|wäre|bleibt)${END}|${START}unsere (?:wahre|eigentliche|tatsächliche) (?:rote linie|position|grenze)${END}|${START}auch wenn wir öffentlich (?:anderes|etwas anderes|mehr|weniger|das gegenteil)${END}|${START}unter uns[:,] [^.!?\\n]{0,60}(?:würden|könnten) wir${END}|${START}unser mandat erlaubt (?:uns )?[^.!?\\n]{0,60}(?:nachzugeben|zu gehen|anzunehmen|zu akzeptieren)${END}`,
      "",
    ),
  },
];

/** A delegation's own limit or margin told in public: "our real bottom line is …", "we could settle for 30% if pressed". */
export const negotiatingPosition = defineCheck({
  id: "negotiating-position",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Practice of delegations: mandates, limits and fallback positions are classified",
  *check({ text }): Iterable<Hit> {
    if (text.trimEnd().endsWith("?")) return;
    const [match] = gatedMatches(lowered(text), POSITIONS);
    if (!match) return;
    const end = match.index + match[0].trimEnd().length;
    yield {
      start: match.index,
      end,
      message: {
        key: "negotiating_position_why",
        values: { words: text.slice(match.index, end) },
      },
    };
  },
});
