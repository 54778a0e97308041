import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";
import { ROLES, SECTIONS } from "@/lib/facts/house/house-words";

/** Labels that head nothing else, and those that also head news for readers ("Info:", "Diffusion : samedi, 20 h"). */
const SURE_LABEL =
  /^[\s([*]*(?:dist(?:r|ro|rib)?\.?(?: list)?|distribution(?: list)?|internal distribution|copied to|copy(?: to)?|cc|bcc|cleared|cleared (?:by|with)|clearances?|drafted(?: by)?|drafter|approved|verteiler|destinataires?|copie(?: à)?|diffusion interne|visa|lista de (?:distribución|distribuição)|distribución|distribuição|copia(?: a)?|cópia(?: a)?)\s*[:=]\s*/iu;
const OTHER_LABEL =
  /^[\s([*]*(?:info(?:rmation)?(?: to)?|action(?: and info)?|to|from|diffusion|an|von|de|para|para conhecimento|para información|nachrichtlich)\s*[:=]\s*/iu;
const ROLE = cued(new RegExp(`^(?:${ROLES.join("|")})(?![\\p{L}\\p{N}])`, "u"));
const SECTION = cued(
  new RegExp(`^(?:the )?(?:${SECTIONS.join("|")})(?: (?:section|office|team))?$`, "iu"),
);
const UNIT = cued(
  /(?<!\p{L})(?:dept|department|desk|directorate|division|unit|section|ref\.?(?= ?\d)|referat|abt\.?|abteilung|bureau|dirección|direção|sous-direction)(?!\p{L})/iu,
);
const ACRONYM = /^\p{Lu}[\p{L}/-]{0,8}\p{Lu}$|^(?:MFA|FCDO|EEAS|AA|MAE|MRE|MEAE)[/ ]\p{Lu}\p{L}*/u;

/** "Dist: HoM, DHM, Press", "Verteiler: BM, Ref. 313": who gets the paper, by the house's own short names. */
export function findDistributionLine(text: string): Span | undefined {
  // Every label ends in one of them.
  if (!text.includes(":") && !text.includes("=")) return undefined;
  const label = SURE_LABEL.exec(text) ?? OTHER_LABEL.exec(text);
  if (!label) return undefined;
  const isSure = SURE_LABEL.test(text);
  const list = /^[^\n!?]{2,120}/u.exec(text.slice(label[0].length))?.[0] ?? "";
  const items = list
    .split(/[,;&+]|\s\/\s|(?<!\p{L})(?:and|et|y|und)(?!\p{L})/u)
    .map((item) => item.trim().replace(/[.)\]]+$/u, ""))
    .filter((item) => item !== "");
  const own = items.filter((item) => ROLE.test(item) || SECTION.test(item));
  const alike = items.filter((item) => own.includes(item) || UNIT.test(item) || ACRONYM.test(item));
  const isList = isSure
    ? alike.length > 1 && alike.length * 2 >= items.length
    : own.length > 0 && alike.length === items.length;
  if (!isList && !(isSure && items.length === 1 && own.length === 1)) return undefined;
  const start = /^[\s([*]*/u.exec(text)?.[0].length ?? 0;
  return { start, end: label[0].length + list.trimEnd().length };
}
