import type { Draft } from "@/lib/draft/draft";
import { type Span, shift } from "@/lib/draft/span";
import { camelCase } from "@/lib/facts/calendar/calendar";
import { CALENDAR_LANGUAGES } from "@/lib/facts/calendar/observance";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { onlyCountry, type WorldMentions, worldMentions } from "@/lib/facts/world/mentions";
import { type BodyId, bodyName, bodyNames } from "@/lib/facts/world/organisation-names";
import { type Candidate, isFree, type Source } from "./suggestion";

const LONGEST = 24;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;

/** Countries and international bodies that the draft names; the ministry's own state is no news. */
export const fromNames: Source = (posts, { ministry: { state } }) =>
  posts.flatMap((post, number) =>
    post.sentences.flatMap(({ start, passage }) => {
      const mentions = worldMentions(passage);
      return [...countries(mentions, state), ...bodies(mentions)].flatMap(
        ({ at, ...candidate }) => {
          const span = at && shift(at, start);
          if (span && !isFree(span, post)) return [];
          return {
            ...candidate,
            ...(number === 0 && span && canStand(post, span, candidate.tag) && { at: span }),
          };
        },
      );
    }),
  );

/** Only a word that is written as the tag is may become it: "Ukraine", not "Ukrainian". */
function canStand({ text }: Draft, { start, end }: Span, tag: string): boolean {
  return `#${text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]/gu, "")}` === tag;
}

function countries({ places, language }: WorldMentions, state: string | undefined): Candidate[] {
  return places.flatMap((place) => {
    const { start, end } = place;
    const byName = onlyCountry(place, "name");
    const code = byName ?? onlyCountry(place, "demonym");
    // Alone, #Georgia and #Jordan say no more than the word did.
    const isAmbiguous = place.places.some(({ doubt }) => doubt === "place" || doubt === "person");
    if (!code || code === state || isAmbiguous) return [];
    const country = countryName(code, language);
    return {
      tag: `#${tagOf(country, language)}`,
      reason: { key: "tag_country", values: { country } },
      score: byName ? 0.3 : 0.15,
      at: { start, end },
    };
  });
}

function bodies({ bodies: found, language }: WorldMentions): Candidate[] {
  return found.flatMap(({ start, end, bodies: [body, ...others] }) => {
    if (!body || others.length > 0 || body.doubtful) return [];
    const name = bodyName(body.id, language);
    const tag = acronyms(language).get(body.id) ?? tagOf(name, language);
    if (tag.length > LONGEST) return [];
    return {
      tag: `#${tag}`,
      reason: { key: "tag_body", values: { name } },
      score: 0.25,
      at: { start, end },
    };
  });
}

function tagOf(name: string, language: WorldLanguage): string {
  return camelCase(name, CALENDAR_LANGUAGES.find((each) => each === language) ?? "en");
}

const byLanguage = new Map<WorldLanguage, ReadonlyMap<BodyId, string>>();

/** What bodies are called for short in a language: "EU", "UE", "OTAN". */
function acronyms(language: WorldLanguage): ReadonlyMap<BodyId, string> {
  const known = byLanguage.get(language);
  if (known) return known;
  const made = new Map<BodyId, string>();
  for (const names of bodyNames().values()) {
    for (const { id, forms, languages } of names) {
      const short = languages.includes(language) && forms.find((form) => ACRONYM.test(form));
      if (short && !made.has(id)) made.set(id, short);
    }
  }
  byLanguage.set(language, made);
  return made;
}
