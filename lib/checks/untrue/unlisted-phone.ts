import { findPhones, sameNumber } from "@/lib/facts/phones";
import { defineCheck, type Hit } from "../check";

/** A telephone number that is not on the ministry's fact sheet, where the sheet lists numbers. A question. */
export const unlistedPhone = defineCheck({
  id: "unlisted-phone",
  family: "untrue",
  severity: "hint",
  scope: "sentence",
  languages: "any",
  source: "The ministry's fact sheet, in its rule pack",
  *check({ text }, { ministry }): Iterable<Hit> {
    const listed = ministry.facts.flatMap(({ kind, value, provenance }) =>
      kind === "phone" && value ? [{ value, provenance }] : [],
    );
    const [first] = listed;
    if (!first) return;
    for (const { start, end, text: written } of findPhones(text)) {
      if (listed.some(({ value }) => sameNumber(written, value))) continue;
      yield {
        start,
        end,
        question: true,
        message: { key: "unlisted_phone_why" },
        provenance: first.provenance,
      };
    }
  },
});
