import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { spanOf } from "@/lib/draft/span";
import type { Person } from "@/lib/ministry/ministry";
import type { Hit } from "../check";

// Offices as drafts and packs name them, in English, French, Spanish, Portuguese and German: nobody who holds the one holds the
// other. A Spanish "canciller" is a foreign minister. General usage, 2026-11-22.
const HEAD =
  "prime minister|premi[eè]re? ministre|primer[a]? ministr[oa]|primeir[oa][- ]ministr[oa]|premierminister(?:in)?|ministerpräsident(?:in)?|(?:bundes)?kanzler(?:in)?";
const MINISTER =
  "\\p{L}*minister(?:in)?|ministre|ministr[oa]|canciller|chanceler|foreign secretary";
const OFFICES: readonly RegExp[] = [
  HEAD,
  "(?:bundes)?(?:president[ea]?|présidente?|präsident(?:in)?)",
  MINISTER,
  "ambassad(?:or|eur|rice)|embajadora?|embaixadora?|botschafter(?:in)?|high commissioner|permanent representative",
  "consule?|c[óô]nsul|(?:general)?konsul(?:in)?",
  "spokes\\p{L}+|porte-parole|portavoz|porta-voz|(?:presse)?sprecher(?:in)?",
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu"));
const PORTFOLIOS: readonly RegExp[] = [
  /foreign|étrang|exterior|estrangeir|außen|auswärtig/iu,
  /defen[cs]|défense|defesa|verteidig/iu,
  /finan/iu,
  /interior|intérieur|\binnen/iu,
  /justi/iu,
  /health|santé|salud|saúde|gesundheit/iu,
  /trade|commerce|comerci|comérci|handel/iu,
  /educa|éduca|bildung/iu,
];
const HOLDER = OFFICES.map(({ source }) => source).join("|");
/** Right before the name, with its portfolio: "Minister of Defence", "la ministra de Defensa,". */
const BEFORE = new RegExp(
  `(?:(?<!\\p{L})\\p{L}{4,}\\s)?(?:${HOLDER})(?:\\s(?:of|for|de|du|des|del|da|do|dos|der|für)\\s[\\p{L}’' ]{2,40})?,?\\s(?:H\\.E\\.\\s|Dr\\.?\\s)?$`,
  "iu",
);
/** Right after it: ", our Prime Minister". */
const AFTER = new RegExp(
  `^,\\s(?:(?:the|our|la|le|notre|el|nuestr[oa]|o|a|noss[oa]|die|der|unsere?)\\s)?(?:\\p{L}{4,}\\s)?(?:${HOLDER})`,
  "iu",
);
const OF_OLD = cued(
  /(?<!\p{L})(?:former|ex|then|vice|deputy|late|next|future|designate|acting|shadow|honorary|ancien\p{L}*|alors|antigu[oa]|entonces|antig[oa]|então|ehemalige\p{L}*|frühere\p{L}*|stellvertretende\p{L}*|damalige\p{L}*)(?!\p{L})/iu,
);

/** Somebody of the pack with an office that is another's: "Prime Minister Flavia Elphberg" of the foreign minister. */
export function* wrongOffices({ text }: Passage, people: readonly Person[]): Iterable<Hit> {
  const folded = foldText(text);
  // Offsets into the one are offsets into the other only where nothing grew or shrank.
  if (folded.length !== text.length) return;
  for (const { name, title, office, aliases, provenance } of people) {
    if (office === undefined) continue;
    for (const called of [name, ...aliases]) {
      const start = called.includes(" ") ? folded.indexOf(foldText(called)) : -1;
      if (start < 0) continue;
      const end = start + called.length;
      const from = Math.max(0, start - 80);
      const before = BEFORE.exec(text.slice(from, start));
      const after = before ? null : AFTER.exec(text.slice(end, end + 60));
      const said = before ?? after;
      if (!said || OF_OLD.test(text.slice(Math.max(0, start - 90), start) + said[0])) continue;
      if (!contradicts(said[0], [title, office, ...aliases].join(" "))) continue;
      const span = spanOf(said);
      yield {
        start: before ? from + span.start : start,
        end: before ? end : end + span.end,
        message: { key: "fact_sheet_office", values: { name, office } },
        provenance,
      };
      break;
    }
  }
}

function contradicts(said: string, own: string): boolean {
  const one = OFFICES.findIndex((office) => office.test(said));
  const held = OFFICES.flatMap((office, index) => (office.test(own) ? [index] : []));
  if (one < 0 || held.length === 0) return false;
  // A head of government is a minister too, as is every prime minister's title for its last word.
  if (!held.includes(one)) return !(one === 2 && held.includes(0));
  if (one !== 2) return false;
  const portfolio = PORTFOLIOS.findIndex((each) => each.test(said));
  return (
    portfolio >= 0 && !PORTFOLIOS[portfolio]?.test(own) && PORTFOLIOS.some((each) => each.test(own))
  );
}
