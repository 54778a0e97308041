const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day "YYYY-MM-DD" of a time as files write it: ISO 8601, X's "Wed Nov 20 12:00:00 +0000 2026", seconds or milliseconds since 1970,
 * "20.11.2026", and with slashes where only one order of day and month is possible. Undefined for anything else: no guess.
 */
export function dayOfWriting(written: unknown): string | undefined {
  if (typeof written === "number") return ofInstant(written);
  if (typeof written !== "string") return undefined;
  const text = written.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return ofParts(iso[1], iso[2], iso[3]);
  const ofX = /^\w{3} (\w{3}) (\d\d) [\d:]{8} \+0000 (\d{4})$/.exec(text);
  if (ofX) return ofParts(ofX[3], String(MONTHS.indexOf((ofX[1] ?? "").toLowerCase()) + 1), ofX[2]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (dotted) return ofParts(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (slashed) return ofSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  return /^\d{9,13}$/.test(text) ? ofInstant(Number(text)) : undefined;
}

function ofInstant(number: number): string | undefined {
  const instant = new Date(number < 1e11 ? number * 1000 : number);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().slice(0, 10);
}

/** The order of the two differs by country: told only where one of them is no month, or both are the same. */
function ofSlashes(first: number, second: number, year: string | undefined): string | undefined {
  if (first > 12 || first === second) return ofParts(year, String(second), String(first));
  return second > 12 ? ofParts(year, String(first), String(second)) : undefined;
}

function ofParts(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return isDay ? text : undefined;
}
