import { cued } from "@/lib/draft/cued-pattern";
import { overlaps } from "@/lib/draft/span";
import { defineCheck, type Hit, type Severity } from "../check";

interface Mark {
  readonly pattern: RegExp;
  /** Bold and code are also typed by hand as decoration, so less sure. */
  readonly severity: Severity;
  /** What remains without the marks. */
  readonly plain: string;
}

const MARKS: readonly Mark[] = [
  {
    pattern: /(?<!!)\[([^[\]\n]{1,200})\]\(((?:https?:\/\/|www\.|mailto:|\/)[^()\s]{1,500})\)/gu,
    severity: "block",
    plain: "$1 $2",
  },
  { pattern: /!\[([^[\]\n]{0,200})\]\([^()\s]{1,500}\)/gu, severity: "block", plain: "" },
  { pattern: /^#{2,6} (?=\S)/gu, severity: "block", plain: "" },
  // One "#" and one word is a hashtag with a space in it.
  { pattern: /^# (?=\p{Lu}\S* \p{L})/gu, severity: "warn", plain: "" },
  {
    pattern: /(?<![*\p{L}\p{N}])\*\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*\*(?![*\p{L}\p{N}])/gu,
    severity: "warn",
    plain: "$1",
  },
  {
    pattern: /(?<![_\p{L}\p{N}@#/])__(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])__(?![_\p{L}\p{N}])/gu,
    severity: "warn",
    plain: "$1",
  },
  {
    pattern: /(?<![`\p{L}\p{N}])`([^`\n]{1,80})`(?![`\p{L}\p{N}])/gu,
    severity: "warn",
    plain: "$1",
  },
  { pattern: /^```\w*$|^```/gu, severity: "block", plain: "" },
  {
    pattern:
      /<\/?(?:a|img|b|i|u|em|strong|br|p|h[1-6]|span|div|ul|ol|li)(?: [^<>\n]{0,100})?\/?>/giu,
    severity: "block",
    plain: "",
  },
  {
    pattern: cued(/&(?:nbsp|amp|quot|lt|gt|#39|rsquo|lsquo|ldquo|rdquo|ndash|mdash);/gu),
    severity: "warn",
    plain: "",
  },
];
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#39;": "'",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&ndash;": "–",
  "&mdash;": "—",
};

/** Markup that a post shows as it stands: Markdown's marks, HTML tags and entities. */
export const markdownMark = defineCheck({
  id: "markdown-mark",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "CommonMark 0.31 and HTML: posts show these marks as typed",
  *check({ text, links }): Iterable<Hit> {
    if (!/[*`#\]<&]|__/.test(text)) return;
    for (const { pattern, severity, plain } of MARKS) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const isInLink =
          severity === "warn" && links.some((link) => overlaps(link, { start, end }));
        if (isInLink) continue;
        const rest =
          ENTITIES[match[0]] ?? plain.replace(/\$(\d)/g, (_, group) => match[group] ?? "");
        yield {
          start,
          end,
          severity,
          message: { key: "markdown_mark_why", values: { mark: match[0].trim() } },
          fixes: [{ start, end, text: rest }],
        };
      }
    }
  },
});
