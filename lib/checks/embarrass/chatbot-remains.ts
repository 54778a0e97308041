import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, trimmedSpanOf } from "@/lib/draft/span";
import { type Context, defineCheck, type Hit } from "../check";
import { WordsHeld } from "../word-set";
import {
  ARTEFACTS,
  CLOSINGS,
  FIELDS,
  LABELS,
  NODS,
  OPENINGS,
  SELF_TALK,
} from "./chatbot-remains.words";
import { findChatbotTalk, isOfAWork } from "./chatbot-talk";

const SAYS_I = /[iI]['’]/;
const SPOKEN = cued(
  /here|below|draft|write|rewrite|rephrase|shorten|translate|voici|voilà|ci-dessous|rédige|écri|aquí|dejo|continuación|redacta|escrib|genera|aqui|segue|eis |escrev|redi|hier |nachfolgend|schreib|verfass|formulier|how about/iu,
);
// A word of these is in every pattern of its list: most sentences need no further look. Folded.
const TOLD = new WordsHeld(
  "replaced removed note goes tone ai chatgpt gpt copilot gemini claude tweet post caption version draft message modèle assistant model assist help comply fulfil fulfill request browse realtime real generate count characters cutoff knowledge training update ia intelligence modèle modelo lenguaje linguagem inteligencia inteligência artificial ki sprachmodell intelligenz demande aider ayudar ayudarte cumplir generar ajudar atender gerar fornecer anfrage dabei opinions beliefs feelings characters character create produce discuss engage tone wording polished rephrased reworded shortened softened",
);
const OFFERED = new WordsHeld(
  "strikes captures conveys posso puedo helps help meets fits suits works version variant draft translation ajudado ayudado haberte ter avoir konnte know me feel anything adjust refine revise tweak prefer can savoir dites dis souhaitez voulez veux souhaites hésitez espère ayude sirva útil avísame dime saber házmelo hágame quieres gustaría desea quiere ajude avise diga diz avisa informe gostaria queres quer deseja hoffe wissen sag sagen möchtest möchten soll gerne",
);
const NAMES_ARTEFACT = cued(/cite|oaicit|contentref|turn\d|attached_file|grok_/iu);
const MARKS_ARTEFACT = /[【<]/;
const BOUND = "(?<![\\p{L}\\p{N}])";
const opening = cuedAlternatives(OPENINGS, { before: `^[\\s"“«*_>#-]*`, flags: "iu" });
const selfTalk = cuedAlternatives(
  SELF_TALK.map((each) => (/^[([]/.test(each) ? each : BOUND + each)),
  { flags: "iu" },
);
const artefact = cuedAlternatives(ARTEFACTS, { flags: "iu" });
const closing = cuedAlternatives(CLOSINGS, { before: BOUND, flags: "iu" });
/** "Option 1 (formal tone):": the same text in another manner. */
const MANNER =
  /^\W{0,4}(?:option|version|variante?|opción|opção|fassung|tweet|post) (?:\d|[ab]|one|a|un|uno|um|eins)\W{0,3}\([^)\n]{0,30}(?:tone|formal|informal|casual|playful|short|shorter|long|longer|friendly|warm|professional|diplomatic|neutral|engaging|witty|concise|ton|tono|tom|kurz|förmlich|locker|sachlich)[^)\n]{0,20}\)\W{0,3}:/iu;
/** "Option 2 (more personal):", "Version courte :", "Kürzere Version:": another manner of the same, whatever it is called. */
const COMPARED =
  /^\W{0,4}(?:(?:option|version|variante?|opción|opção|fassung|versión|versão|draft|take) (?:\d|[a-c]|one|two|three)\W{0,3}\((?:(?:slightly |a bit |un peu |algo |um pouco |etwas )?(?:more|less|plus|moins|más|menos|mais|mehr|weniger) \p{L}+|(?:slightly )?(?:short|long|warm|punch|snapp|crisp|clear|simpl|friendl|soft|strong|sharp|tight|bold|light|bright|plain)(?:er|ier)(?!\p{L})|kürzer|länger|wärmer|förmlicher|courte|longue|corta|larga|curta|longa|breve)[^)\n]{0,30}\)\W{0,3}|version (?:plus |moins )?(?:courte|longue|formelle|chaleureuse|concise|personnelle|simple|sobre|percutante|neutre)|versión (?:más |menos )?(?:corta|breve|larga|formal|cercana|cálida|personal|concisa|neutra)|versão (?:mais |menos )?(?:curta|breve|longa|formal|calorosa|próxima|pessoal|concisa|neutra)|(?:kürzere|längere|formellere|wärmere|persönlichere|knappere|lockerere|sachlichere) (?:version|fassung|variante)|(?:shorter|longer|warmer|punchier|snappier|crisper|more (?:formal|personal|casual|concise|diplomatic|engaging)) (?:version|option|alternative|take|variant))\s?:\W{0,3}/iu;
/** After a nod "here is …" says for whom it was: only the openings tell. */
const PRESENTS = /^\W*(?:here|below|voici|voilà|aquí|aqui|hier|nachfolgend)(?!\p{L})/iu;
const OF_A_TEXT = cued(
  /version|versión|versão|fassung|draft|message|text|texte|texto|tweet|tuit|post|caption|entwurf|beitrag|rewrite|wording/iu,
);
/** The fields of an order to a chatbot. */
const TONE = cued(/(?<!\p{L})(?:tone|tonality|ton|tono|tom|tonalität)\s?:\s?\p{L}+/iu);
const OTHER_FIELD = cued(
  /(?<!\p{L})(?:audience|target audience|style|length|platform|post|tweet|hashtags|language|call to action|public|audiencia|audiência|zielgruppe|länge)\s?:/iu,
);
const OPTION =
  /^\W{0,4}(?:option|version|variante?|opción|opção|fassung) (?:1|one|a|un|uno|um|eins)\b\W*/iu;
const OTHER_OPTION =
  /^\W{0,4}(?:option|version|variante?|opción|opção|fassung) (?:2|two|b|deux|dos|dois|zwei)\b\W*/iu;

/** What a chatbot said around the text it was asked for: preamble, excuse, sign-off, label or leftover marks. */
export const chatbotRemains = defineCheck({
  id: "chatbot-remains",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "The assistants' habitual wording in five languages",
  *check(draft, context): Iterable<Hit> {
    for (const [index, { start, passage, end }] of draft.sentences.entries()) {
      const { text } = passage;
      const isFirst = index === 0;
      const words = firstMatch(passage, isFirst, context);
      if (words) {
        yield hit(start + words.start, start + words.end, draft.text);
        continue;
      }
      if (text.includes(":") && (MANNER.test(text) || COMPARED.test(text))) {
        const label = (MANNER.exec(text) ?? COMPARED.exec(text))?.[0].trimEnd() ?? "";
        yield hit(start, start + label.length, draft.text);
        continue;
      }
      const talk = isAnswer(context) ? undefined : findChatbotTalk(text);
      if (talk) {
        yield { ...hit(start + talk.start, start + talk.end, draft.text), severity: "warn" };
      } else if (isFirst && isBareNod(draft) && draft.sentences.length > 1 && !isAnswer(context)) {
        yield { ...hit(start, end, draft.text), severity: "warn" };
      }
    }
    yield* options(draft);
    const tone = TONE.exec(draft.text);
    if (tone && OTHER_FIELD.test(draft.text))
      yield hit(tone.index, tone.index + tone[0].length, draft.text);
  },
});

function hit(start: number, end: number, text: string): Hit {
  return {
    start,
    end,
    message: { key: "chatbot_remains_why", values: { words: text.slice(start, end) } },
  };
}

function isBareNod({ sentences }: Draft): boolean {
  const [first, second] = sentences;
  const next = second?.passage.text ?? "";
  return (
    first !== undefined &&
    NODS.test(first.passage.text) &&
    !(PRESENTS.test(next) && !OF_A_TEXT.test(next))
  );
}

/** A person who answers a person may well hope that it helps. */
function isAnswer({ kind }: Context): boolean {
  return kind === "reply" || kind === "quote" || kind === "comment" || kind === "message";
}

function firstMatch(
  { text, tokens }: Passage,
  isFirst: boolean,
  context: Context,
): Span | undefined {
  const found =
    (isFirst && LABELS.exec(text)) ||
    (text.includes(":") && FIELDS.exec(text)) ||
    ((SAYS_I.test(text) || SPOKEN.test(text)) && !isOfAWork(text) && opening.first(text)) ||
    (TOLD.areAmong(tokens) && outsideQuotes(selfTalk.first(text), text)) ||
    ((MARKS_ARTEFACT.test(text) || NAMES_ARTEFACT.test(text)) && artefact.first(text)) ||
    (!isAnswer(context) && OFFERED.areAmong(tokens) && outsideQuotes(closing.first(text), text)) ||
    undefined;
  return found && trimmedSpanOf(found, /^[\s"“«*_>#-]*/u);
}

function outsideQuotes(
  match: RegExpExecArray | undefined,
  text: string,
): RegExpExecArray | undefined {
  return match && /["“«„‘']\s*$/u.test(text.slice(0, match.index)) ? undefined : match;
}

/** "Option 1: … Option 2: …" that say the same in other words; options for applicants share few words. */
function* options({ sentences, text }: Draft): Iterable<Hit> {
  const first = sentences.find(({ passage }) => OPTION.test(passage.text));
  const second = first && sentences.find(({ passage }) => OTHER_OPTION.test(passage.text));
  if (!first || !second) return;
  const left = new Set(contentWords(first.passage.text.replace(OPTION, "")));
  const right = contentWords(second.passage.text.replace(OTHER_OPTION, ""));
  const shared = right.filter((word) => left.has(word)).length;
  if (shared < 2 || shared * 2 < Math.min(left.size, right.length)) return;
  const label = OPTION.exec(first.passage.text)?.[0].trimEnd() ?? "";
  yield hit(first.start, first.start + label.length, text);
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
