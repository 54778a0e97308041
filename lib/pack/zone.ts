const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(timeZone, format);
  }
  return format;
}

function partsIn(timeZone: string, time: number): Record<string, string> {
  return Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
}

/** The day, "YYYY-MM-DD", that an ISO 8601 instant falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: string): string {
  const { year = "", month = "", day = "" } = partsIn(timeZone, Date.parse(instant));
  return `${year.padStart(4, "0")}-${month}-${day}`;
}

/** The first instant of a day in a zone, as milliseconds since 1970; right over changes of the clock. */
export function startOfDay(timeZone: string, day: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`);
  const offsetAt = (time: number) => {
    const { year, month, day: date, hour, minute, second } = partsIn(timeZone, time);
    return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`) - time;
  };
  // The offset at the guess may be that of the day before; asking again at the corrected time settles it.
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
}

/** The last millisecond of a day in a zone. */
export function endOfDay(timeZone: string, day: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(timeZone, next) - 1;
}
