import { cued } from "@/lib/draft/cued-pattern";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { joiningYears } from "@/lib/facts/world/membership";
import { onlyCountry, type PlaceMention } from "@/lib/facts/world/mentions";
import { bodyName } from "@/lib/facts/world/organisation-names";
import type { Hit } from "../check";

const YEAR = /(?<![\d.,/–-])(?:199\d|20[0-4]\d)(?![\d/–-]|[.,]\d)/gu;
/** The money tells of the body: "Croatia adopted the euro in 2020", "Bulgarien führte 2024 den Euro ein". */
const EURO_IN = cued(
  /^(?:\s(?:which|that|qui|que|das))?\s(?:(?:has|have|a|ha) )?(?:adopted|introduced|switched to|joined|adopte|adopté|adopta|introduit|adoptó|adoptado|introdujo|adotou|adoptou|introduziu)\s(?:the |l['’]|el |o )?euro\s(?:back |only |already )?(?:in|on 1 January|en|le 1er janvier|el 1 de enero de|em|a 1 de janeiro de)\s$/iu,
);
const EURO_SINCE = cued(
  /^\s(?:has used the euro since|has had the euro since|uses the euro since|utilise l['’]euro depuis|usa el euro desde|usa o euro desde|nutzt den Euro seit|zahlt mit Euro seit)\s(?:1 January )?$/iu,
);

/** "Croatia adopted the euro in 2020": another year than that of its joining the euro area. */
export function* wrongEuro(
  text: string,
  places: readonly PlaceMention[],
  language: WorldLanguage,
): Iterable<Hit> {
  if (!text.toLowerCase().includes("euro")) return;
  for (const match of text.matchAll(YEAR)) {
    const place = places.findLast(({ end }) => end <= match.index);
    const code = place && onlyCountry(place, "name");
    const between = place ? text.slice(place.end, match.index) : "";
    if (!code || !(EURO_IN.test(between) || EURO_SINCE.test(between))) continue;
    const years = joiningYears("EURO", code);
    const [right] = years;
    if (right === undefined || years.includes(Number(match[0]))) continue;
    const year = { start: match.index, end: match.index + 4 };
    const country = countryName(code, language);
    yield {
      ...year,
      message: {
        key: "membership_year",
        values: { organisation: bodyName("EURO", language), country, year: String(right) },
      },
      fixes: [{ ...year, text: String(right) }],
    };
  }
}
