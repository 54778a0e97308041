import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { isOurs } from "./stock-phrases";

/** Signs in a row that a screen reader says one by one: arrows, stars, lines, bangs; drawings made of letters' parts. */
const ROWS =
  /([→➡⇒►▶➤»←⬅★☆✦✧●○■□◆◇▪▫•·═━─▬~*=_|^<>✨❤♥♡✔✓✅❗❕‼⭐🔥🚨👉👇🔴🔵⚡!?￣＿‾])(?:[\uFE0F ]{0,2}\1){3,}|(?:[═━─▬│┃║╔╗╚╝▀▄█▌▐░▒▓╱╲][ ]?){3,}|¯\\_\(ツ\)_\/¯|\(\s?[╯°ಠ•ʘ◕^][^()\n]{1,8}\)[^\s]{0,6}/gu;
/** "T h a n k s": said letter by letter. */
const SPACED_LETTERS = /(?<![\p{L}\p{N}])(?:\p{L} {1,3}){4,}\p{L}(?![\p{L}\p{N}])/u;
/** Cheap beside it: three of the letters between spaces. */
const MAY_BE_SPACED = / \S\S? {1,3}\S\S? {1,3}\S\S? /;
/** A face or an animal: brackets around signs alone, one of them a drawing's. */
const DRAWING = /\((?=[^()\n]{0,10}[\\^=_°])[^\p{L}\p{N}()\n]{2,10}\)/u;
/** Of plain letters and points nothing is drawn; asked first, since it is cheap beside the same for all alphabets. */
const BEYOND_PLAIN = /[^A-Za-z0-9\s.,;:()"'’“”/@#-]/;
const MAY_MATTER = /[^\p{L}\p{N}\s.,;:()"'’“”/@#-]/u;
/** The news stands in the picture alone. */
const IN_PICTURE = cued(
  /(?<!\p{L})(?:(?:see|check|details (?:are )?(?:in|on)|info(?:rmation)? (?:in|on)|read) (?:the )?(?:picture|image|poster|flyer|graphic|photo|infographic)(?: below| above| for \p{L}+)?(?=[\s]*(?:[.!👇⬇]|$))|(?:voir|détails (?:dans|sur)) (?:l['’]|le |la )?(?:image|photo|affiche|visuel|infographie)|(?:ver|detalles en) (?:la |el )?(?:imagen|foto|cartel|afiche|infografía)|(?:siehe|details (?:im|auf dem)) (?:bild|foto|plakat|grafik|flyer)|(?:ver|veja|detalhes n[ao]) (?:a |o )?(?:imagem|foto|cartaz|infográfico))(?!\p{L})/iu,
);
/** Any emoji four times over, whichever it is. */
const EMOJI_ROW = 4;

/** Rows of signs, drawings in characters and the same emoji over and over: noise to those who listen to the post. */
export const screenReader = defineCheck({
  id: "screen-reader",
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: "any",
  source:
    "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)",
  *check(passage, { media }): Iterable<Hit> {
    const { text, emoji } = passage;
    const drawn =
      (MAY_BE_SPACED.test(text) ? SPACED_LETTERS.exec(text) : null) ?? DRAWING.exec(text);
    if (drawn) {
      const span = spanOf(drawn);
      const sign = drawn[0].slice(0, 5).trim();
      if (isOurs({ ...passage, quotations: [] }, span)) {
        yield { ...span, message: { key: "screen_reader_why", values: { sign } } };
        return;
      }
    }
    const pointed = IN_PICTURE.exec(text);
    if (pointed && !media.some(({ alt }) => alt)) {
      const span = spanOf(pointed);
      if (isOurs(passage, span)) yield { ...span, message: { key: "screen_reader_picture" } };
    }
    if (!BEYOND_PLAIN.test(text) || !MAY_MATTER.test(text)) return;
    for (const match of text.matchAll(ROWS)) {
      const span = spanOf(match);
      if (!isOurs({ ...passage, quotations: [] }, span)) continue;
      const sign = [...match[0]].slice(0, 3).join("");
      yield { ...span, message: { key: "screen_reader_why", values: { sign } } };
      return;
    }
    for (let at = 0; at + EMOJI_ROW <= emoji.length; at++) {
      const row = emoji.slice(at, at + EMOJI_ROW);
      const [first] = row;
      const last = row.at(-1);
      if (!first || !last || row.some((one) => one.text !== first.text)) continue;
      if (text.slice(first.start, last.end).replaceAll(first.text, "").trim() !== "") continue;
      yield {
        start: first.start,
        end: last.end,
        message: { key: "screen_reader_why", values: { sign: first.text.repeat(3) } },
      };
      return;
    }
  },
});
