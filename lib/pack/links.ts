import { isContainer, type Path, type Problem, problemAt, quoted } from "./problems";

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
  "$schema",
]);

/** The links of a pack that a reader could click and that are not https, or lead out of the issuer's own domains. */
export function foreignLinks(pack: object): Problem[] {
  const issuer = (pack as { issuer?: unknown }).issuer;
  const domains = domainsOf(issuer);
  const found: Problem[] = [];
  function visit(part: unknown, path: Path): void {
    if (typeof part === "string") {
      for (const [link, scheme = "", rest = ""] of part.matchAll(LINK)) {
        const problem = linkProblem(scheme, rest, domains);
        if (problem) found.push(problemAt(path, pack, `${quoted(link)} ${problem[0]}`, problem[1]));
      }
    } else if (isContainer(part)) {
      for (const [name, inner] of Object.entries(part)) {
        if (!DRAFT_TEXT.has(name))
          visit(inner, [...path, Array.isArray(part) ? Number(name) : name]);
      }
    }
  }
  visit(pack, []);
  return found.slice(0, PROBLEMS_AT_MOST);
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
    `add "${host}" to issuer.domains, or leave the link out`,
  ];
}

function domainsOf(issuer: unknown): string[] {
  const domains = isContainer(issuer) && "domains" in issuer ? issuer.domains : undefined;
  return Array.isArray(domains) ? domains.filter((one) => typeof one === "string") : [];
}
