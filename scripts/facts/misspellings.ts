/**
 * Holds the hand-made misspellings against Hunspell dictionaries and the gazetteer:
 * `npx tsx scripts/facts/misspellings.ts FOLDER`, where FOLDER holds the unpacked npm packages
 * dictionary-en, -fr, -es, -pt and -de as en, fr, es, pt and de. Prints every misspelling that is a
 * word, and writes nothing.
 */
import { join } from "node:path";
import { WORLD_LANGUAGES } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { gazetteer } from "@/lib/facts/world/gazetteer";
import { misspellings } from "@/lib/facts/world/misspellings";
import { hunspellWords } from "./hunspell";

const [, , folder = ""] = process.argv;
const wrong = new Set(WORLD_LANGUAGES.flatMap((language) => [...misspellings(language).keys()]));
const words = new Set<string>();

for (const language of ["en", "fr", "es", "pt", "de"] as const) {
  for (const key of gazetteer(language).keys()) if (wrong.has(key)) words.add(`${key} (place)`);
  const dictionary = join(folder, language);
  for (const word of hunspellWords(dictionary)) {
    const key = fold(word);
    if (wrong.has(key)) words.add(`${key} (${language}: ${word})`);
  }
}

console.log([...words].sort().join("\n") || `none of ${wrong.size} is a word`);
process.exitCode = words.size > 0 ? 1 : 0;
