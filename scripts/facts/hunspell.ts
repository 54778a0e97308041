import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Affix {
  readonly prefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

type SplitFlags = (flags: string) => readonly string[];

function readAffixes(lines: readonly string[]): ReadonlyMap<string, readonly Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of lines) {
    const [kind = "", flag = "", strip = "", add = "", condition] = line.trim().split(/\s+/u);
    if ((kind !== "SFX" && kind !== "PFX") || condition === undefined) continue;
    const prefix = kind === "PFX";
    const pattern = prefix ? `^${condition}` : `${condition}$`;
    const list = affixes.get(flag) ?? [];
    affixes.set(flag, list);
    list.push({
      prefix,
      strip: strip === "0" ? "" : strip,
      add: (add.split("/")[0] ?? "").replace(/^0$/u, ""),
      condition: new RegExp(pattern, "u"),
    });
  }
  return affixes;
}

function inflect(word: string, affix: Affix): string | undefined {
  const { prefix, strip, add, condition } = affix;
  if (!condition.test(word)) return undefined;
  if (prefix) return word.startsWith(strip) ? add + word.slice(strip.length) : undefined;
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : undefined;
}

/**
 * The words of a Hunspell dictionary (index.aff, index.dic), with one affix each or bare; compounds and
 * double suffixes are left out. Enough to tell whether a spelling is a word.
 */
export function* hunspellWords(
  folder: string,
  depth: "all forms" | "roots" = "all forms",
): Generator<string> {
  const aff = readFileSync(join(folder, "index.aff"), "utf8").split("\n");
  const long = aff.some((line) => line.startsWith("FLAG long"));
  const split: SplitFlags = (flags) => (long ? (flags.match(/../gu) ?? []) : [...flags]);
  const affixes = readAffixes(aff);
  for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
    const [word = "", flags = ""] = (line.split(/\s/u)[0] ?? "").split("/");
    if (word === "") continue;
    yield word;
    if (depth === "roots") continue;
    for (const flag of split(flags)) {
      for (const affix of affixes.get(flag) ?? []) {
        const form = inflect(word, affix);
        if (form !== undefined) yield form;
      }
    }
  }
}
