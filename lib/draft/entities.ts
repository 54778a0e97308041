import { LinkifyIt } from "linkify-it";
import tlds from "tlds";
import { type Span, spanOf } from "./span";

/** A web address in the text. `href` has a scheme even where the text leaves it out; `host` is lower case. */
export interface Link extends Span {
  readonly text: string;
  readonly href: string;
  readonly host: string;
  readonly hasScheme: boolean;
}

/** A hashtag; `start` is at its "#", `name` comes after it. */
export interface Hashtag extends Span {
  readonly text: string;
  readonly name: string;
}

/** A mention; `start` is at its "@", `handle` comes after it (with a server on Mastodon: "name@server"). */
export interface Mention extends Span {
  readonly text: string;
  readonly handle: string;
}

/** One emoji as a reader sees it: a whole sequence, flag or keycap. */
export interface Emoji extends Span {
  readonly text: string;
}

/** Words reported as another's: from the opening to the closing quotation mark, both included. */
export interface Quotation extends Span {
  readonly text: string;
}

const linkify = new LinkifyIt({
  fuzzyLink: true,
  fuzzyEmail: false,
  fuzzyIP: true,
  tlds: [...tlds],
});

const MAY_LINK = /[\p{L}\p{N}]\.[\p{L}\p{N}]|:\/\/|localhost/u;
const HASHTAG =
  /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{M}\p{N}_\u200c\u200d·]*[\p{L}_])([\p{L}\p{M}\p{N}_\u200c\u200d·]+)/gu;
const MENTION =
  /(?<![\p{L}\p{N}_@/!#$%&*])[@＠]([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?)/gu;
// By Unicode properties rather than a list, so that sequences newer than any list are one emoji too.
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Extended_Pictographic}(?=\p{EMod}|\u200D))(?:\p{EMod}|\uFE0F)?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D(?:\p{Extended_Pictographic}|\p{Emoji_Presentation})(?:\p{EMod}|\uFE0F)?)*/gu;
const QUOTED = [
  /“[^“”\n]{1,1000}”/gu,
  /«[^«»\n]{1,1000}»/gu,
  /„[^„“”"\n]{1,1000}[“”"]/gu,
  /‹[^‹›\n]{1,1000}›/gu,
  /「[^「」\n]{1,1000}」/gu,
  /(?<![\p{L}\p{N}])"[^"\n]{1,1000}"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘'’\n]{0,500}(?:['’](?=\p{L})[^‘'’\n]{0,500}){0,20}['’](?![\p{L}\p{N}])/gu,
];

/** The links of a text, scheme-less ones with a known top-level domain included. */
export function findLinks(text: string): Link[] {
  if (!MAY_LINK.test(text)) return [];
  const links: Link[] = [];
  for (const match of linkify.match(text) ?? []) {
    links.push({
      start: match.index,
      end: match.lastIndex,
      text: match.raw,
      href: match.url,
      host: hostOf(match.url),
      hasScheme: match.schema !== "",
    });
  }
  return links;
}

function hostOf(href: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(href)?.[1];
  return (host ?? "").toLowerCase().replace(/\.$/, "");
}

/** The hashtags of a text that stand outside its links. */
export function findHashtags(text: string, links: readonly Link[]): Hashtag[] {
  if (!/[#＃]/.test(text)) return [];
  return outside(text.matchAll(HASHTAG), links, (match, span) => ({
    ...span,
    text: match[0],
    name: match[1] ?? "",
  }));
}

/** The mentions of a text that stand outside its links and e-mail addresses. */
export function findMentions(text: string, links: readonly Link[]): Mention[] {
  if (!/[@＠]/.test(text)) return [];
  return outside(text.matchAll(MENTION), links, (match, span) => ({
    ...span,
    text: match[0],
    handle: match[1] ?? "",
  }));
}

/** The emoji of a text, whole sequences each. */
export function findEmoji(text: string): Emoji[] {
  if (!/[^\x00-\x7f]/.test(text)) return [];
  return outside(text.matchAll(EMOJI), [], (match, span) => ({ ...span, text: match[0] }));
}

/** The quotations of a text in any of the usual marks; an apostrophe inside a word opens or closes none. */
export function findQuotations(text: string): Quotation[] {
  if (!/["'‘“”«»„‹「]/.test(text)) return [];
  const quotations: Quotation[] = [];
  for (const pattern of QUOTED) {
    for (const match of text.matchAll(pattern)) {
      quotations.push({ ...spanOf(match), text: match[0] });
    }
  }
  return quotations.sort((a, b) => a.start - b.start);
}

function outside<T extends Span>(
  matches: Iterable<RegExpMatchArray>,
  links: readonly Link[],
  make: (match: RegExpMatchArray, span: Span) => T,
): T[] {
  const found: T[] = [];
  for (const match of matches) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!links.some((link) => link.start < end && start < link.end && link.hasScheme))
      found.push(make(match, { start, end }));
  }
  return found;
}
