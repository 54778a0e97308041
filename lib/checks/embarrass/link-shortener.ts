import { isShortener } from "@/lib/facts/links/shorteners";
import { defineCheck, type Hit } from "../check";

/** A shortened link: the reader cannot see where it leads, and it dies with its service. */
export const linkShortener = defineCheck({
  id: "link-shortener",
  family: "embarrass",
  // Ministries used them for years (a third of a foreign ministry's posts of 2009 to 2018), so a word of advice, no alarm.
  severity: "hint",
  scope: "sentence",
  languages: "any",
  source: "Services' own sites; see lib/facts/links/shorteners",
  *check({ links }): Iterable<Hit> {
    for (const { start, end, host } of links) {
      if (isShortener(host))
        yield { start, end, message: { key: "link_shortener_why", values: { host } } };
    }
  },
});
