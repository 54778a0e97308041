import { cued } from "@/lib/draft/cued-pattern";
import { isEstablishedShortener, isShortener } from "@/lib/facts/links/shorteners";
import { defineCheck, type Hit } from "../check";

/** Readers are asked for money, papers or a password here: they must see to whom they give it. Signing up for an evening is not that. */
const SERVICE = cued(
  /(?<!\p{L})(?:visas?|passports?|emergency (?:contact|number|form)|donate|donations?|pay (?:the|your|online|here)|payments?|fees?|log in|passeports?|faites un don|visados?|pasaportes?|donar|donativos?|passaportes?|doar|visum|pass beantragen|reisepass|spende\p{L}*)(?!\p{L})/iu,
);

/** A shortened link: the reader cannot see where it leads, and it dies with its service. */
export const linkShortener = defineCheck({
  id: "link-shortener",
  family: "embarrass",
  // Ministries used them for years, so a word of advice; an alarm where the reader's data or
  // money is at stake, or the service is little known.
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "Services' own sites; see lib/facts/links/shorteners",
  *check({ text, links }): Iterable<Hit> {
    const short = links.filter(({ host }) => isShortener(host));
    if (short.length === 0) return;
    const isService = SERVICE.test(text);
    for (const { start, end, host } of short) {
      yield {
        start,
        end,
        message: {
          key: isService ? "link_shortener_service" : "link_shortener_why",
          values: { host },
        },
        ...(isService || !isEstablishedShortener(host) ? { severity: "warn" } : {}),
      };
    }
  },
});
