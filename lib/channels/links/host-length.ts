// Whether a host fits the domain name system: X links nothing whose label, in Punycode, is longer
// than 63 characters. Encoder: RFC 3492, section 6.3, reduced to counting what it would write.

const DOT = 0x2e;
const LONGEST_LABEL = 63;
const ACE_PREFIX_LENGTH = 4;
/** Other full stops, which Punycode encoders split at too. */
const FULL_STOPS = /[\u3002\uff0e\uff61]/;

/** Whether every label of the host has between 1 and 63 characters once encoded. */
export function fitsDomainNames(host: string): boolean {
  let start = 0;
  for (let i = 0; i < host.length; i++) {
    const unit = host.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return fitsEncoded(host);
    if (unit !== DOT) continue;
    if (i === start || i - start > LONGEST_LABEL) return false;
    start = i + 1;
  }
  return host.length > start && host.length - start <= LONGEST_LABEL;
}

function fitsEncoded(host: string): boolean {
  return host.split(".").every((label) => {
    // Each character yields one at least, so that a longer label need not be encoded.
    if (label.length === 0 || label.length > 2 * LONGEST_LABEL) return false;
    const parts = label.split(FULL_STOPS);
    const length = parts.reduce((sum, part) => sum + encodedLength(part), parts.length - 1);
    return length <= LONGEST_LABEL;
  });
}

function encodedLength(label: string): number {
  if (!/[^\x20-\x7e]/.test(label)) return label.length;
  const codePoints = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = codePoints.filter((codePoint) => codePoint < 0x80).length;
  let length = ACE_PREFIX_LENGTH + basic + (basic > 0 ? 1 : 0);
  let handled = basic;
  let n = 0x80;
  let delta = 0;
  let bias = 72;
  while (handled < codePoints.length) {
    const next = Math.min(...codePoints.filter((codePoint) => codePoint >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const codePoint of codePoints) {
      if (codePoint < n) delta++;
      if (codePoint !== n) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return length;
}

/** How many digits the generalised variable-length integer takes. */
function digits(delta: number, bias: number): number {
  let count = 1;
  let rest = delta;
  for (let k = 36; ; k += 36) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (36 - threshold));
    count++;
  }
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
