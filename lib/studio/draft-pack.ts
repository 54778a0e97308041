/** A pack as it is being written: it may lack anything, and is judged as a whole by `examineDraft`. */
export type DraftPack = Readonly<Record<string, unknown>>;

/** An empty pack of a ministry, issued on a day "YYYY-MM-DD". */
export function newDraft(today: string): DraftPack {
  return { format: 1, id: "my.ministry", layer: "ministry", version: 1, issued: today, issuer: {} };
}

/** Whether nothing was written yet. */
export function isUntouched(draft: DraftPack): boolean {
  return JSON.stringify(draft) === JSON.stringify(newDraft(String(draft["issued"])));
}

/** Whether two drafts say the same. The order of fields and fields without a value count for nothing: storage keeps neither. */
export function isSameDraft(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => isSameDraft(part, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    isSameDraft(one[name], other[name]),
  );
}

/** The stored draft, `undefined` where none was kept yet. Unsound when something else stood there. */
export function parseDraftPack(found: unknown): {
  readonly value: DraftPack | undefined;
  readonly isSound: boolean;
} {
  return isRecord(found)
    ? { value: found, isSound: true }
    : { value: undefined, isSound: found === undefined };
}

/** A draft as a file: to be kept, passed on, or opened again. */
export function draftFile(draft: DraftPack): { readonly name: string; readonly content: string } {
  return {
    name: `${String(draft["id"] ?? "pack")}-draft.json`,
    content: `${JSON.stringify(draft, undefined, 2)}\n`,
  };
}

/** The entries of a section such as "rules". */
export function entriesOf(draft: DraftPack, section: string): readonly DraftPack[] {
  const entries = draft[section];
  return Array.isArray(entries) ? entries.filter(isRecord) : [];
}

/** A name that no entry of the section has yet, such as "rule-3". */
export function freshId(section: string, entries: readonly DraftPack[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  const stem = section.replace(/s$/, "");
  let number = entries.length + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

/** The draft with a field changed, or left out where the value is undefined. */
export function withField(draft: DraftPack, name: string, value: unknown): DraftPack {
  const { [name]: _, ...rest } = draft;
  return value === undefined ? rest : { ...draft, [name]: value };
}

/** The day by which the fact must be looked at again; facts without one come last. */
function dueOf(fact: DraftPack): string {
  return typeof fact["reviewBy"] === "string" ? fact["reviewBy"] : "9999";
}

/** Indexes of facts in the order of their review, the most urgent first. */
export function byReview(facts: readonly DraftPack[]): number[] {
  return facts
    .map((fact, index) => ({ due: dueOf(fact), index }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.index - b.index))
    .map(({ index }) => index);
}

/** Whether a fact's review falls into this month or is late already. `today` is "YYYY-MM-DD". */
export function isDue(fact: DraftPack, today: string): boolean {
  return dueOf(fact).slice(0, 7) <= today.slice(0, 7);
}

export function isRecord(value: unknown): value is DraftPack {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
