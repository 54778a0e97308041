import { describe, expect, it } from "vitest";
import { findChannel } from "@/lib/channels";
import type { Channel } from "@/lib/channels/channel";
import { measure } from "@/lib/channels/measure";
import { splitThread } from "@/lib/channels/split";

// Every script against the platforms' rules in their plainest form: as the documentation says them, with the engine's own segmenter
// and tables, and none of our code.

const SENTENCES: Readonly<Record<string, string>> = {
  English: "The Embassy’s consular hall reopens on Monday — “welcome”, says our team…",
  French: "L’ambassade accueille 45 élèves : « bienvenue » à l’œuvre, dès 9 h.",
  Vietnamese: "Đại sứ quán xin thông báo: phòng lãnh sự mở cửa lại vào thứ Hai.",
  Greek: "Η Πρεσβεία θα παραμείνει κλειστή την 25η Μαρτίου. Ὦ φίλοι!",
  Russian: "Посольство сообщает: приём граждан — ёлка, № 5 — с 9:00.",
  Arabic: "تُعلن السفارةُ إغلاقَ القسم القنصلي يوم الأحد ٢٢ نوفمبر.",
  Persian: "سفارت روز دوشنبه می‌خواهد گذرنامه‌ها را تحویل دهد.",
  Hebrew: "השגרירות תהיה סגורה ביום א׳; שָׁלוֹם לכולם.",
  Hindi: "दूतावास सोमवार को बंद रहेगा। कृपया अगली सूचना की प्रतीक्षा करें — क्षमा करें।",
  Bengali: "দূতাবাস সোমবার বন্ধ থাকবে। অনুগ্রহ করে ক্ষমা করবেন।",
  Tamil: "தூதரகம் திங்கட்கிழமை மூடப்படும். க்ஷமிக்கவும் ஸ்ரீ.",
  Thai: "สถานเอกอัครราชทูตปิดทำการในวันจันทร์ น้ำใจไทย",
  Lao: "ສະຖານທູດປິດໃນວັນຈັນ ຂໍຂອບໃຈ",
  Burmese: "သံရုံးကို တနင်္လာနေ့တွင် ပိတ်ပါမည်။ ကျေးဇူးတင်ပါသည်။",
  Khmer: "ស្ថានទូតនឹងបិទនៅថ្ងៃចន្ទ។ សូមអរគុណ",
  Georgian: "საელჩო ორშაბათს დაკეტილი იქნება. გმადლობთ!",
  Armenian: "Դեսպանությունը փակ կլինի երկուշաբթի։",
  Amharic: "ኤምባሲው ሰኞ ዝግ ይሆናል። እናመሰግናለን።",
  Chinese: "大使馆星期一闭馆，敬请谅解。𠮷野家「你好」",
  Japanese: "大使館は月曜日に休館します。がっこうガッコウ、ﾊﾝｶｸ。",
  Korean: "대사관은 월요일에 휴관합니다. 감사합니다 ㅋㅋ",
  Tibetan: "གཞུང་ཚབ་ཁང་གཟའ་ཟླ་བར་བརྒྱབ།",
  Decomposed: "Cafe\u0301 au re\u0301sidence, \u1112\u1161\u11ab\u1100\u1173\u11af.",
};
const ADDED: readonly (readonly [what: string, text: string])[] = [
  ["by itself", ""],
  ["with emoji of 2022 and later", " 🫨🩷🪿🫷🏽🐦‍🔥🍋‍🟩🙂‍↔️"],
  ["with families, flags and keycaps", " 👩‍👩‍👧‍👦🇰🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿1️⃣❤️‍🔥🧑🏿‍🚀"],
  ["with a link", " https://www.example.org/visa?lang=en&page=2 "],
];

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const LINK = /https:\/\/\S+/gu;
// The v flag is beyond the compiler's target; the engine knows it.
const EMOJI = /^\p{RGI_Emoji}$/v;
const isLight = (code: number) =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037);

/** docs.x.com, counting characters. */
function xLength(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  const rest = text.normalize("NFC").replace(LINK, "");
  let sum = 23 * links;
  for (const cluster of graphemes(rest)) {
    if (EMOJI.test(cluster)) sum += 2;
    else for (const one of cluster) sum += isLight(one.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return sum;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
/** developers.facebook.com, Threads posts: an emoji counts its bytes. */
const threadsLength = (text: string) =>
  graphemes(text).reduce(
    (sum, cluster) => sum + (EMOJI.test(cluster) ? bytes(cluster) : [...cluster].length),
    0,
  );
/** social-app: the host and thirteen characters of a longer path, then dots. */
const shortened = (text: string) =>
  text.replace(LINK, (link) => {
    const { host, pathname, search } = new URL(link);
    const path = pathname + search;
    return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
  });

const RULES: readonly (readonly [channel: string, length: (text: string) => number])[] = [
  ["x", xLength],
  ["threads", threadsLength],
  ["bluesky", (text) => graphemes(shortened(text)).length],
  ["telegram", (text) => [...text].length],
  ["linkedin", (text) => text.length],
];

function channel(id: string): Channel {
  const found = findChannel(id);
  if (!found) throw new Error(`no channel ${id}`);
  return found;
}

describe.each(RULES)("%s counts by its rule", (id, length) => {
  const cases = Object.entries(SENTENCES).flatMap(([script, sentence]) =>
    ADDED.map(([what, more]) => [`${script} ${what}`, sentence + more] as const),
  );
  it.each(cases)("%s", (_name, text) => {
    expect(measure(text, channel(id)).count).toBe(length(text));
  });
});

describe("bytes on Bluesky", () => {
  it.each(Object.entries(SENTENCES))("%s", (_script, sentence) => {
    const [, inBytes] = measure(sentence, channel("bluesky")).limits;
    expect(inBytes?.count).toBe(bytes(sentence));
  });
});

describe("a long text becomes a thread that loses nothing", () => {
  it.each(Object.entries(SENTENCES))("%s", (_script, sentence) => {
    const text = Array.from(
      { length: 30 },
      (_, index) => `${sentence} ${index} https://example.org/${index}`,
    ).join(" ");
    const posts = splitThread(text, channel("x"), { numbering: true }).map((post) => post.text);
    expect(posts.length).toBeGreaterThan(4);
    for (const post of posts) expect(xLength(post)).toBeLessThanOrEqual(280);
    const told = posts.map((post) => post.replace(/\s*\d+\/\d+$/u, "")).join(" ");
    expect(told.replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
  });
});

describe("what no draft should be is answered all the same", () => {
  it.each([
    ["nothing", "", 0],
    ["lone surrogates", "\ud83d\udc00\ud83d".repeat(500), undefined],
    ["100,000 combining marks", `a${"\u0301".repeat(100_000)}`, undefined],
    ["a megabyte", "Ambassade ".repeat(100_000), undefined],
  ])("%s", (_name, text, expected) => {
    for (const [id] of RULES) {
      const { count, overflowFrom = 0 } = measure(text, channel(id));
      if (expected === undefined) expect(count).toBeGreaterThan(0);
      else expect(count).toBe(expected);
      expect(overflowFrom).toBeLessThanOrEqual(text.length);
    }
  });
});
