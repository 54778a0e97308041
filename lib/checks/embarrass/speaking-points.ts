import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { defineCheck, type Hit } from "../check";

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

const trie = new PhraseTrie<true>();
for (const heading of HEADINGS) trie.add(heading, true);

const HEAD =
  /^[\s([*•"“\d.)-]*(?:(?:our|my|suggested|draft|proposed|key|top|main|updated|revised|internal|press|recommended) ){0,2}$/iu;
/** A colon, a dash or the line's end; "If asked," and "talking points, not threats" go on as sentences. */
const AFTER_HEAD =
  /^\s*(?:$|:|[–—]|-\s|[)\]*]|\((?:not|do not|internal|reactive|if|for)[^)]{0,40}\))/iu;

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
    const named = found ? undefined : HEADINGS_WITH_SUBJECT.exec(text);
    const span = found ?? (named && { start: 0, end: named[0].length });
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
