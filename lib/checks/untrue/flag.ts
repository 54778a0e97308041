import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { flagCode, flagEmoji, flagLikeness } from "@/lib/facts/flags";
import { confusion } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, countryName, countryNames } from "@/lib/facts/world/country";
import {
  type FlagMention,
  namesCountry,
  onlyCountry,
  type PlaceMention,
  worldMentions,
} from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";
import { foreignBeside } from "./flag.foreign";
import { areNear, isOwnFlag } from "./flag-owner";

/** Between a name and the flag that belongs to it: no word, at most the stop of a greeting. */
const BESIDE = /^(?:['’]s)?[\s!.,:;…)’”"\p{So}\uFE0F–—-]{0,4}$/u;

/** The flag of another state where one is named: beside its name, in a row of names and flags, or beside its like. */
export const flag = defineCheck({
  id: "flag",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "Unicode regional indicators; look-alike groups in lib/facts/flags",
  *check(draft): Iterable<Hit> {
    // What else the draft names is looked up only beside a flag.
    if (!draft.emoji.some(({ text }) => flagCode(text))) return;
    const { flags, language } = worldMentions(draft);
    for (const flag of flags) {
      const { start, end, code } = flag;
      const paired = outOfPairs(draft, flag);
      const named =
        paired ??
        (isNamed(draft, code)
          ? strangerBefore(draft, flag)
          : (taken(draft, flag) ?? foreignBeside(draft, flag, isTakenFor)));
      const meant = named ?? (isNamed(draft, code) ? undefined : likeness(draft, flag));
      // With the right flag there too, both states are meant.
      if (!meant || flags.some((other) => other.code === meant)) continue;
      yield {
        start,
        end,
        // Away from the name it may be the writer's own.
        ...(named ? {} : { severity: "hint" as const }),
        message: {
          key: "flag_why",
          values: { flag: countryName(code, language), named: countryName(meant, language) },
        },
        fixes: [{ start, end, text: flagEmoji(meant) }],
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

function codeOf(mention: PlaceMention): CountryCode | undefined {
  return (
    onlyCountry(mention, "name") ??
    onlyCountry(mention, "demonym") ??
    onlyCountry(mention, "capital")
  );
}

function isTakenFor(code: CountryCode, other: CountryCode): boolean {
  return flagLikeness(code, other) !== undefined || confusion(code, other) !== undefined;
}

/** The state right before a flag, or right after it. */
function beside(
  draft: Draft,
  flag: FlagMention,
): { readonly before: PlaceMention | undefined; readonly after: PlaceMention | undefined } {
  const { places } = worldMentions(draft);
  const before = places.findLast(({ end }) => end <= flag.start);
  const after = places.find(({ start }) => start >= flag.end);
  return {
    before: before && isBeside(draft, before, flag) ? before : undefined,
    after: after && /^\s?#?$/u.test(draft.text.slice(flag.end, after.start)) ? after : undefined,
  };
}

/** "The Slovenian Prime Minister 🇸🇰 spoke": an office between its people and the flag, inside the sentence. */
const OFFICE = cued(
  /^\s(?:(?:Prime|Foreign|Deputy|Finance|Defence|prime|foreign|deputy)\s){0,2}(?:Minister|minister|President|president|Ambassador|ambassador|Chancellor|Taoiseach|King|Queen|FM|PM|delegation|Präsident(?:in)?|Außenminister(?:in)?|Botschafter(?:in)?)\s$/u,
);

function isBeside({ text }: Draft, place: PlaceMention, flag: FlagMention): boolean {
  const between = text.slice(place.end, flag.start);
  const isOffice =
    onlyCountry(place, "demonym") !== undefined &&
    OFFICE.test(between) &&
    /^\s\p{Ll}/u.test(text.slice(flag.end));
  return isOffice || BESIDE.test(between);
}

/** "🇨🇮 Ireland", "Romania 🇹🇩", "Happy Independence Day, Latvia! 🇦🇹": a flag beside the state that it is taken for, its own state not named. */
function taken(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { before, after } = beside(draft, flag);
  for (const place of [before, after]) {
    const code = place && codeOf(place);
    if (!place || !code || !isTakenFor(flag.code, code)) continue;
    const isState = onlyCountry(place, "name") !== undefined;
    const isNear = areNear(flag.code, code);
    if (place === before && isOwnFlag(draft.text, place, flag, { isState, isNear })) continue;
    return code;
  }
  return rowOfFlags(draft, flag);
}

/** A state named elsewhere in the draft whose flag, or name, is taken for this one. */
function likeness(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { before, after } = beside(draft, flag);
  return worldMentions(draft)
    .places.filter((place) => place !== before && place !== after)
    .flatMap((place) => codeOf(place) ?? [])
    .find((other) => isTakenFor(flag.code, other));
}

/** "Slovenia, Croatia and Italy 🇷🇺🇭🇷🇮🇹", "🇺🇸 🤝 🇱🇷" about the United States and Lebanon: as many flags as states, and one of them is nobody's. */
function rowOfFlags(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { flags, places } = worldMentions(draft);
  const named = new Set(places.flatMap((place) => codeOf(place) ?? []));
  const shown = new Set(flags.map(({ code }) => code));
  if (named.size < 2 || named.size !== shown.size) return undefined;
  const missing = [...named].filter((code) => !shown.has(code));
  const [other] = missing;
  if (other === undefined || missing.length > 1) return undefined;
  // The Union's flag is nobody's slip: "E" is Spain's first letter too.
  const isAlike = flag.code !== "EU" && other.charAt(0) === flag.code.charAt(0);
  const isSlip = isAlike || isTakenFor(flag.code, other);
  return isSlip ? other : undefined;
}

/** "Denmark 🇩🇰, Finland 🇫🇮, Iceland 🇳🇴": where each state has its flag, whatever stands beside a name is meant for it. */
function outOfPairs(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { flags } = worldMentions(draft);
  if (flags.length < 2) return undefined;
  for (const side of ["before", "after"] as const) {
    const pairs = flags.map((each) => {
      const place = beside(draft, each)[side];
      return { flag: each, named: place && onlyCountry(place, "name") };
    });
    if (pairs.some(({ named }) => named === undefined)) continue;
    const own = pairs.find((pair) => pair.flag === flag)?.named;
    const right = pairs.filter((pair) => pair.named === pair.flag.code).length;
    if (right >= 1 && right === pairs.length - 1 && own !== flag.code) return own;
  }
  return undefined;
}

/** "Ireland 🇨🇮 who made the trip to Abidjan": the flag right after the name of the state that it is taken for, inside the sentence, its own state not called by name. */
function strangerBefore(draft: Draft, flag: FlagMention): CountryCode | undefined {
  const { places } = worldMentions(draft);
  if (
    places.some(
      (mention) =>
        onlyCountry(mention, "name") === flag.code ||
        (onlyCountry(mention, "demonym") === flag.code &&
          /^[^.!?\n\p{So}]*$/u.test(draft.text.slice(mention.end, flag.start))),
    ) ||
    isTagged(draft, flag.code) ||
    !/^\s\p{Ll}/u.test(draft.text.slice(flag.end))
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
