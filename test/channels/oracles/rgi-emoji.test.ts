// Every emoji the engine knows as "recommended for general interchange", sequences included, built
// from their parts and recognised by the engine's own property of strings.

import { expect, it } from "vitest";
import { bluesky } from "@/lib/channels/bluesky";
import { measure } from "@/lib/channels/measure";
import { threads } from "@/lib/channels/threads";
import { x } from "@/lib/channels/x";

const RGI = /^\p{RGI_Emoji}$/v;
const TONES = ["", "🏻", "🏽", "🏿"];

function* candidates(): Generator<string> {
  const emoji: string[] = [];
  for (let codePoint = 0x23; codePoint < 0x1fb00; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    if (/\p{Emoji}/u.test(character)) emoji.push(character);
  }
  const regional = emoji.filter((character) => /\p{Regional_Indicator}/u.test(character));
  for (const first of regional) for (const second of regional) yield first + second;
  for (const character of emoji) {
    for (const end of ["", "\ufe0f", "\ufe0f\u20e3", ...TONES]) yield character + end;
  }
  for (const person of [
    "👨",
    "👩",
    "🧑",
    "🏃",
    "🧎",
    "⛹️",
    "🏳️",
    "🏴",
    "❤️",
    "🐦",
    "🐻",
    "🍄",
    "⛓️",
    "🙂",
  ]) {
    // What a person may be joined to does not depend on the tone: asked of all objects once, since each question goes through the whole list.
    const objects = emoji.filter((object) =>
      ["", "\ufe0f"].some((end) => RGI.test(`${person}\u200d${object}${end}`)),
    );
    for (const tone of TONES) {
      for (const object of objects) {
        yield `${person}${tone}\u200d${object}`;
        yield `${person}${tone}\u200d${object}\ufe0f`;
        yield `${person}${tone}\u200d${object}\ufe0f\u200d➡️`;
      }
      for (const other of TONES) yield `🧑${tone}\u200d❤️\u200d💋\u200d🧑${other}`;
    }
  }
  yield* ["👨‍👩‍👧‍👦", "🧑‍🧑‍🧒‍🧒", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"];
}

it("weighs each two on X, one on Bluesky, its bytes on Threads", () => {
  const wrong: string[] = [];
  let known = 0;
  for (const emoji of candidates()) {
    if (!RGI.test(emoji)) continue;
    known++;
    const counts = [x, bluesky, threads].map((channel) => measure(emoji, channel).count);
    const bytes = new TextEncoder().encode(emoji).length;
    if (String(counts) !== String([2, 1, bytes])) wrong.push(`${emoji}: ${counts}`);
  }
  expect(wrong).toEqual([]);
  expect(known).toBeGreaterThan(2000);
});
