import type { MessageValue } from "./message";

/** The tag by which `Intl` writes for a language of the interface. */
export function intlTag(locale: string): string {
  // Plain "en" would write the month first, as few foreign ministries do.
  if (locale === "en") return "en-GB";
  // Counters of the platforms, phone lines and links beside our sentences have these figures too.
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Languages of the interface that are written from right to left. */
const RIGHT_TO_LEFT_LANGUAGES = new Set([
  "ar",
  "dv",
  "fa",
  "he",
  "ku",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** How a language of the interface is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT_LANGUAGES.has(new Intl.Locale(locale).language) ? "rtl" : "ltr";
}

/** Makes the writer of values for one language. A day that is none comes back as it was given. */
export function createValueWriter(locale: string): (value: MessageValue) => string {
  const tag = intlTag(locale);
  // Each costs a millisecond or two, and most sentences need none of them.
  const numbers = once(() => new Intl.NumberFormat(tag));
  const percents = once(
    () => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 }),
  );
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }));
  const weekdays = once(() => new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }));
  const languages = once(() => new Intl.DisplayNames(tag, { type: "language" }));
  const isFromRight = directionOf(locale) === "rtl";

  function format(value: Exclude<MessageValue, string | number>): string {
    if ("day" in value) {
      const written = on(days(), value.day);
      // CLDR has no ordinal here, and French wants it on the first alone.
      return locale === "fr" ? written.replace(/^1(?=\s)/u, "1er") : written;
    }
    if ("weekdayOf" in value) return on(weekdays(), value.weekdayOf);
    if ("percent" in value) return percents().format(value.percent / 100);
    if ("language" in value) return languageName(languages(), value.language);
    return `${numbers().format(value.figure)} ${value.unit}`;
  }

  return (value) => {
    if (typeof value === "number") return numbers().format(value);
    const written = typeof value === "string" ? value : format(value);
    // A handle in an Arabic sentence, or Arabic quoted in an English one, must not drag the marks around it along.
    const needsBounds = isFromRight ? /[^\p{Script=Arabic}\s]/u : RIGHT_TO_LEFT;
    return needsBounds.test(written) ? `\u2068${written}\u2069` : written;
  };
}

function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // A pack may give what is no language tag.
    return code;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function on(format: Intl.DateTimeFormat, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : format.format(time);
}
