/** Whether a slip is a letter left out, doubled or swapped with its neighbour: not one for another, which makes Landon of London. */
export function isSlipOfTheHand(key: string, right: string): boolean {
  if (key.length !== right.length) return true;
  let from = 0;
  while (key[from] === right[from]) from++;
  return key[from] === right[from + 1] && key[from + 1] === right[from];
}

const ALIKE = ["aeiouy", "ckqsxzg", "vwbfp", "ijy", "gjh", "dt", "mn", "lr"];
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm"];

/** Whether one letter stands for another that sounds like it or lies beside it on the keyboard; "Ankorra" is no Andorra. */
export function isLikelyReplacement(key: string, right: string): boolean {
  if (key.length !== right.length) return false;
  let from = 0;
  while (key[from] === right[from]) from++;
  const written = key.charAt(from);
  const meant = right.charAt(from);
  return (
    ALIKE.some((letters) => letters.includes(written) && letters.includes(meant)) ||
    KEYS.some(
      (row) =>
        row.includes(written) &&
        row.includes(meant) &&
        Math.abs(row.indexOf(written) - row.indexOf(meant)) === 1,
    )
  );
}
