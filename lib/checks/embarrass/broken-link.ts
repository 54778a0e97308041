import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { findLinks, type Link } from "@/lib/draft/entities";
import { defineCheck, type Fix, type Hit } from "../check";

interface Slip {
  /** Of every text with such a slip: a plain pattern, where the other looks back from every blank and at every letter of Unicode. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** What the match becomes; undefined where only the writer knows. */
  readonly mend?: string;
}

const SLIPS: readonly Slip[] = [
  {
    cue: /\/\/[hH]/,
    pattern: /https?:\/\/(?=https?:?\/{0,2}[^\s/])/giu,
    mend: "",
  },
  {
    // A scheme that is no "http://" or "https://" of its own: one stroke, another sign, other letters.
    cue: /:\/(?!\/)|[a-zA-Z\u017f;,.]\/\/|\\\\|(?<![hH][tT]{2}[pP][sS]?):\/\//,
    pattern:
      /(?<![\p{L}\p{N}])(?:htt?p(s?):\/(?!\/)|htt?p(s?)\/\/|htt?p(s?)[;,.]\/\/|htt?p(s?):?\\\\|(?:https{2,}|h?t+ps?|hh+t+ps?|httt+ps?|htp+s?|httsp|hppts|htps|http(?=s:\/\/$)):\/\/(?<!https?:\/\/))(?=[\p{L}\p{N}])/giu,
    mend: "https://",
  },
  {
    cue: /[wW]{4}|(?<![wW])[wW]{2}\./,
    pattern: /(?<![\p{L}\p{N}.])(?:w{4,}|ww)\.(?=[a-z0-9-]+\.[a-z]{2})/giu,
    mend: "www.",
  },
  {
    cue: /[wW],/,
    pattern: /(?<![\p{L}\p{N}])www,(?=[a-z0-9-]+[.,][a-z]{2})/giu,
    mend: "www.",
  },
  {
    cue: /[wW]\.[^\s.]{2,40},/,
    pattern: /(?<=(?<![\p{L}\p{N}])www\.[a-z0-9-]{2,40}),(?=[a-z]{2,4}(?![\p{L}]))/giu,
    mend: ".",
  },
  { cue: /\/\/ /, pattern: /(?<=https?:\/\/) +(?=[a-z0-9-]+\.[a-z])/giu, mend: "" },
  {
    cue: /[wW]\. /,
    pattern: /(?<=(?<![\p{L}\p{N}])www\.) +(?=[a-z0-9-]+\.[a-z])/giu,
    mend: "",
  },
  {
    cue: / \.[^\s.]/,
    pattern:
      /(?<=https?:\/\/[a-z0-9.-]{1,60}) +(?=\.(?:com|org|net|gov|int|eu|uk|fr|de|es|pt)(?![\p{L}]))/giu,
    mend: "",
  },
  {
    cue: /\/ [a-z0-9_-]/,
    pattern:
      /(?<=(?:https?:\/\/|www\.)[^\s]{3,80}\/) (?=[a-z0-9_-]+\/[a-z0-9_/-]+|[a-z0-9]+(?:-[a-z0-9]+){2,}(?:\s|$|[.,]))/gu,
    mend: "",
  },
  {
    cue: /\.\.[^\s.]/,
    pattern: /(?<=(?:https?:\/\/|www\.)[\w-]{1,40}(?:\.[\w-]{1,40}){0,4})\.{2,}(?=[a-z])/giu,
    mend: ".",
  },
  {
    cue: /\S[hH][tT]{2}[pP]/,
    pattern: /(?<=[\p{L}\p{N})!?]{2})(?=https?:\/\/[\w-]+\.[\w-])(?<!https?:\/\/[^\s]{0,200})/giu,
    mend: " ",
  },
  {
    cue: / \/[^\s/]/,
    pattern: /(?<=https?:\/\/[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}) +(?=\/[a-z0-9][\w-]*)/giu,
    mend: "",
  },
  { cue: /\/\/(?:\s|$)/, pattern: /https?:\/\/(?=\s|$)/giu },
];
const MAY_SLIP = cued(/ttp|htp|www|ww\.|hppt/iu);
/** Reserved for examples and tests (RFC 2606, RFC 6761). */
const RESERVED = /\.(?:example|test|invalid|localhost|local|internal|onion)$|^[^.]*$|^[\d.]+$|^\[/;
const OPENER: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "}": "{",
  ">": "<",
  "»": "«",
  '"': '"',
  "”": "“",
};
const CLOSER: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };
/** "…/speech,Read": the next word was glued to the address. */
const GLUED_WORD = /(?<=\/[\w-]{0,80}[a-z0-9])[,;!.](?=\p{Lu}\p{Ll}*$)/u;

/** A link that will not open: a slip in its scheme or host, a gap, a cut end, an unknown ending, an unmatched bracket. */
export const brokenLink = defineCheck({
  id: "broken-link",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "RFC 3986; IANA's list of top-level domains",
  *check(passage): Iterable<Hit> {
    const { text, links } = passage;
    if (MAY_SLIP.test(text)) {
      for (const { cue, pattern, mend } of SLIPS) {
        if (!cue.test(text)) continue;
        for (const match of text.matchAll(pattern)) yield slip(text, match, mend);
      }
    }
    for (const link of links) {
      const fault = faultOf(link, passage);
      if (fault) yield fault;
    }
  },
});

function slip(text: string, match: RegExpExecArray, mend: string | undefined): Hit {
  const end = match.index + match[0].length;
  const before = /\S*$/u.exec(text.slice(0, match.index))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0;
  const fixes: Fix[] =
    mend === undefined ? [] : [{ start: match.index, end, text: mendOf(match[0], mend) }];
  return {
    start: match.index - before,
    end: end + after,
    message: { key: "broken_link_why" },
    fixes,
  };
}

/** An "http" that was written without its s stays one. */
function mendOf(written: string, mend: string): string {
  return mend === "https://" && !/s/iu.test(written) ? "http://" : mend;
}

function faultOf(link: Link, { text }: Passage): Hit | undefined {
  const { start, end } = link;
  if (!link.hasScheme && !/^www\./i.test(link.text)) return undefined;
  const next = text.charAt(end);
  const path = link.text.replace(/^[a-z]+:\/\//i, "").replace(/^[^/]*/, "");
  if (next === "…" || (text.startsWith("...", end) && path.length > 12)) {
    return { start, end: end + (next === "…" ? 1 : 3), message: { key: "broken_link_cut" } };
  }
  if (next === "(" || next === "[") {
    return { start, end: end + 1, message: { key: "broken_link_bracket" } };
  }
  const opener = OPENER[next];
  if (opener && !text.slice(0, start).includes(opener)) {
    return {
      start,
      end: end + 1,
      message: { key: "broken_link_bracket" },
      fixes: [{ start: end, end: end + 1, text: "" }],
    };
  }
  const before = text.charAt(start - 1);
  const closer = CLOSER[before];
  if (closer && !text.slice(end).includes(closer) && text.charAt(start - 2) !== before) {
    return {
      start: start - 1,
      end,
      message: { key: "broken_link_bracket" },
      fixes: [{ start: end, end, text: closer }],
    };
  }
  const glued = GLUED_WORD.exec(link.text);
  if (glued && /^\s+\p{Ll}/u.test(text.slice(end))) {
    const at = start + glued.index;
    return {
      start,
      end,
      message: { key: "broken_link_why" },
      fixes: [{ start: at, end: at + 1, text: " " }],
    };
  }
  const entity = link.text.indexOf("&amp;");
  if (entity >= 0) {
    return {
      start,
      end,
      message: { key: "broken_link_why" },
      fixes: [{ start: start + entity, end: start + entity + 5, text: "&" }],
    };
  }
  if (/%20$/.test(link.text)) {
    return {
      start,
      end,
      message: { key: "broken_link_why" },
      fixes: [{ start: end - 3, end, text: "" }],
    };
  }
  return hasUnknownEnding(link.host)
    ? { start, end, message: { key: "broken_link_ending", values: { host: link.host } } }
    : undefined;
}

/** Endings looked up before: a lookup costs more than all the rest. */
const knownEndings = new Map<string, boolean>();

/** linkify takes a bare host for a link only where its ending is a top-level domain. */
function hasUnknownEnding(host: string): boolean {
  if (host === "" || RESERVED.test(host) || /[^\x00-\x7f]|xn--/.test(host)) return false;
  const ending = host.slice(host.lastIndexOf(".") + 1);
  let isKnown = knownEndings.get(ending);
  if (isKnown === undefined) {
    isKnown = findLinks(`name.${ending}`).length > 0;
    knownEndings.set(ending, isKnown);
  }
  return !isKnown;
}
