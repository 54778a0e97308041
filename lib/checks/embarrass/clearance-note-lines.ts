/**
 * Lines by which a text goes round an office: who has passed it ("Cleared: LAC, HR"), and to whom it goes next ("Para visto bueno de la
 * Sra. Embajadora, versión 3"), told by how they are built. Source: headings of drafts in en, fr, es, pt and de, written for this
 * project on 2026-11-22.
 */

import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { WordSieve } from "@/lib/draft/word-sieve";
import { ROLES, SECTIONS } from "@/lib/facts/house/house-words";
import { findOffices } from "@/lib/facts/people/offices";

/** Folded: a text has been passed. */
const PASSED = wordSet(
  "cleared clearance clearances approved ok okay okd validé validée visé visée visto bueno aprobado aprobada aprovado aprovada freigegeben mitgezeichnet gebilligt abgestimmt",
);
const MAY_HOLD = cued(
  /(?<!\p{L})(?:clear|appro|ok|valid|visé|visto|aprob|aprov|freig|mitgez|billig|abgest|visa|accord|relect|sign|mitzei|despacho)/iu,
);
const MARK_OF_OFFICE = new RegExp(`^(?:${ROLES.join("|")}|${SECTIONS.join("|")})$`, "iu");
/** Capitals that the world knows: what they approve is news. */
const PUBLIC_BODY =
  /^(?:EU|UE|UN|ONU|NATO|OTAN|WHO|OMS|IMF|FMI|FDA|EMA|UNESCO|OAS|OEA|AU|UA|IOC|FIFA|UEFA|ASEAN|ECOWAS|OSCE|IAEA|USA|UK|UAE)$/u;
const DATE = /^(?:le |el |em |am |on |vom )?\(?\d{1,2}(?:[./-]\d{1,2}|\. ?\p{L}{3,}| \p{L}{3,})/u;

/** The first such line in a passage, at half-open UTF-16 offsets. */
export function findRoutingLine(passage: Passage): Span | undefined {
  for (const [at, { sign }] of passage.tokens.entries()) {
    if (!OPENERS.mayHold(sign)) continue;
    const line = passedAt(passage, at) ?? submittedAt(passage, at);
    if (line) return MAY_HOLD.test(passage.text) ? line : undefined;
  }
  return undefined;
}

/** "Cleared: LAC, HR", "OK'd by DG 24/11", "Approved EAP/P 19 Nov". */
function passedAt({ text, tokens }: Passage, at: number): Span | undefined {
  const first = tokens[at];
  if (!first || !PASSED.has(first.text)) return undefined;
  const before = tokens[at - 1];
  const isHead = !before || before.gap === "line" || before.kind === "mark" || first.gap === "line";
  if (!isHead) return undefined;
  let next = at + 1;
  if (/^(?:d|bueno)$/.test(tokens[next]?.text ?? "")) next++;
  const joint = tokens[next]?.text ?? "";
  const isSaidWhose = JOINTS.has(joint);
  if (isSaidWhose) next++;
  const marks: Token[] = [];
  for (let token = tokens[next]; token; token = tokens[++next]) {
    if (
      /^[,/&+;]$/.test(token.text) ||
      token.text === "and" ||
      token.text === "y" ||
      token.text === "et"
    )
      continue;
    if (!isMark(text, token)) break;
    marks.push(token);
  }
  const last = marks.at(-1);
  if (!last) return undefined;
  const rest = text.slice(last.end);
  const isDated = DATE.test(rest.replace(/^[\s,]+/u, ""));
  const isClosed = /^\s*(?:$|[.;)\]\n–—]|\d+[).])/u.test(rest);
  const known = marks.filter((token) => MARK_OF_OFFICE.test(text.slice(token.start, token.end)));
  // "OK LA, 19 November it is!"
  if (/^okay$|^ok$/.test(first.text) && tokens[at + 1]?.text !== "d" && known.length === 0)
    return undefined;
  if (!isDated && !(isClosed && isSaidWhose)) return undefined;
  // One short name, undated, may be a body that the world knows.
  if (!isDated && marks.length + known.length < 2) return undefined;
  return { start: first.start, end: last.end };
}

const JOINTS = wordSet("by par por durch von : -");

function isMark(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (PUBLIC_BODY.test(word)) return false;
  return (
    /^\p{Lu}{1,6}$/u.test(word) ||
    MARK_OF_OFFICE.test(word) ||
    /^\p{Lu}\p{L}{0,3}\p{Lu}\p{L}?$/u.test(word)
  );
}

const FOR = wordSet("para pour for zur zum à");
const SUBMITTED = wordSet(
  "visto aprobación aprovação validation visa approval clearance billigung freigabe mitzeichnung sign signature review ok accord relecture despacho firma assinatura genehmigung zustimmung",
);
/** The words that such a line begins with. */
const OPENERS = new WordSieve([...PASSED, ...FOR]);
/** What may stand between the approval and whose it is. */
const BETWEEN = wordSet(
  "bueno off de la el del do da dos das sr sra señor señora senhor senhora excmo excma dem der die den des herr herrn frau durch par m mme monsieur madame le l by the of our y firma and . d du",
);

/** "Para visto bueno de la Sra. Embajadora, versión 3", "For the Ambassador's approval, version 3" at a line's head. */
function submittedAt(passage: Passage, at: number): Span | undefined {
  const { text, tokens } = passage;
  const first = tokens[at];
  if (!first || !FOR.has(first.text) || !isLineHead(text, first)) return undefined;
  const window = tokens.slice(at + 1, at + 9);
  const noun = window.findIndex(({ text: word }) => SUBMITTED.has(word));
  if (noun < 0) return undefined;
  for (const language of ["en", "fr", "es", "pt", "de"] as const) {
    for (const { value, firstToken, afterToken } of findOffices(tokens, language)) {
      if (value.kind !== "holder" || firstToken <= at || firstToken > at + 8) continue;
      const own = at + 1 + noun;
      // English has the office first: "for the Ambassador's approval".
      const isEnglish =
        own > firstToken && own - afterToken <= 1 && tokens[afterToken]?.text === "s";
      const between = tokens.slice(own + 1, firstToken);
      if (!isEnglish && !(firstToken > own && between.every(({ text: word }) => BETWEEN.has(word))))
        continue;
      const last = isEnglish ? tokens[own] : tokens[afterToken - 1];
      if (last && /^\s*(?:$|[,;:.()\n–—]|- )/u.test(text.slice(last.end)))
        return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

function isLineHead(text: string, { start }: Span): boolean {
  return /(?:^|[\n([*])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}
