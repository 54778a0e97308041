import { cued } from "@/lib/draft/cued-pattern";
import { overlaps, spanOf } from "@/lib/draft/span";
import { hasIbanChecksum, ibanLength } from "@/lib/facts/banking/iban";
import { defineCheck, type Hit } from "../check";

const IBAN = /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?: ?[A-Z0-9]){11,30}/gu;
const SORT_CODE = cued(
  /(?<!\p{L})sort[ -]code:?\s*\d{2}[- ]?\d{2}[- ]?\d{2}[^\n]{0,30}?(?<!\d)\d{8}(?!\d)|(?<!\p{L})(?:account|acct|a\/c|compte|cuenta|conta|konto)(?:nummer)?(?: (?:number|no\.?|n[°º]\.?|nr\.?))?:? ?\d[\d -]{6,16}\d,?[^\n]{0,15}?(?:sort[ -]code|routing|branch|swift|bic|blz|agência|agencia|cbu|clabe)/iu,
);
/** Accounts of states without an IBAN, and what stands beside an account's number: "CLABE 0321…", "BLZ 370…", "PIX: …". */
const NAMED_ACCOUNTS = [
  cued(
    /(?<!\p{L})(?:CLABE(?: interbancaria)?\s?:? ?\d{3} ?\d{3} ?\d{11} ?\d|CBU\s?:? ?\d{22}|CVU\s?:? ?\d{22}|CCI\s?:? ?\d{20}|NUBAN\s?:? ?\d{10}|BSB\s?:? ?\d{3}[- ]?\d{3}[^\n]{0,25}?\d{6,9}|IFSC\s?:? ?[A-Z]{4}0[A-Z0-9]{6}|ABA\s?:? ?(?:no\.? ?|number )?\d{9}(?!\d)|RIB\s?:? ?\d{5} ?\d{5} ?[A-Z0-9]{11} ?\d{2})/u,
  ),
  cued(
    /(?<!\p{L})(?:(?:routing|transit)(?: (?:number|no\.?|#))?\s?:? ?\d{9}(?!\d)|agência\s?:? ?\d{3,5}[^\n]{0,25}?conta(?: corrente| poupança)?\s?:? ?\d{4,9}-?[\dx]?|conta(?: corrente| poupança)?\s?:? ?\d{4,9}-?[\dx]?[^\n]{0,20}?agência\s?:? ?\d{3,5}|(?:konto|kto\.?)(?:-?nummer|-?nr\.?)?\s?:? ?\d{6,10}[^\n]{0,25}?(?:blz|bankleitzahl)|(?:blz|bankleitzahl|bic)\s?:? ?[a-z0-9]{8,11}[^\n]{0,25}?(?:konto|kto\.?)(?:-?nummer|-?nr\.?)?\s?:? ?\d{5,10}|(?:chave )?pix\s?: ?(?:\+?\d[\d .()/-]{9,18}\d|[\w.+-]+@[\w-]+\.[\w.]+)|cuenta (?:corriente|de ahorros?|bancaria)?\s?(?:n[°º.]*|no\.?|número)?\s?:? ?\d[\d -]{7,18}\d)/iu,
  ),
  cued(/(?<![\p{L}\p{N}])(?:CVV2?|CVC2?|CID)\s?(?:code|:|is)? ?\d{3,4}(?!\d)/u),
];
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
    const sortCode =
      SORT_CODE.exec(text) ??
      NAMED_ACCOUNTS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (sortCode) {
      const span = spanOf(sortCode);
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
