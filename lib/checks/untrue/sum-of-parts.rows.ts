import type { Draft } from "@/lib/draft/draft";
import type { Hit } from "../check";

/** A row of a tally: "Tourism: 1,204", "- Visas – 22", "Total: €1,840". */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly written: string;
  readonly isTotal: boolean;
  /** The sign of money or of shares beside the figure, "" without one. */
  readonly sign: string;
}

const TOTAL =
  /^(?:grand |sub)?(?:totals?|sum|summe|gesamt\p{Ll}*|insgesamt|overall|all together|altogether|in all|ensemble|au total|en total|no total|ao todo|totale|suma|soma)(?!\p{L})/iu;
const ROW =
  /^[\s\p{P}\p{S}\uFE0F]*(\p{L}[\p{L}\p{M}’' ()&/.-]{1,40}?)\s*(?::|=|–|—|\s-|\t|\s)\s*(?:\p{So}\uFE0F?\s?)*([€$£]?)\s?(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+)\s?([€%]?)(?:\s[\p{L}]{2,}){0,2}[\s\p{So}\uFE0F.!;]*$/u;
const EQUATION =
  /(?<![\d.,+=/*-]\s?)(\d{1,6})((?:\s?\+\s?\d{1,6}){1,9})(?:\s\p{L}+){0,2}\s?=\s?(\d{1,7})(?![\d.,]*\d|\s?[+*/–-]\s?\d|%)/gu;

/** Without any of these a text is one row. */
const MAY_BREAK = /[\n|•·;:]/;

/** Totals of a tally that its rows contradict, and sums written as sums: "9 + 12 + 6 = 28". */
export function* wrongTotals({ text }: Draft): Iterable<Hit> {
  if (text.includes("+") && text.includes("=")) yield* equations(text);
  if (MAY_BREAK.test(text) && /tot|sum|gesamt|soma|ensemble|all/iu.test(text) && /\d/.test(text))
    yield* tallies(text);
}

function* equations(text: string): Iterable<Hit> {
  for (const match of text.matchAll(EQUATION)) {
    const [whole, first = "", more = "", result = ""] = match;
    const sum = [first, ...more.split("+").slice(1)].reduce((all, each) => all + Number(each), 0);
    if (sum === Number(result)) continue;
    const end = match.index + whole.length;
    yield {
      start: match.index,
      end,
      message: { key: "sum_of_parts_why", values: { sum, total: result } },
      fixes: [{ start: end - result.length, end, text: String(sum) }],
    };
  }
}

function* tallies(text: string): Iterable<Hit> {
  const rows = rowsOf(text);
  for (const [index, total] of rows.entries()) {
    if (!total?.isTotal) continue;
    const above = run(rows, index, -1);
    const parts = above.length > 0 ? above : run(rows, index, 1);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (
      parts.length < 2 ||
      sum === total.value ||
      parts.some(({ sign }) => sign !== total.sign) ||
      total.sign === "%" ||
      sum > total.value * 1.5 ||
      sum < total.value / 1.5
    )
      continue;
    yield {
      start: total.start,
      end: total.end,
      message: { key: "sum_of_parts_why", values: { sum, total: total.written } },
      fixes: [],
    };
  }
}

/** The rows next to the total without a gap, up to another total. */
function run(rows: readonly (Row | undefined)[], index: number, step: 1 | -1): Row[] {
  const parts: Row[] = [];
  for (let at = index + step; ; at += step) {
    const row = rows[at];
    if (!row || row.isTotal) return row?.isTotal ? [] : parts;
    parts.push(row);
  }
}

/** The rows of a text by its lines, or by the bars within a line; undefined where a stretch is no row. Empty lines are left out. */
function rowsOf(text: string): (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  for (const { 0: line, index } of text.matchAll(
    /(?:(?!\s[|•·]\s|;\s|\.\s\p{Lu}[\p{L}\d ’']{1,30}:)[^\n])+/gu,
  )) {
    if (line.trim() === "") continue;
    const match = ROW.exec(line);
    const figure = match?.[3];
    if (!match || figure === undefined) {
      rows.push(undefined);
      continue;
    }
    const label = match[1] ?? "";
    rows.push({
      start: index + line.indexOf(label),
      end: index + line.trimEnd().length,
      value: Number(figure.replace(/\D/gu, "")),
      written: figure,
      isTotal: TOTAL.test(label) || /\stotal$/iu.test(label),
      sign: (match[2] ?? "") + (match[4] ?? ""),
    });
  }
  return rows;
}
