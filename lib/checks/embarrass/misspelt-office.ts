import type { Passage } from "@/lib/draft/draft";
import { fold } from "@/lib/facts/world/fold";
import { slips } from "@/lib/facts/world/near-miss";

/** Offices in one word, by language. Source: usage of foreign ministries, written for this project on 2026-11-21. */
const OFFICES: Readonly<Record<string, string>> = {
  fr: "ambassadeur ambassadrice ambassade gouvernement ministère ministre parlement consulat secrétaire",
  es: "embajador embajadora embajada vicepresidente vicepresidenta canciller ministerio consulado parlamento gobierno",
  pt: "embaixador embaixadora embaixada chanceler ministério consulado parlamento ministro",
  de: "außenminister außenministerin bundespräsident bundespräsidentin bundeskanzler bundeskanzlerin botschafter botschafterin staatssekretär staatssekretärin generalkonsul generalkonsulin generalkonsulat bundesministerium bundesregierung ministerpräsident ministerpräsidentin premierminister premierministerin verteidigungsminister verteidigungsministerin innenminister innenministerin finanzminister finanzministerin",
};
const SHORTEST = 8;
/** Acronyms in which two letters change places unseen. */
const ACRONYMS =
  "UNESCO UNICEF UNHCR UNCTAD UNIDO UNODC UNAIDS UNFCCC UNRWA UNFPA UNIFIL OHCHR ECOWAS ECOSOC ASEAN MERCOSUR INTERPOL EUROPOL FRONTEX CARICOM COMESA MINUSMA MONUSCO".split(
    " ",
  );
/** The Human Rights Council is written so too. */
const REFUGEES = /refugee|displaced|asylum|camp|réfugié|refugiad|flüchtling/iu;

let offices: ReadonlyMap<string, readonly string[]> | undefined;
let swapped: ReadonlyMap<string, string> | undefined;

/** The office or acronym that a word misses by one letter or a swap; undefined where it does not. */
export function findOfficeSlip(passage: Passage, at: number): string | undefined {
  const token = passage.tokens[at];
  if (!token) return undefined;
  const written = passage.text.slice(token.start, token.end);
  if (/^\p{Lu}{5,}$/u.test(written)) {
    const right = swaps().get(written);
    return right && (written !== "UNHRC" || REFUGEES.test(passage.text)) ? right : undefined;
  }
  if (token.text.length < SHORTEST - 1 || !passage.language) return undefined;
  offices ??= new Map(
    Object.entries(OFFICES).map(([language, words]) => [language, words.split(" ")]),
  );
  const names = offices.get(passage.language) ?? [];
  const key = fold(token.text);
  if (names.some((name) => fold(name) === key)) return undefined;
  return names.find(
    (name) =>
      name.length >= SHORTEST &&
      name.charAt(0) === token.text.charAt(0) &&
      slips(key, fold(name)) === 1,
  );
}

function swaps(): ReadonlyMap<string, string> {
  if (swapped) return swapped;
  const map = new Map<string, string>();
  for (const name of ACRONYMS) {
    for (let at = 1; at < name.length - 1; at++) {
      const wrong = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      if (!ACRONYMS.includes(wrong)) map.set(wrong, name);
    }
  }
  swapped = map;
  return map;
}
