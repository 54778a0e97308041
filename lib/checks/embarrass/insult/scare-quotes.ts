import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import type { Clause, Item } from "./clause";

/**
 * What somebody in office is credited with, and denied by quotation marks: `his "wisdom"`. Folded; en, fr, es, pt, de. General
 * knowledge, 2026-11-23.
 */
const VIRTUES =
  /^(?:wisdom|sagesse|sabidur|sabedor|weisheit|expertise|intel+[ie]|brillian|vision|visão|visión|visao|strateg|estrateg|stratég|integri|compet|kompeten|generos|générosité|honest|honnêt|logi|lógica|leadership|liderazgo|liderança|statesmanship|diplomacy|insight|courage|coragem|valentía|mut$|charm|talent|knowledge|thinking|ideas?$|idées|modest|modéstia|princip|prinzip|honou?r$|excuses|eloquen|éloquen|lumières|genius$|genio$|g[ée]nie$|g[éê]nio$|verdienst|sachverstand)/u;
/** What one in office is called, and denied to be: `the "expert" Minister Lund`, `our "friend" the minister`. */
const ROLES =
  /^(?:friend|amig[oa]|ami|amie|freund|freundin|ally|alli[ée]e?|aliad[oa]|partner|expert[eoa]?|expertin|experte|perit[oa]|genius|genio|g[ée]nie|g[éê]nio|states(?:wo)?man|estadista|staatsmann|leader|líder|thinker|visionary|visionnaire|visionario|economista?|économiste|diplomate?|strateg[eist]*|stratège|hero|héros|héroe|held|democrat|démocrate|demokrat|honou?rable|excellenc[ey]|patriota?)$/u;
const OWNED =
  /(?:(?<!\p{L})(?:his|her|their|your|its|son|sa|ses|leur|leurs|votre|vos|su|sus|seu|sua|seus|suas|vosso|vossa|sein\p{L}{0,2}|ihr\p{L}{0,2}|eur\p{L}{0,2})(?:\s(?:famous|usual|great|legendary|celebrated|renowned|vaunted|own|fameu(?:x|se)|légendaire|famos[oa]|propi[oa]|própri[oa]|berühmten?|legendären?|üblichen?))?|\p{L}['’]s?)\s$/iu;
export const DEFINED =
  /(?<!\p{L})(?:the|our|that|this|their|his|her|le|la|les|ces|los|las|os|as|estos|esos|essas|esses|diese|l['’]|notre|nos|votre|ce|cet|cette|el|nuestro|nuestra|este|esta|ese|esa|o|a|nosso|nossa|esse|essa|der|die|das|unser|unsere|dieser|diese)\s?$/iu;
/** "Sato's ": what follows belongs to somebody. */
export const POSSESSIVE = /['’]s?\s$/u;
export const OF = /^\s(?:of|from|de|del|du|des|d['’]|do|da|von|des|der)\s?/iu;
/** Where a word in quotation marks is a quotation, a title, or the word itself. */
export const QUOTING = cued(
  /(?<!\p{L})(?:prais|thanked|hail|cit(?:ed|es|ing)|describ|call(?:ed|s|ing)|award|prize|jury|honou?red|salu[eéó]|sald[oó]|elogi|lob(?:t|te|ten)(?!\p{L})|dank(?:t|te)|remerci[eé]|agrade[cç]|destac|term(?!\p{L})|words?(?!\p{L})|mots?(?!\p{L})|palabra|palavra|wort(?!\p{L})|said|says|told|quot|theme|title|theater|theatre|film|novel|book|exhibition|expos|libro|livre|livro|buch|acknowledg|commend|recogni|admir|applaud|laud|acclaim|félicit|würdig|rühm|enalte|quot)/iu,
);

/** Whether a quotation denies somebody in office what it says: one word or two, theirs, and no quotation or title. */
export function isMockedVirtue(
  quotation: Quotation,
  { passage, items, grammar }: Clause,
  hasHolder: () => boolean,
): boolean {
  const inside = wordIn(quotation);
  const isVirtue = VIRTUES.test(inside);
  const isRole = ROLES.test(inside);
  if ((!isVirtue && !isRole) || QUOTING.test(passage.text)) return false;
  const before = passage.text.slice(0, quotation.start);
  const next = items.findIndex(({ start }) => start >= quotation.end);
  if (isVirtue && OWNED.test(before)) {
    // "his memoir “Wisdom”"
    if (grammar.capitalsAreNames && /^.\p{Lu}/u.test(quotation.text)) return false;
    // "Sato's": the owner holds an office; "his": somebody named does.
    const owner = POSSESSIVE.test(before) ? ownerOf(items, quotation.start) : undefined;
    return owner ? isHolder(owner) : hasHolder();
  }
  if (!DEFINED.test(before)) return false;
  if (isVirtue) {
    const link = OF.exec(passage.text.slice(quotation.end));
    if (!link) return false;
    const from = quotation.end + link[0].length;
    return items.slice(next, next + 3).some((item) => isHolder(item) && item.start - from < 5);
  }
  const follows = items.slice(next, next + 3);
  const named = follows.findIndex((item) => isHolder(item) || item.target === "name");
  if (named < 0 || follows.slice(0, named).some(({ text }) => !APPOSED.has(text))) return false;
  return follows[named]?.target === "holder" || hasHolder();
}

/** May stand between `our "friend"` and "the minister"; closing marks are items. */
const APPOSED = wordSet(
  `, the le la el o a der die das " ” » “ ' ’ mr mrs ms herr frau señor señora senhor senhora`,
);

/** The folded words of a short quotation, that may speak of scorn. */
export function wordIn({ text }: Quotation): string {
  return text.length > 24 ? "" : text.slice(1, -1).trim().toLowerCase().replace(/[,.]$/, "");
}

/** Whether a quotation may deny a virtue, whoever's it is. */
export function mayMockVirtue(quotation: Quotation, { text }: Passage): boolean {
  const inside = wordIn(quotation);
  return (VIRTUES.test(inside) || ROLES.test(inside)) && !QUOTING.test(text);
}

export function ownerOf(items: readonly Item[], before: number): Item | undefined {
  return items.findLast(({ end, target, text }) => end <= before && (target || text !== "s"));
}

function isHolder({ target }: Item): boolean {
  return target === "holder" || target === "holders" || target === "handle";
}
