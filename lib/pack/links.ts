import { isContainer, type Problem, problemAt, quoted } from "./problems";
import { walkStrings } from "./walk";

const PROBLEMS_AT_MOST = 50;
const LINK = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s"'()]*)/giu;

/** Which fields hold what a draft may say: matched or tested, never shown as a link. */
const DRAFT_TEXT = new Set([
  "any",
  "from",
  "unless",
  "words",
  "groups",
  "forms",
  "tests",
  "phrases",
  "slots",
  "topics",
  "subjects",
  "approvedPosts",
  "draft",
  "example",
  "$schema",
]);

/** The links of a pack that a reader could click and that are not https, or lead out of the issuer's own domains. */
export function foreignLinks(pack: object): Problem[] {
  const domains = domainsOf("issuer" in pack ? pack.issuer : undefined);
  const found: Problem[] = [];
  walkStrings(
    pack,
    (text, path) => {
      if (found.length >= PROBLEMS_AT_MOST || !text.includes("://")) return;
      for (const [link, scheme = "", rest = ""] of text.matchAll(LINK)) {
        const problem = linkProblem(scheme, rest, domains);
        if (problem)
          found.push(problemAt([...path], pack, `${quoted(link)} ${problem[0]}`, problem[1]));
      }
    },
    DRAFT_TEXT,
  );
  return found;
}

function linkProblem(
  scheme: string,
  rest: string,
  domains: readonly string[],
): readonly [string, string] | undefined {
  if (scheme.toLowerCase() !== "https") return ["is not https", "link to an https page"];
  const [authority = ""] = rest.split(/[/?#\\]/);
  if (!/^[a-z0-9.-]+(?::443)?$/i.test(authority))
    return ["does not name a plain host", "leave out names, passwords, ports and other scripts"];
  const host = authority.toLowerCase().replace(/:443$/, "").replace(/\.$/, "");
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return undefined;
  return [
    "leads out of the issuer's domains",
    `add "${host}" to the issuer's own domains, or leave the link out`,
  ];
}

function domainsOf(issuer: unknown): string[] {
  const domains = isContainer(issuer) && "domains" in issuer ? issuer.domains : undefined;
  return Array.isArray(domains) ? domains.filter((one) => typeof one === "string") : [];
}
