import { registrableDomain } from "@/lib/facts/links/known-sites";
import { isShortener } from "@/lib/facts/links/shorteners";
import { defineCheck, type Hit } from "../check";

/** What stands between a site's name and the address that claims to be it. */
const BETWEEN = /^\s*(?:\]?\(|\[|<|→|->|=>|>>)\s*$/u;
/** Signs that mean "this is us": the platforms' own short hosts. */
const PLATFORM =
  /^(?:t\.co|youtu\.be|fb\.me|wa\.me|t\.me|lnkd\.in|youtube\.com|x\.com|twitter\.com|facebook\.com|instagram\.com|linkedin\.com)$/;

/** A link whose text names one site and whose address is another's, or that hides its host behind a name ("un.org@evil.com"). */
export const misleadingLink = defineCheck({
  id: "misleading-link",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "RFC 3986 section 7.6 (semantic attacks)",
  *check({ text, links }): Iterable<Hit> {
    for (const [index, link] of links.entries()) {
      const real = link.hasScheme && /^@([\w.-]+\.[a-z]{2,})\S*/iu.exec(text.slice(link.end));
      if (real) {
        yield {
          start: link.start,
          end: link.end + real[0].length,
          message: {
            key: "misleading_link_why",
            values: { named: link.host, host: real[1] ?? "" },
          },
        };
        continue;
      }
      const next = links[index + 1];
      if (!next || link.hasScheme || /[/?]./.test(link.text)) continue;
      if (!BETWEEN.test(text.slice(link.end, next.start))) continue;
      if (isSameSite(link.host, next.host) || isShortener(next.host)) continue;
      if (PLATFORM.test(registrableDomain(next.host))) continue;
      yield {
        start: link.start,
        end: next.end,
        message: { key: "misleading_link_why", values: { named: link.host, host: next.host } },
      };
    }
  },
});

function isSameSite(a: string, b: string): boolean {
  return (
    a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || registrableDomain(a) === registrableDomain(b)
  );
}
