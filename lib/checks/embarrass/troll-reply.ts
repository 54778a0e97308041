import type { Draft } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { SCOLDING } from "./troll-reply.scolding";
import { AT_TROLL, NAMED, TAUNTS } from "./troll-reply.taunts";

/** An answer to a provoker, by name or in kind: it lends them the account's reach. */
export const trollReply = defineCheck({
  id: "troll-reply",
  family: "embarrass",
  severity: "warn",
  // Whom a post answers is told at its start only.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Practitioners' advice on backlash: correct false information, do not react swiftly",
  *check(draft, { kind }): Iterable<Hit> {
    const isReply = kind === "reply" || kind === "comment" || kind === "quote";
    const isAddressed = ADDRESSED.test(draft.text);
    if (!isReply && draft.mentions.length === 0) return;
    const seen: Span[] = [];
    for (const { start, passage } of draft.sentences) {
      const isAnswer = isReply || isAddressed || passage.mentions.length > 0;
      if (!isAnswer) continue;
      const patterns = isAddressed ? [AT_TROLL, NAMED, TAUNTS, ...SCOLDING] : PLAIN;
      for (const pattern of patterns) {
        for (const { index, 0: words } of passage.text.matchAll(pattern)) {
          // Whoever is scolded by name is underlined with the first scolding.
          const name = seen.length === 0 && SCOLDING.includes(pattern) && passage.mentions[0];
          const from = name && name.start < index ? name.start : index;
          const span = { start: start + from, end: start + index + words.length };
          if (isQuoted(draft, span) || seen.some((other) => overlaps(other, span))) continue;
          seen.push(span);
          yield { ...span, message: { key: "troll_reply_why", values: { words } } };
        }
      }
    }
  },
});

const PLAIN = [AT_TROLL, NAMED, TAUNTS];
/** "@name, …", "Dear @name, …": the post is for one account. */
const ADDRESSED = /^\s*(?:\p{L}+[ ,]\s*){0,2}@[\p{L}\p{N}_.-]+/u;

function isQuoted({ quotations }: Draft, span: Span): boolean {
  return quotations.some((quotation) => overlaps(quotation, span));
}
