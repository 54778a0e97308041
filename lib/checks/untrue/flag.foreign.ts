import type { Draft } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { type CountryCode, countries, WORLD_LANGUAGES } from "@/lib/facts/world/country";
import type { FlagMention } from "@/lib/facts/world/mentions";

/** UTF-16 units beside a flag in which its state's name may stand. */
const NEAR = 40;
/** Between a name and the flag that belongs to it. */
const BESIDE = /[\s!.,:;…)’”"\uFE0F–—-]{0,4}$/u;

/** Who signs with a flag of their own: an embassy in the state named. */
const SIGNS = /ambas|konsul|suurlähet|velvyslan|veľvyslan|követség|büyükelçi|poslan/iu;

/**
 * The state beside a flag by its name in a language whose names the gazetteer lacks ("Norge 🇮🇸"), where the flag's own is taken for
 * it and not named. Names by `Intl`, with a case ending of up to three letters.
 */
export function foreignBeside(
  { text, language }: Draft,
  flag: FlagMention,
  isTakenFor: (code: CountryCode, other: CountryCode) => boolean,
): CountryCode | undefined {
  if (language === undefined || WORLD_LANGUAGES.some((each) => each === language)) return undefined;
  const own = nameIn(language, flag.code);
  if (own === undefined || text.toLowerCase().includes(own.toLowerCase())) return undefined;
  const before = text.slice(Math.max(0, flag.start - NEAR), flag.start).replace(BESIDE, "");
  if (SIGNS.test(before)) return undefined;
  for (const code of countries().keys()) {
    if (code === flag.code || !isTakenFor(flag.code, code)) continue;
    const name = nameIn(language, code);
    const at = name === undefined ? -1 : before.lastIndexOf(name);
    if (name === undefined || at < 0) continue;
    const isWord = !/[\p{L}-]$/u.test(before.slice(0, at));
    if (isWord && /^\p{Ll}{0,3}$/u.test(before.slice(at + name.length))) return code;
  }
  return undefined;
}

const names = new Map<Language, Intl.DisplayNames>();

/** The name of a state in a language; undefined for parts of states, which have no ISO code of their own. */
function nameIn(language: Language, code: CountryCode): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const known =
    names.get(language) ?? new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  names.set(language, known);
  return known.of(code);
}
