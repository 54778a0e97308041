import type { Draft } from "@/lib/draft/draft";
import { flagEmoji, flagLikeness } from "@/lib/facts/flags";
import { countryName, countryNames } from "@/lib/facts/world/country";
import { namesCountry, onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** The flag of a look-alike: the other state is named, the flag's own is not. */
export const flag = defineCheck({
  id: "flag",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "Unicode regional indicators; look-alike groups in lib/facts/flags",
  *check(draft): Iterable<Hit> {
    const { flags, places, language } = worldMentions(draft);
    for (const { start, end, code } of flags) {
      if (places.some((mention) => namesCountry(mention, code)) || isTagged(draft, code)) continue;
      const named = places
        .flatMap(
          (mention) =>
            onlyCountry(mention, "name") ??
            onlyCountry(mention, "demonym") ??
            onlyCountry(mention, "capital") ??
            [],
        )
        .find((other) => flagLikeness(code, other) !== undefined);
      // With the right flag there too, both states are meant.
      if (!named || flags.some((other) => other.code === named)) continue;
      yield {
        start,
        end,
        message: {
          key: "flag_why",
          values: { flag: countryName(code, language), named: countryName(named, language) },
        },
        fixes: [{ start, end, text: flagEmoji(named) }],
      };
    }
  },
});

/** A tag or handle may name the flag's state inside a longer word: "#VisitIvoryCoast", "@ChadMFA". */
function isTagged({ hashtags, mentions }: Draft, code: string): boolean {
  const names = countryNames(code, "en").names.map(({ text }) =>
    text.replace(/[^\p{L}]/gu, "").toLowerCase(),
  );
  return [...hashtags, ...mentions].some(({ text }) =>
    names.some((name) => name.length > 3 && text.toLowerCase().includes(name)),
  );
}
