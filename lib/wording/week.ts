/** How a language's people lay out a week: days are 1 (Monday) to 7 (Sunday). */
export interface Week {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** What newer browsers have and the compiler does not know. */
interface WithWeek {
  getWeekInfo?(): Week;
  readonly weekInfo?: Week;
}

/** For browsers whose `Intl` does not tell: https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml, weekData (read 2026-11-21). */
const BY_REGION: Readonly<Partial<Record<string, Week>>> = {
  BR: { firstDay: 7, weekend: [6, 7] },
  EG: { firstDay: 6, weekend: [5, 6] },
};
const ELSEWHERE: Week = { firstDay: 1, weekend: [6, 7] };

/** The week of a language tag, such as "en-GB": by the region where most of its speakers live, if it names none. */
export function weekOf(tag: string): Week {
  const locale = new Intl.Locale(tag);
  // The two names are those of the proposal's stages; neither is in the compiler's library.
  const told = locale as WithWeek;
  const region = locale.maximize().region ?? "";
  return told.getWeekInfo?.() ?? told.weekInfo ?? BY_REGION[region] ?? ELSEWHERE;
}
