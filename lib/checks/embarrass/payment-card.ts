import { overlaps, spanOf } from "@/lib/draft/span";
import { isPaymentCard } from "@/lib/facts/banking/payment-card";
import { defineCheck, type Hit } from "../check";

const RUN = /(?<![\p{L}\p{N}+#@./-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|[.,]\d)/gu;

/** The number of a payment card: an issuer's range, its length and the right check figure. */
export const paymentCard = defineCheck({
  id: "payment-card",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "ISO/IEC 7812: issuers' ranges and the Luhn figure",
  *check({ text, links }): Iterable<Hit> {
    if (!/\d[\d -]{11,}\d/.test(text)) return;
    for (const match of text.matchAll(RUN)) {
      const span = spanOf(match);
      if (!isPaymentCard(match[0].replace(/[ -]/g, ""))) continue;
      if (!isGroupedAsCard(match[0]) || links.some((link) => overlaps(link, span))) continue;
      yield { ...span, message: { key: "payment_card_why" } };
    }
  },
});

/** Cards are written in one piece or in fours (4-6-5 and 4-6-4 for two networks); other groupings are phone numbers. */
function isGroupedAsCard(text: string): boolean {
  const groups = text.split(/[ -]/).map(({ length }) => length);
  return groups.length === 1 || /^4,(?:4,4,\d|4,4,4,[123]|6,[45])$/.test(groups.join(","));
}
