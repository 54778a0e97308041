import { cued } from "@/lib/draft/cued-pattern";
import { overlaps } from "@/lib/draft/span";
import { hasIbanChecksum, ibanLength } from "@/lib/facts/banking/iban";
import { defineCheck, type Hit } from "../check";

const IBAN = /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?: ?[A-Z0-9]){11,30}/gu;
const SORT_CODE = cued(
  /(?<!\p{L})sort[ -]code:?\s*\d{2}[- ]?\d{2}[- ]?\d{2}[^\n]{0,30}?(?<!\d)\d{8}(?!\d)|(?<!\p{L})(?:account|acct|a\/c|compte|cuenta|conta|konto)(?:nummer)?(?: (?:number|no\.?|n[°º]\.?|nr\.?))?:? ?\d[\d -]{6,16}\d,?[^\n]{0,15}?(?:sort[ -]code|routing|branch|swift|bic|blz|agência|agencia|cbu|clabe)/iu,
);
/** An account that is published on purpose is asked about all the same: it must be the right one. */
const DONATION = cued(
  /donat|\bgive\b|gift|fund|relief|solidarity|appeal|charity|fee|\bdons?\b|donner|collecte|secours|solidarité|dona[rcç]|donativ|fondo|ayuda|ajuda|solidari|spende|hilfe|gebühr|frais|tasa|taxa/iu,
);

/** A bank account number with the right check figures; warn where it stands beside a call for donations or a fee. */
export const bankAccount = defineCheck({
  id: "bank-account",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "ISO 13616 (IBAN), check figures by ISO 7064",
  *check({ text, links }): Iterable<Hit> {
    if (!/\d{2}/.test(text)) return;
    const severity = DONATION.test(text) ? "warn" : "block";
    const message = { key: severity === "warn" ? "bank_account_donation" : "bank_account_why" };
    for (const match of text.matchAll(IBAN)) {
      const length = readIban(match[0], match[1] ?? "");
      if (length === undefined) continue;
      const span = { start: match.index, end: match.index + length };
      if (!links.some((link) => overlaps(link, span))) yield { ...span, severity, message };
    }
    const sortCode = SORT_CODE.exec(text);
    if (sortCode) {
      const span = { start: sortCode.index, end: sortCode.index + sortCode[0].length };
      yield { ...span, severity, message };
    }
  },
});

/** How many UTF-16 units of the run, spaces included, are an account number; undefined where none opens it. */
function readIban(run: string, country: string): number | undefined {
  const length = ibanLength(country);
  if (length === undefined) return undefined;
  let taken = 0;
  let iban = "";
  while (iban.length < length && taken < run.length) {
    const character = run.charAt(taken++);
    if (character !== " ") iban += character;
  }
  const isWhole = iban.length === length && !/[A-Z0-9]/.test(run.charAt(taken));
  return isWhole && hasIbanChecksum(iban) ? taken : undefined;
}
