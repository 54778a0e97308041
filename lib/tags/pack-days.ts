import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { daysBetween, formatDate, parseDate } from "@/lib/facts/calendar/plain-date";
import type { PackObservance } from "@/lib/ministry/ministry";
import type { Source } from "./suggestion";

const AHEAD = 7;
const phrases = new WeakMap<readonly PackObservance[], PhraseTrie<PackObservance>>();

/** Days of the ministry's own calendar: on the day for any draft, in the week before for one that names them or their topics. */
export const fromPackDays: Source = (posts, { today, ministry: { calendar } }) => {
  const now = calendar.length > 0 ? parseDate(today) : undefined;
  if (!now) return [];
  const trie = phrasesOf(calendar);
  const named = new Set(posts.flatMap(({ tokens }) => trie.find(tokens)).map(({ value }) => value));
  return calendar.flatMap((own) => {
    const { name, month, day, tags } = own;
    const year = month < now.month ? now.year + 1 : now.year;
    const date = { year, month, day };
    const ahead = daysBetween(now, date);
    const isNear = ahead >= 0 && ahead <= AHEAD;
    if (!(ahead === 0 || (isNear && named.has(own)))) return [];
    const reason =
      ahead === 0
        ? { key: "tag_today", values: { name } }
        : { key: "tag_pack_day", values: { name, day: { day: formatDate(date) } } };
    const score = ahead === 0 ? (named.has(own) ? 0.95 : 0.5) : 0.55;
    return tags.map((tag) => ({ tag, reason, score }));
  });
};

function phrasesOf(calendar: readonly PackObservance[]): PhraseTrie<PackObservance> {
  const known = phrases.get(calendar);
  if (known) return known;
  const trie = new PhraseTrie<PackObservance>();
  for (const own of calendar) for (const phrase of [own.name, ...own.topics]) trie.add(phrase, own);
  phrases.set(calendar, trie);
  return trie;
}
