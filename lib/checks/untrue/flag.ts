import type { Draft } from "@/lib/draft/draft";
import { flagEmoji, flagLikeness } from "@/lib/facts/flags";
import { confusion } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, countryName, countryNames } from "@/lib/facts/world/country";
import {
  type FlagMention,
  namesCountry,
  onlyCountry,
  worldMentions,
} from "@/lib/facts/world/mentions";
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
    const { flags, language } = worldMentions(draft);
    for (const flag of flags) {
      const { start, end, code } = flag;
      const named = isNamed(draft, code)
        ? strangerBefore(draft, flag)
        : (likeness(draft, code) ?? partner(draft, code));
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

function isNamed(draft: Draft, code: CountryCode): boolean {
  return (
    worldMentions(draft).places.some((mention) => namesCountry(mention, code)) ||
    isTagged(draft, code)
  );
}

function codesNamed(draft: Draft): readonly CountryCode[] {
  return worldMentions(draft).places.flatMap(
    (mention) =>
      onlyCountry(mention, "name") ??
      onlyCountry(mention, "demonym") ??
      onlyCountry(mention, "capital") ??
      [],
  );
}

function isTakenFor(code: CountryCode, other: CountryCode): boolean {
  return flagLikeness(code, other) !== undefined || confusion(code, other) !== undefined;
}

/** A state named in the draft whose flag, or name, is taken for this one. */
function likeness(draft: Draft, code: CountryCode): CountryCode | undefined {
  const shown = worldMentions(draft).flags.map((flag) => flag.code);
  return codesNamed(draft).find((other) => isTakenFor(code, other) && !shown.includes(other));
}

/** "🇺🇸 🤝 🇱🇷" about the United States and Lebanon: two flags for two states, one of them a slip on the keyboard. */
function partner(draft: Draft, code: CountryCode): CountryCode | undefined {
  const { flags } = worldMentions(draft);
  const named = new Set(codesNamed(draft));
  const shown = new Set(flags.map((flag) => flag.code));
  if (named.size !== 2 || shown.size !== 2) return undefined;
  const missing = [...named].filter((each) => !shown.has(each));
  const [other] = missing;
  return missing.length === 1 && other?.charAt(0) === code.charAt(0) ? other : undefined;
}

/** "Ireland 🇨🇮 … to Abidjan": the flag right after the name of the state that it is taken for, its own state not called by name. */
function strangerBefore(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { places } = worldMentions(draft);
  if (
    places.some((mention) => onlyCountry(mention, "name") === flag.code) ||
    isTagged(draft, flag.code)
  )
    return undefined;
  const before = places.findLast(({ end }) => end <= flag.start);
  const code = before && onlyCountry(before, "name");
  const isBeside = before && draft.text.slice(before.end, flag.start) === " ";
  return code && isBeside && isTakenFor(flag.code, code) ? code : undefined;
}

/** A tag or handle may name the flag's state inside a longer word: "#VisitIvoryCoast", "@ChadMFA". */
function isTagged({ hashtags, mentions }: Draft, code: string): boolean {
  const names = countryNames(code, "en").names.map(({ text }) =>
    text.replace(/[^\p{L}]/gu, "").toLowerCase(),
  );
  return [...hashtags, ...mentions].some(({ text }) =>
    names.some((name) => name.length > 3 && text.toLowerCase().includes(name)),
  );
}
