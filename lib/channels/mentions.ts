// Mentions that count otherwise than typed.

import type { Rewrite } from "./channel";
import type { Replacement } from "./rewrite";

const LEADING_MENTION = /\s*[@＠](\w{1,20})(?!\w)\s*/y;

/** The mentions X filled in at the head of a reply, in any order, count nothing with their spaces. */
export const dropReplyMentions: Rewrite = (text, { replyMentions = [] }) => {
  const filled = new Set(replyMentions.map((handle) => handle.replace(/^@/, "").toLowerCase()));
  let end = 0;
  for (let left = filled.size; left > 0; left--) {
    LEADING_MENTION.lastIndex = end;
    const handle = LEADING_MENTION.exec(text)?.[1];
    if (handle === undefined || !filled.has(handle.toLowerCase())) break;
    end = LEADING_MENTION.lastIndex;
  }
  return end > 0 ? [{ start: 0, end, by: "", kind: "mention" }] : [];
};

/** As in mastodon/mastodon, compose/util/counter.ts (read 2026-11-20), from the "@" on. */
const REMOTE_MENTION = /@[a-z0-9_]+(@[a-z0-9.-]+[a-z0-9])/iy;
const NOT_BEFORE_MENTION = /[/\w]/;

/** The host of a remote mention counts nothing on Mastodon. */
export const dropMentionHosts: Rewrite = (text) => {
  const replacements: Replacement[] = [];
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", Math.max(at + 1, from))) {
    // The character before it belongs to the match there, so it must be free.
    if (at > 0 && (at <= from || NOT_BEFORE_MENTION.test(text.charAt(at - 1)))) continue;
    REMOTE_MENTION.lastIndex = at;
    const host = REMOTE_MENTION.exec(text)?.[1];
    if (host === undefined) continue;
    from = REMOTE_MENTION.lastIndex;
    replacements.push({ start: from - host.length, end: from, by: "", kind: "mention" });
  }
  return replacements;
};
