import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bluesky } from "@/lib/channels/bluesky";
import { facebook } from "@/lib/channels/facebook";
import { mastodon } from "@/lib/channels/mastodon";
import { measure } from "@/lib/channels/measure";
import { splitThread } from "@/lib/channels/split";
import { telegramCaption } from "@/lib/channels/telegram-caption";
import { x } from "@/lib/channels/x";
import { youtube } from "@/lib/channels/youtube";

function texts(text: string, options = {}): string[] {
  return splitThread(text, x, options).map((post) => post.text);
}

/** Filler of one word, so that what follows it falls on the limit. */
function filler(length: number): string {
  return `Word${" word".repeat(length / 5 - 1)}`;
}

const announcement = `The Embassy will open its new consular section on 3 December 2026. Dr. Hansen, H.E. the Ambassador, will receive guests at 10 a.m. The programme is worth €45 million over four years.

Register at https://www.example.org/en/kenya/events/2026/opening-of-the-consular-section until 30 November. Citizens in distress may call +254 20 425 1000 at any hour. We look forward to seeing you! #OpenDoors @EmbassyNairobi`;

const arabic =
  "أعلنت السفارة عن افتتاح القسم القنصلي الجديد يوم الخميس المقبل. يمكن للمواطنين التسجيل عبر الرابط https://www.example.org/ar/register قبل نهاية الشهر؛ وستبلغ قيمة البرنامج 45 مليون يورو. نشكر الشركاء على دعمهم #يوم_مفتوح.";

describe("splitThread", () => {
  it("posts nothing of nothing, and leaves alone what fits", () => {
    expect(texts("")).toEqual([]);
    expect(texts(" \n ")).toEqual([]);
    expect(splitThread("  Hello. \n", x, { numbering: true })).toEqual([
      { text: "Hello.", start: 2, end: 8, count: 6, over: false },
    ]);
    expect(splitThread("a".repeat(99_999), youtube)).toHaveLength(1);
  });

  it("parts at a paragraph first", () => {
    expect(texts(announcement)).toEqual(announcement.split("\n\n"));
  });

  it("then at a line, a sentence, a clause, a word", () => {
    const [a, b] = [filler(200), filler(150)];
    expect(texts(`${a}. ${a}\n${b}`)[1]).toBe(a);
    expect(texts(`${a}. ${b}`)).toEqual([`${a}.`, b]);
    expect(texts(`${a}, ${b}`)).toEqual([`${a},`, b]);
    expect(texts(`${a} ${b}`)[0]).toHaveLength(279);
  });

  it("is not deceived by titles and initials", () => {
    const start = filler(230);
    expect(texts(`${start} met Dr. Kari Hansen of the U.S. Embassy in Oslo today`)[0]).toBe(
      `${start} met Dr. Kari Hansen of the U.S. Embassy in Oslo`,
    );
  });

  it("numbers the posts, and counts the numbers in", () => {
    const posts = splitThread(announcement, x, { numbering: true });
    expect(posts.map(({ text }) => text.slice(-4))).toEqual([" 1/2", " 2/2"]);
    const twelve = splitThread(`${filler(250)}.\n\n`.repeat(12), x, { numbering: true });
    expect(twelve.map(({ text }) => text.split(" ").at(-1))).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}/12`),
    );
    expect(twelve.every(({ count, over }) => !over && count <= 280)).toBe(true);
  });

  it("makes ten posts of ten Arabic paragraphs with links", () => {
    const posts = splitThread(Array(10).fill(arabic).join("\n\n"), x, { numbering: true });
    expect(posts.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${arabic} ${index + 1}/10`),
    );
  });

  it.each<[string, string]>([
    ["a number from its magnitude and unit", "45 million euros"],
    ["a currency from its number", "EUR 45"],
    ["a sign from its number", "€ 45"],
    ["a short unit", "10 km"],
    ["a French group of digits", "45 000 euros"],
    ["Arabic", "45 مليون يورو"],
    ["Russian", "45 млн рублей"],
    ["Hindi", "45 करोड़ रुपये"],
    ["an article", "Art. 51"],
    ["a date's day", "30 November"],
    ["French punctuation", "oui !"],
    ["a tag", "#OpenDoors"],
    ["a remote mention", "@minister@example.social"],
    ["a link", "https://example.org/a/b"],
    ["an address", "consular@example.org"],
  ])("keeps %s together: %s", (_, kept) => {
    for (let length = 230; length < 290; length += 5) {
      for (const numbering of [true, false]) {
        const text = `${filler(length)} ${kept} ${filler(100)}`;
        expect(texts(text, { numbering }).some((post) => post.includes(kept))).toBe(true);
      }
    }
  });

  it("parts scripts without spaces between words, not after a number, nor before a full stop", () => {
    const chinese = "大使馆宣布新的领事处将于近日正式启用并为公民提供服务总额为四千五百万欧元";
    const posts = texts(chinese.repeat(12));
    expect(posts.join("")).toBe(chinese.repeat(12));
    for (const post of posts.slice(1)) expect(post).not.toMatch(/^[者、。，]/u);
    const figures = "项目总额为4,500万欧元并将用于学校建设".repeat(20);
    for (const post of texts(figures).slice(0, -1)) expect(post).not.toMatch(/[\d万]$/u);
    expect(texts(`${"大".repeat(100)}。${"小".repeat(100)}`)).toEqual([
      `${"大".repeat(100)}。`,
      "小".repeat(100),
    ]);
    const thai = "สถานเอกอัครราชทูตขอเชิญประชาชนทุกท่านเข้าร่วมงานเปิดแผนกกงสุลแห่งใหม่".repeat(6);
    expect(texts(thai).join("")).toBe(thai);
  });

  it("never cuts a link; one longer than the limit makes a post that says it is over", () => {
    const link = `https://example.org/${"a".repeat(1100)}`;
    const posts = splitThread(`Read this: ${link} today`, telegramCaption);
    expect(posts.map(({ text, over }) => [text, over])).toEqual([
      ["Read this:", false],
      [link, true],
      ["today", false],
    ]);
  });

  it("never cuts a character", () => {
    const zalgo = `a${"\u0301".repeat(5000)}`;
    expect(splitThread(`${zalgo} ${zalgo}`, bluesky).map(({ end }) => end)).toEqual([5001, 10_003]);
    expect(texts("👨‍👩‍👧‍👦".repeat(200)).join("")).toBe("👨‍👩‍👧‍👦".repeat(200));
    expect(texts("\ud83d".repeat(300)).join("")).toBe("\ud83d".repeat(300));
  });

  it("does not count X's own mentions in the first post only", () => {
    const reply = `@UN ${filler(280)} ${filler(100)}`;
    const [first] = splitThread(reply, x, { replyMentions: ["UN"] });
    expect(first).toMatchObject({ text: `@UN ${filler(280)}`, over: false });
  });

  it("repeats the content warning's cost in each post", () => {
    const posts = splitThread(filler(1500), mastodon, { contentWarning: "x".repeat(100) });
    expect(posts.every(({ count, over }) => !over && count > 300)).toBe(true);
    expect(posts).toHaveLength(4);
  });

  it("answers a megabyte", () => {
    const text = "The Embassy thanks you. ".repeat(43_700);
    expect(splitThread(text, facebook, { numbering: true })).toHaveLength(17);
  });

  it("loses nothing but spaces, and keeps every post within the limit, whatever the text", () => {
    const piece = fc.constantFrom(
      "The Embassy",
      "thanks",
      "Dr. Hansen.",
      "45 million euros,",
      "https://example.org/a/b?c=d",
      "un.org",
      "#OpenDoors",
      "@minister@example.social",
      "a@example.org",
      "دعت السفارة",
      "مليون",
      "大使馆宣布新的领事处。",
      "สถานทูต",
      "नमस्ते",
      "👨‍👩‍👧‍👦",
      "🇰🇪",
      "e\u0301",
      "«",
      "!",
      "(see",
      "annex)",
      "3",
      "%",
    );
    const gap = fc.constantFrom(" ", " ", " ", "", "\n", "\n\n", "\u00a0");
    const draft = fc
      .array(fc.tuple(piece, gap), { minLength: 20, maxLength: 120 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(
        draft,
        fc.constantFrom(x, bluesky, mastodon),
        fc.boolean(),
        (text, channel, numbering) => {
          const posts = splitThread(text, channel, { numbering });
          let from = 0;
          for (const [index, post] of posts.entries()) {
            expect(text.slice(from, post.start).trim()).toBe("");
            const suffix = numbering && posts.length > 1 ? ` ${index + 1}/${posts.length}` : "";
            expect(post.text).toBe(text.slice(post.start, post.end) + suffix);
            expect(post.over).toBe(false);
            expect(measure(post.text, channel)).toMatchObject({ count: post.count, over: false });
            from = post.end;
          }
          expect(text.slice(from).trim()).toBe("");
        },
      ),
      { numRuns: 150 },
    );
  });
});
