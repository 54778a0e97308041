import type { Span } from "./span";

// A sentence ends at a line break, or at closing punctuation (with closing quotes and brackets) before a space.
const STOP = /\n+|[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+["'”’」』）]*|[؟۔।॥።၊။៕]+["'”’»)]*/gu;
// After these a full stop ends no sentence: Intl.Segmenter would cut "Dr. Varga" in two.
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|St|Ste|Jr|Sr|Hon|Rt|Amb|Gov|Sen|Rep|Pres|Gen|Col|Maj|Capt|Lt|Sgt|Cdr|Adm|Sec|Min|Dep|Ref|Dist|Abt|geb|Tel|Av|\p{L}{3,}str|H\.E|S\.E|U\.S|U\.N|U\.K|E\.U|No|Nr|Art|vs|etc|al|e\.g|i\.e|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|a\.m|p\.m|M|MM|Mme|Mlle|Sra?|Srta|Dra?|D|Da|Exc|Exmo|Hr|Fr|bzw|ca|z\.B|u\.a|d\.h|Mio|Mrd|janv|févr|juil|sept|déc|avr|ene|abr|ago|dic|fev|mai|set|out|dez)\.$/iu;

/** The sentences of a text in order, trimmed of surrounding space; half-open UTF-16 offsets. Language-neutral; linear. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (stop[0] === "." && isAbbreviation(text, from, to)) continue;
    // "(24.11.)" is a German date in brackets.
    if (stop[0] === ".)" && /\d\.\d{1,2}\.\)$/.test(text.slice(Math.max(from, to - 8), to)))
      continue;
    push(sentences, text, from, stop[0].startsWith("\n") ? stop.index : to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function isAbbreviation(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from, to - 12), to);
  // "in the U.S. We" ends a sentence; "the U.S. Embassy" cannot be told from it, and one long sentence does no harm. So with
  // "20. November" and "by 10. We".
  return ABBREVIATION.test(before) || /(?<!\d)\d{1,2}\.$/.test(before);
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (start < end) sentences.push({ start, end });
}
