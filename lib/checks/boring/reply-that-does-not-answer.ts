import type { Draft } from "@/lib/draft/draft";
import { defineCheck, type Hit } from "../check";

/** Words of courtesy, and the small words around them. A reply of these alone answers nothing. */
const COURTESY = new Set(
  `thank thanks you your for so much many a the very reaching out to us contacting message messages comment comments feedback question questions query interest
  support kind words noted we have has is been it your concern concerns duly received take taken note of appreciate appreciated this that will and patience understanding
  getting in touch i are our dear sir madam hello hi good morning afternoon evening well with all best regards kind wishes regrets sorry hear apologies apologise
  inconvenience any pass on passed feed back team colleagues bringing attention matter raising sharing great point always be get as soon possible look into looking
  happy glad pleased value input important many it its there again very here this thereof concerned kindly rest assured
  merci beaucoup pour votre vos message commentaire question intérêt soutien nous avons bien reçu reçue pris note prenons de cordialement bonjour bonsoir madame monsieur
  et les le la un une à vous remercions remercie patience compréhension désolé désolés désagrément transmis
  gracias muchas por su sus tu tus mensaje comentario pregunta interés apoyo hemos recibido tomado tomamos nota saludos cordiales hola buenos días buenas tardes estimado
  estimada y el la le agradecemos agradezco paciencia comprensión lamentamos molestias`.split(
    /\s+/,
  ),
);
const THANKS = new Set(
  "thank thanks noted received appreciate appreciated sorry apologies merci remercions remercie note gracias agradecemos agradezco nota lamentamos désolé désolés".split(
    " ",
  ),
);
/** A next step: where to write, when, who. */
const NEXT_STEP =
  /(?<!\p{L})(?:dm|direct message|e-?mail|write|call|phone|visit|book|apply|send us|please (?:see|contact|check|use|go)|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)|tomorrow|today|écrivez|appelez|contactez|demain|escríbanos|escriba|llame|contacte|mañana)(?!\p{L})/iu;
const LONGEST = 30;

/** A reply that only thanks or notes: no answer, no name, no next step. */
export const replyThatDoesNotAnswer = defineCheck({
  id: "reply-that-does-not-answer",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es"],
  source: "Design 4: social, not broadcast; practice of consular social-media desks",
  *check(draft, { kind }): Iterable<Hit> {
    if (kind !== "reply" && kind !== "comment" && kind !== "message") return;
    const words = ownWords(draft);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || words.length > LONGEST || draft.links.length > 0) return;
    if (!words.some(({ text }) => THANKS.has(text)) || /[?\p{N}]/u.test(draft.text)) return;
    if (NEXT_STEP.test(draft.text)) return;
    // A word or two beyond courtesy may be the person's name; more is an answer.
    const beyond = words.filter(({ text }) => !COURTESY.has(text)).length;
    if (beyond > 1) return;
    yield {
      start: first.start,
      end: last.end,
      message: { key: "reply_that_does_not_answer_why" },
    };
  },
});

function ownWords({ tokens, mentions, hashtags }: Draft) {
  const apart = [...mentions, ...hashtags];
  return tokens.filter(
    ({ kind, start, end }) =>
      kind === "word" && !apart.some((span) => span.start <= start && end <= span.end),
  );
}
