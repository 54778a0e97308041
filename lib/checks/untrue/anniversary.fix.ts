import type { Fix } from "../check";
import type { Told } from "./anniversary.told";

/** The right number of years in place of the one told, with the ending of an English ordinal; none where it stands in words. */
export function numberFix(
  text: string,
  { start, end, years }: Omit<Told, "slack">,
  right: number,
): Fix[] {
  const written = text.slice(start, end);
  const at = written.indexOf(String(years));
  if (at < 0) return [];
  const ending = /^(?:st|nd|rd|th)/.exec(written.slice(at + String(years).length))?.[0] ?? "";
  const from = start + at;
  return [
    {
      start: from,
      end: from + String(years).length + ending.length,
      text: ending ? ordinal(right) : String(right),
    },
  ];
}

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

function ordinal(value: number): string {
  return `${value}${ENDINGS[ordinals.select(value)] ?? "th"}`;
}
