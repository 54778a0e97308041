import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { type Span, trimmedSpanOf } from "@/lib/draft/span";
import { ROLES } from "@/lib/facts/house/house-words";
import { defineCheck, type Hit } from "../check";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

// Source of both lists: headings of briefing papers in these languages, written for this project on 2026-11-20.
/** Headings of a briefing: at the head of a line and with a colon, a dash or nothing after them. */
const HEADINGS: readonly string[] = [
  "speaking points",
  "speaking notes",
  "points to make",
  "points to raise",
  "your objectives",
  "our objectives for this meeting",
  "purpose of the call",
  "their likely asks",
  "likely asks",
  "what they want",
  "our lines",
  "top lines",
  "top line brief",
  "handling: reactive only",
  "reactive only please",
  "post-meeting readout (internal)",
  "si pressé",
  "si relancé",
  "si insistance",
  "projet de réponse",
  "draft reply",
  "draft response",
  "si insisten",
  "mensajes clave (interno)",
  "se insistirem",
  "falls nachgehakt wird",
  "talking points",
  "talkers",
  "lines to take",
  "line to take",
  "ltt",
  "ltts",
  "press lines",
  "reactive lines",
  "reactive line",
  "reactive only",
  "defensive points",
  "defensive lines",
  "defensive",
  "core script",
  "if asked",
  "only if asked",
  "if raised",
  "only if raised",
  "if pressed",
  "only if pressed",
  "if pushed",
  "if pressed further",
  "background not for use",
  "background (not for use)",
  "background (do not use)",
  "background only",
  "background for internal use",
  "q&a not for publication",
  "q&a (defensive)",
  "q&a (reactive)",
  "q&a (internal)",
  "q&a (not for publication)",
  "defensive q&a",
  "reactive q&a",
  "internal q&a",
  "reactive statement",
  "holding lines",
  "holding statement",
  "steering brief",
  "éléments de langage",
  "eléments de langage",
  "edl",
  "points à faire valoir",
  "si question",
  "si la question est posée",
  "si on vous interroge",
  "si l'on vous interroge",
  "en cas de question",
  "éléments de réponse",
  "puntos de conversación",
  "puntos para conversar",
  "puntos a tratar",
  "líneas argumentales",
  "argumentario",
  "si preguntan",
  "si le preguntan",
  "si se pregunta",
  "en caso de pregunta",
  "sólo si preguntan",
  "solo si preguntan",
  "pontos de conversa",
  "pontos para conversa",
  "pontos de conversação",
  "linhas a tomar",
  "linhas de mensagem",
  "se perguntado",
  "se questionado",
  "se perguntarem",
  "só se perguntarem",
  "sprechzettel",
  "sprechpunkte",
  "gesprächspunkte",
  "gesprächsführungsvorschlag",
  "sprachregelung",
  "reaktiv",
  "nur reaktiv",
  "auf nachfrage",
  "falls gefragt",
  "bei nachfrage",
  "punti di conversazione",
  "spreekpunten",
];
/** Headings that name their subject after them: "Line to take if pressed on arms exports: …". */
const HEADINGS_WITH_SUBJECT =
  /^[\s([*•-]*(?:(?:our |suggested |draft |proposed |key )?(?:talking|speaking) points (?:for|on)(?: the)? (?:today|tomorrow|visit|ambassador|minister|secretary|hom|dcm|call|meeting|bilateral|interview|press conference)|lines? (?:to take )?(?:if|on) (?:asked|pressed|raised|pushed)|lines? to take (?:if|on)|if (?:asked|pressed|raised) (?:about|on|by|further)|only if (?:asked|pressed|raised)|sprechzettel (?:für|minister|botschafter)|sprachregelung zu[mr]?|éléments de langage (?:pour|sur|relatifs)|argumentario (?:para|sobre)|pontos de conversa (?:para|do|da|sobre))(?![\p{L}])[^:\n]{0,60}:/iu;

/** A line that is kept for a question, wherever it stands: "if pressed on recognition:", "falls nach X gefragt wird:". */
const KEPT_FOR_A_QUESTION: readonly GatedPattern[] = [
  {
    cue: /asked|pressed|raised|pushed|challenged|relanc|question|interrog|pregunt|insist|pergunt|gefragt|nachfrag|nachgehakt/,
    pattern: plainPattern(
      String.raw`(?:^|[.;:)\]•*–-]|\d) ?(?:(?:only |and |but )*if (?:asked|pressed|raised|pushed|challenged) (?:on|about|by|further|again|why|whether|what|how)(?!\p{L})[^.!?:\n]{0,50}|(?:uniquement )?(?:en cas de (?:relance|question|insistance)|si (?:on (?:nous|vous) (?:relance|interroge|questionne)|relance|question))(?: (?:sur|à propos d|concernant)[^.!?:\n]{1,50})?|(?:sólo |solo )?(?:si (?:nos |les |le )?(?:preguntan|insisten)|en caso de (?:pregunta|insistencia)) (?:por|sobre|acerca|con)[^.!?:\n]{1,50}|(?:só )?(?:se (?:nos |lhe )?(?:perguntarem|insistirem|questionados?)|em caso de (?:pergunta|insistência)) (?:por|sobre|acerca)[^.!?:\n]{1,50}|(?:nur )?(?:falls|wenn)(?: [^.!?:\n]{1,40})? (?:gefragt|nachgefragt|nachgehakt)(?: wird| werden)?|(?:nur )?(?:auf|bei) nachfragen? (?:zu|nach)[^.!?:\n]{1,40})\s?:`,
      "",
    ),
  },
];
/** To a reader: "if asked about your visa: …". */
const TO_READERS =
  /(?<!\p{L})(?:you|your|yours|su|sus|tu|tus|seu|sua|votre|vos|ton|ihr|ihre[mn]?|dein\p{L}*|money|password|border|argent|dinero|dinheiro|geld)(?!\p{L})/iu;
/** Brackets and asides that say how a line is to be used: "(agreed with Press, use only if asked)". */
const USE = plainPattern(
  String.raw`(?<!\p{L})(?:(?:for )?use only (?:if|when) (?:asked|pressed|raised|pushed)|(?:only )?to be used (?:only )?(?:if|when) (?:asked|pressed|raised)|(?:not|never) to be (?:used|volunteered) (?:unless|proactively)|do not volunteer|(?:reply|response|answer|holding|reactive|defensive) lines?(?: (?:for|to|on|if|\(|\[)[^:\n]{1,60})?\s?:|(?:nur|ausschließlich) (?:reaktiv|auf nachfrage) (?:verwenden|zu verwenden|nutzen)|(?:à )?(?:n['’])?utiliser (?:uniquement|seulement|que) (?:si|en cas)|(?:usar|utilizar) (?:sólo|solo|só|apenas|somente) (?:si|se|en caso|em caso))(?!\p{L})`,
  "",
);
const BEFORE_ITS_WORDS = /^[^\p{L}]*/u;
const MAY_SAY_USE = /use|volunteer|line|nur|schließlich|utili|usar/;
/** Headings with what qualifies them before the colon: "Sprachregelung reaktiv, Stand 19.11.:". */
const QUALIFIED =
  /^[\s([*•-]*(?:sprachregelung|sprechzettel|sprechpunkte|lines? to take|ltts?|éléments de langage|edl|argumentario|linhas a tomar|talking points|speaking points|q&a)(?:[ ,(–-]+(?:reaktiv|aktiv|intern|stand|abgestimmt|neu|reactive|defensive|internal|agreed|cleared|updated|as of|draft|v\.?\d|du|au|del|al|de|do|internes?|internos?|réacti\p{L}+|validés?|actualizado|\d[\d./:]*)(?!\p{L})[,.)]*)+[^:\n]{0,30}:/iu;

const trie = new PhraseTrie<true>();
for (const heading of HEADINGS) trie.add(heading, true);

const HEAD =
  /^[\s([*•"“\d.)-]*(?:\p{L}+['’]s )?(?:(?:our|my|suggested|draft|proposed|key|top|main|updated|revised|internal|press|recommended) ){0,2}$/iu;
/** A colon, a dash or the line's end; "If asked," and "talking points, not threats" go on as sentences. */
const AFTER_HEAD = new RegExp(
  String.raw`^(?: for (?:the )?(?:${ROLES.join("|")})\s?:|, (?:only )?if (?:asked|raised|pressed)[^:\n]{0,30}:|\s*(?:$|:|[–—]|-\s|[)\]*]|\((?:not|do not|internal|reactive|if|for)[^)]{0,40}\)))`,
  "iu",
);

/** Headings of a briefing ("If asked:", "Lines to take"): the text under them was written for a speaker's eyes. */
export const speakingPoints = defineCheck({
  id: "speaking-points",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Headings of briefing papers",
  *check({ text, tokens }): Iterable<Hit> {
    const found = trie
      .find(tokens.slice(0, 12))
      .find(
        ({ start, end }) => HEAD.test(text.slice(0, start)) && AFTER_HEAD.test(text.slice(end)),
      );
    const span = found ?? findNamedLine(text);
    if (!span) return;
    yield {
      start: span.start,
      end: span.end,
      message: {
        key: "speaking_points_why",
        values: { heading: text.slice(span.start, span.end).trim() },
      },
    };
  },
});

function findNamedLine(text: string): Span | undefined {
  if (text.includes(":")) {
    const named = HEADINGS_WITH_SUBJECT.exec(text) ?? QUALIFIED.exec(text);
    if (named) return { start: 0, end: named[0].length };
  }
  const lower = lowered(text);
  if (text.includes(":")) {
    const [kept] = gatedMatches(lower, KEPT_FOR_A_QUESTION);
    if (kept && !TO_READERS.test(text)) return trimmedSpanOf(kept, BEFORE_ITS_WORDS);
  }
  const use = MAY_SAY_USE.test(lower) ? USE.exec(lower) : null;
  return use ? trimmedSpanOf(use, BEFORE_ITS_WORDS) : undefined;
}
