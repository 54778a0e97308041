import { latinSkeleton } from "@/lib/facts/links/confusables";
import { KNOWN_SITES, registrableDomain } from "@/lib/facts/links/known-sites";
import { defineCheck, type Hit } from "../check";

const known = new Set(KNOWN_SITES);
/** Each site's name by its look, so that "paypa1", "rnicrosoft" and "facebοok" are found in one step. */
const byLook = new Map(KNOWN_SITES.map((site) => [look(site), site]));
/** Each site by its name with hyphens for all dots, and for the first. */
const byHyphens = new Map(
  KNOWN_SITES.flatMap((site) => [
    [site.replace(/\./g, "-"), site],
    [site.replace(".", "-"), site],
  ]),
);
const LETTERS = /\p{L}/u;

/** A domain that looks like a known one: letters of another script, digits for letters, one letter more or less. */
export const lookalikeDomain = defineCheck({
  id: "lookalike-domain",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Unicode Technical Standard 39; see lib/facts/links",
  *check({ links }): Iterable<Hit> {
    for (const { start, end, host } of links) {
      const site = imitated(host);
      if (site === undefined) continue;
      yield {
        start,
        end,
        message: site
          ? { key: "lookalike_domain_why", values: { host, site } }
          : { key: "lookalike_domain_scripts", values: { host } },
      };
    }
  },
});

/** The site that a host imitates, "" where it mixes scripts without a model, undefined where it is honest. */
function imitated(host: string): string | undefined {
  // "trаvel.state.gov": a foreign letter before a known domain is none of its owner's.
  if (/[^\x00-\x7f]/.test(host) && isMixed(host)) {
    return byLook.get(look(registrableDomain(host))) ?? "";
  }
  const domain = registrableDomain(host);
  if (known.has(domain) || known.has(host)) return undefined;
  const byLetters = byLook.get(look(domain)) ?? byLook.get(look(domain).replace(/-/g, ""));
  if (byLetters) return byLetters;
  if (/[^\x00-\x7f]/.test(host)) return isMixed(host) ? "" : undefined;
  const [name = ""] = domain.split(".");
  // "nato-int.org", "europa-eu.com": the dot became a hyphen.
  const hyphened = byHyphens.get(name) ?? byHyphens.get(domain);
  if (hyphened) return hyphened;
  const borrowed = name.split("-").find((part) => part !== name && DISTINCT.has(part));
  if (borrowed) return KNOWN_SITES.find((site) => site.startsWith(`${borrowed}.`));
  return KNOWN_SITES.find((site) => isBorrowed(site, host, domain) || isMisspelt(site, domain));
}

function look(domain: string): string {
  return latinSkeleton(domain.normalize("NFC"))
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/[1|]/g, "l")
    .replace(/0/g, "o")
    .replace(/i(?=[a-z]*\.)/g, "l");
}

/** Cyrillic or Greek beside Latin in one label, or a whole label of look-alikes under a Latin ending. */
function isMixed(host: string): boolean {
  const labels = host.split(".");
  const ending = labels.at(-1) ?? "";
  return labels.slice(0, -1).some((label) => {
    if (!/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(label)) return false;
    if (/\p{sc=Latin}/u.test(label)) return true;
    return (
      /^[a-z]+$/.test(ending) &&
      [...latinSkeleton(label)].every((letter) => letter <= "\x7f" || !LETTERS.test(letter))
    );
  });
}

/** "un.org.relief-fund.com": the known name stands where it means nothing. */
function isBorrowed(site: string, host: string, domain: string): boolean {
  // Nearly no host has another's whole name in it.
  if (!host.includes(site)) return false;
  if (domain === site || host.endsWith(`.${site}`) || host === site) return false;
  const place = host.indexOf(`${site}.`);
  if (place === 0 || (place > 0 && host.charAt(place - 1) === ".")) return true;
  // "exteriores.gob.es-visa.com": a hyphen takes the dot's place after it.
  return host.startsWith(`${site}-`) || host.startsWith(`www.${site}-`);
}

/** Names that are nobody else's word: "unicef-donate.org" borrows one. */
const DISTINCT = new Set(
  "unicef unhcr unesco facebook instagram linkedin whatsapp paypal microsoft vfsglobal tlscontact usembassy unitednations worldbank".split(
    " ",
  ),
);

/** One letter more, less or other than a name of seven letters or more, under the same ending. */
function isMisspelt(site: string, domain: string): boolean {
  if (Math.abs(site.length - domain.length) > 1) return false;
  const name = site.slice(0, site.indexOf("."));
  const other = domain.slice(0, domain.indexOf("."));
  if (name.length < 7 || !domain.endsWith(site.slice(name.length))) return false;
  return isOneEditApart(name, other);
}

function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a.at(-1 - back) === b.at(-1 - back))
    back++;
  const left = a.length - from - back;
  const right = b.length - from - back;
  const isSwap = left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
  return isSwap || (left <= 1 && right <= 1);
}
