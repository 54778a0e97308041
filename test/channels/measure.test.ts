import { describe, expect, it } from "vitest";
import { type ChannelId, channels, findChannel } from "@/lib/channels";
import type { Channel, MeasureOptions } from "@/lib/channels/channel";
import { mastodon } from "@/lib/channels/mastodon";
import { measure } from "@/lib/channels/measure";

function channel(id: ChannelId): Channel<ChannelId> {
  const found = findChannel(id);
  if (!found) throw new Error(`no channel ${id}`);
  return found;
}

function count(id: ChannelId, text: string, options?: MeasureOptions): number {
  return measure(text, channel(id), options).count;
}

describe("X", () => {
  it.each<[string, string, number]>([
    ["empty", "", 0],
    ["plain English", "The Embassy will be closed on Monday.", 37],
    ["a newline counts one", "One\ntwo", 7],
    ["typographic quotes, dashes and daggers count one", "“Yes” – it’s ‘no’ — †‡", 24],
    ["ellipsis, euro, bullet, arrow, numero, trademark count two", "…€•→№™", 12],
    ["copyright as text counts one, as emoji two", "© ©️", 4],
    ["Arabic", "السفارة مغلقة يوم الاثنين", 25],
    ["Arabic with vowels", "مَرْحَبًا", 9],
    ["an Arabic ligature beyond the range", "ﷺ", 2],
    ["Hebrew", "השגרירות סגורה", 14],
    ["Hindi", "दूतावास बंद है", 14],
    ["a Hindi letter that NFC takes apart", "क़", 2],
    ["Thai", "สถานทูตปิด", 10],
    ["Burmese", "သံရုံး", 6],
    ["Georgian", "საელჩო", 6],
    ["Georgian capitals, beyond the range", "ᲡᲐᲔᲚᲩᲝ", 12],
    ["Khmer", "ស្ថានទូត", 16],
    ["Amharic", "ኤምባሲው ዝግ ነው", 20],
    ["Chinese", "大使馆今天关闭。", 16],
    ["Japanese", "大使館は閉館です", 16],
    ["Korean", "대사관은 오늘", 13],
    ["Korean in single letters", "대사".normalize("NFD"), 4],
    ["Tibetan", "བོད", 3],
    ["Vietnamese, whose toned vowels lie beyond the range", "Đại sứ quán", 13],
    ["Vietnamese in combining marks", "Đại sứ quán".normalize("NFD"), 13],
    ["an ideograph beyond the BMP", "𠮷", 2],
    ["mathematical letters", "𝐁𝐨𝐥𝐝", 8],
    ["a zero-width joiner alone", "a\u200db", 3],
    ["a variation selector after a letter", "a\ufe0f", 3],
    ["a lone surrogate", "a\ud83d", 3],
    ["a soft hyphen", "a\u00adb", 3],
    ["a directional isolate", "\u2066a\u2069", 5],
  ])("%s", (_, text, expected) => {
    expect(count("x", text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["a face", "😀"],
    ["a text symbol shown as emoji", "❤️"],
    ["a text symbol", "☎"],
    ["a skin tone", "👍🏽"],
    ["a skin tone after a selector", "☝️🏽"],
    ["a family", "👨‍👩‍👧‍👦"],
    ["a flag", "🇰🇪"],
    ["a flag of 2024", "🇨🇶"],
    ["England", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["a keycap", "7️⃣"],
    ["a keycap without selector", "#⃣"],
    ["mechanic, Emoji 12.1", "🧑‍🔧"],
    ["heart on fire, Emoji 13.1", "❤️‍🔥"],
    ["heart hands with a tone, Emoji 14", "🫶🏽"],
    ["handshake of two tones, Emoji 14", "🫱🏻‍🫲🏿"],
    ["shaking face, Emoji 15", "🫨"],
    ["phoenix, Emoji 15.1", "🐦‍🔥"],
    ["head shaking, Emoji 15.1", "🙂‍↔️"],
    ["a person running to the right, Emoji 15.1", "🏃🏾‍♀️‍➡️"],
    ["fingerprint, Emoji 16", "🫆"],
    ["a reserved place for an emoji to come", "\u{1faff}"],
  ])("counts an emoji sequence two: %s", (_, emoji) => {
    expect(count("x", emoji)).toBe(2);
    expect(count("x", `Thanks ${emoji}!`)).toBe(10);
  });

  it.each<[string, string, number]>([
    ["with scheme", "See https://mfa.example.org/en/a-very-long-path?with=query#part", 27],
    ["without scheme", "See example.org", 27],
    ["two of them", "http://a.com http://b.com", 47],
    ["new top-level domains", "nuit.music un.kids open.web", 71],
    ["another script's top-level domain", "http://سفارة.مصر", 23],
    ["a full stop after it", "See example.org.", 28],
    ["in brackets", "(example.org/a_(b))", 25],
    ["Chinese around it", "请看example.cn，谢谢", 33],
    ["not in an address", "mail@example.org", 16],
    ["not a decimal or an initial", "3.5 J.Smith", 11],
    ["not a file", "notes.docx", 10],
  ])("counts a link 23: %s", (_, text, expected) => {
    expect(count("x", text)).toBe(expected);
  });

  it("does not count the mentions that X filled in", () => {
    const text = "@StateDept @ForeignOfficeKE thank you @UN";
    expect(count("x", text, { replyMentions: ["StateDept", "@foreignofficeke"] })).toBe(13);
    expect(count("x", text, { replyMentions: ["StateDept"] })).toBe(30);
    expect(count("x", text, { replyMentions: ["UN"] })).toBe(41);
    expect(count("x", text)).toBe(41);
  });

  it("is over from the character that no longer fits, a link or an emoji whole", () => {
    const full = "a".repeat(280);
    expect(measure(full, channel("x"))).toMatchObject({ over: false, remaining: 0 });
    expect(measure(`${full}b`, channel("x"))).toMatchObject({ remaining: -1, overflowFrom: 280 });
    const before = "a".repeat(270);
    expect(measure(`${before} example.org/x`, channel("x")).overflowFrom).toBe(271);
    expect(measure(`${before}aaaaaaaaa👨‍👩‍👧`, channel("x")).overflowFrom).toBe(279);
    expect(measure("é".repeat(290).normalize("NFD"), channel("x")).overflowFrom).toBe(560);
  });

  it("tells which parts weigh otherwise, where they stand in the text as typed", () => {
    const text = "Cafe\u0301: €5… at example.org 🇫🇷";
    const { notes } = measure(text, channel("x"));
    expect(
      notes.map(({ start, end, kind, weight }) => [text.slice(start, end), kind, weight]),
    ).toEqual([
      ["€", "wide", 2],
      ["…", "wide", 2],
      ["example.org", "link", 23],
      ["🇫🇷", "emoji", 2],
    ]);
  });

  it("gives a paid account 25,000", () => {
    expect(measure("a".repeat(281), channel("x-premium"))).toMatchObject({
      over: false,
      max: 25_000,
    });
  });
});

describe("Bluesky", () => {
  it.each<[string, string, number]>([
    ["a family is one", "👨‍👩‍👧‍👦", 1],
    ["Hindi syllables", "नमस्ते", 3],
    ["Thai", "สถานทูต", 6],
    ["combining marks", "e\u0301", 1],
    ["a Windows line end", "a\r\nb", 3],
    ["a short link loses its scheme", "https://un.org", 6],
    ["a path of 15 stays", "https://un.org/12345678901234", 21],
    ["a longer path is cut to 13 and dots", "https://un.org/123456789012345", 22],
    ["query and fragment belong to the path", "https://un.org/a?b=1#c", 14],
    ["the full stop stays", "https://un.org.", 7],
    ["a closing bracket stays", "(https://un.org)", 8],
    ["without a scheme nothing is cut", "un.org/123456789012345", 22],
    ["not in the middle of a word", "xhttps://un.org", 15],
    ["another script's host becomes Punycode", "https://例え.jp", 14],
  ])("%s", (_, text, expected) => {
    expect(measure(text, channel("bluesky"))).toMatchObject({ count: expected, unit: "graphemes" });
  });

  it("also has a limit in bytes, which is shown only once it binds", () => {
    const families = "👨‍👩‍👧‍👦".repeat(121);
    const measured = measure(families, channel("bluesky"));
    expect(measured).toMatchObject({ unit: "bytes", count: 3025, max: 3000, over: true });
    expect(measured.overflowFrom).toBe(11 * 120);
    expect(measured.limits.map(({ over }) => over)).toEqual([false, true]);
    expect(measure("👨‍👩‍👧‍👦".repeat(120), channel("bluesky"))).toMatchObject({
      unit: "graphemes",
      count: 120,
    });
  });

  it("marks a link as beyond the limit from its start as typed", () => {
    const text = `${"a".repeat(294)} https://un.org/a-long-path-is-cut`;
    expect(measure(text, channel("bluesky")).overflowFrom).toBe(295);
  });
});

describe("Mastodon", () => {
  it.each<[string, string, number]>([
    ["a link with scheme", "See https://example.org/a/b", 27],
    ["no link without", "See example.org", 15],
    ["a remote mention's host", "@minister@social.example hello", 15],
    ["its web client's own characters", "नमस्ते", 6],
    ["a flag, a family", "🇫🇷👨‍👩‍👧‍👦", 2],
    ["a handle inside a link", "https://un.social/@minister@other.social", 23],
  ])("%s", (_, text, expected) => {
    expect(count("mastodon", text)).toBe(expected);
  });

  it("counts the content warning, links and all as typed", () => {
    expect(count("mastodon", "Text", { contentWarning: "Election" })).toBe(12);
    expect(count("mastodon", "Text", { contentWarning: "https://un.org" })).toBe(18);
  });

  it("takes the instance's own maximum", () => {
    const text = "a".repeat(501);
    expect(measure(text, channel("mastodon")).over).toBe(true);
    expect(measure(text, channel("mastodon"), { max: 5000 })).toMatchObject({
      over: false,
      max: 5000,
    });
    expect(measure(text, channel("mastodon"), { contentWarning: "ab" }).overflowFrom).toBe(498);
  });
});

describe("the others", () => {
  it.each<[ChannelId, string, number]>([
    ["threads", "Hello", 5],
    ["threads", "مرحبا", 5],
    ["threads", "😀", 4],
    ["threads", "❤️ 🇫🇷", 15],
    ["threads", "👩🏽‍🚀", 15],
    ["threads", "© ™ ☎", 5],
    ["threads", "1️⃣", 7],
    ["telegram", "𠮷野", 2],
    ["telegram", "👨‍👩‍👧", 5],
    ["facebook", "नमस्ते", 6],
    ["instagram", "é".normalize("NFD"), 2],
    ["linkedin", "👍", 2],
    ["youtube", "Hello", 5],
  ])("%s counts %s as %i", (id, text, expected) => {
    expect(measure(text, channel(id))).toMatchObject({ count: expected, unit: "characters" });
  });

  it("never flags where no limit is known", () => {
    const measured = measure("a".repeat(100_000), channel("youtube"));
    expect(measured).toMatchObject({ over: false, max: null, remaining: null, count: 100_000 });
    expect(measured.overflowFrom).toBeUndefined();
  });

  it.each<[ChannelId, number]>([
    ["x", 280],
    ["facebook", 63_206],
    ["instagram", 2200],
    ["threads", 500],
    ["linkedin", 3000],
    ["bluesky", 300],
    ["mastodon", 500],
    ["telegram", 4096],
    ["telegram-caption", 1024],
  ])("%s allows %i", (id, max) => {
    expect(measure("a".repeat(max), channel(id))).toMatchObject({ over: false, remaining: 0 });
    expect(measure("a".repeat(max + 1), channel(id))).toMatchObject({
      over: true,
      overflowFrom: max,
    });
  });
});

describe("any text", () => {
  const strange: Record<string, string> = {
    "lone surrogates": "\ud83d\udc00".split("").reverse().join("").repeat(50_000),
    "100,000 combining marks": `a${"\u0301".repeat(100_000)}`,
    "combining marks out of order": "\u0323\u0307".repeat(50_000),
    "a megabyte of words": "The Embassy thanks you. ".repeat(43_700),
    "a megabyte of dots": "a.".repeat(524_288),
    "a megabyte of brackets": `x.org/${"(a".repeat(524_288)}`,
    "a megabyte of schemes": "http://".repeat(150_000),
    "a megabyte of joiners": "👩\u200d".repeat(350_000),
    "a megabyte of addresses": "@a@".repeat(350_000),
    "a megabyte of Hindi": "नमस्ते ".repeat(150_000),
  };

  it.each(Object.keys(strange))(
    "is answered in linear time: %s",
    (name) => {
      const text = strange[name] ?? "";
      for (const each of channels) {
        const measured = measure(text, each);
        expect(measured.count).toBeGreaterThan(0);
      }
    },
    20_000,
  );

  it("counts nothing in nothing", () => {
    for (const each of channels) {
      expect(measure("", each)).toMatchObject({
        channel: each.id,
        count: 0,
        over: false,
        notes: [],
      });
    }
  });
});

it("counts the same whatever was counted before", () => {
  const texts = ["€ https://example.org/a 👩🏽‍🚀", "@a@example.org é 中文", ""];
  const alone = texts.map((text) => channels.map((channel) => measure(text, channel)));
  measure("other", mastodon, { contentWarning: "War" });
  for (const [index, text] of texts.entries()) {
    for (const channel of channels.toReversed()) {
      measure(text, mastodon, { contentWarning: "War" });
      const expected = alone[index]?.find((one) => one.channel === channel.id);
      expect(measure(text, channel)).toEqual(expected);
    }
  }
});
