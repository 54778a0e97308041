/**
 * Which numbers are payment cards: the issuers' first figures and lengths.
 * Source: ISO/IEC 7812 and the networks' published ranges, from general knowledge, written 2026-11-20.
 */
const NETWORKS: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9]|622)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^3(?:0[0-5]|[68])/, [14]],
  [/^(?:50|5[6-9]|6[37])/, [16, 18, 19]],
  [/^220[0-4]/, [16]],
];

/** Whether figures (no spaces) are a network's number with the right check figure (Luhn). */
export function isPaymentCard(figures: string): boolean {
  const isIssued = NETWORKS.some(
    ([first, lengths]) => first.test(figures) && lengths.includes(figures.length),
  );
  return isIssued && !/^(\d)\1+$/.test(figures) && hasLuhn(figures);
}

function hasLuhn(figures: string): boolean {
  let sum = 0;
  for (let place = 0; place < figures.length; place++) {
    const figure = Number(figures[figures.length - 1 - place]);
    const weighed = place % 2 === 0 ? figure : figure * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
