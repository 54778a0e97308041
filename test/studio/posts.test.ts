import { Blob } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createElementReader } from "@/lib/studio/posts/elements";
import { dayOfWriting } from "@/lib/studio/posts/past-day";
import { mended, type PastPost } from "@/lib/studio/posts/past-post";
import { readPosts } from "@/lib/studio/posts/read-posts";
import { type Readable, Unreadable } from "@/lib/studio/posts/text-stream";

function fileOf(...parts: (string | Uint8Array)[]): Readable {
  const blob = new Blob(parts);
  return { name: "posts", size: blob.size, slice: (start, end) => blob.slice(start, end) };
}

async function read(file: Readable) {
  const posts: PastPost[] = [];
  const met = { repeated: 0, wordless: 0, broken: 0 };
  for await (const batch of readPosts(file)) {
    posts.push(...batch.posts);
    met.repeated += batch.repeated;
    met.wordless += batch.wordless;
    met.broken += batch.broken;
  }
  return { posts, ...met };
}

const tweet = (fields: object) => ({ tweet: { id_str: "1", ...fields } });
const TWEETS = `window.YTD.tweets.part0 = ${JSON.stringify(
  [
    tweet({
      full_text: "Türkiye &amp; Ruritania met. &lt;3 [1] {2}",
      created_at: "Wed Nov 18 12:00:00 +0000 2026",
      lang: "en",
    }),
    tweet({ full_text: "RT @UN: Hello", created_at: "Thu Nov 19 12:00:00 +0000 2026" }),
    tweet({
      full_text: '@ana "Thank you" \\ for writing.',
      created_at: "Fri Nov 20 12:00:00 +0000 2026",
      in_reply_to_status_id_str: "7",
    }),
    tweet({ full_text: "" }),
  ],
  undefined,
  2,
)}`;

/** As Facebook writes it: each byte of UTF-8 a letter. */
const misread = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const FACEBOOK = [
  {
    timestamp: 1_763_640_000,
    data: [
      { update_timestamp: 1_763_640_001 },
      { post: misread("La ministre a rencontré Türkiye 🇹🇷") },
    ],
    title: "MFA updated its status.",
  },
  { timestamp: 1_763_640_000, attachments: [{ data: [{ media: { uri: "photo.jpg" } }] }] },
  { timestamp: 1_763_640_000, data: [], title: "MFA shared a link." },
];

describe("reads", () => {
  it("X's archive", async () => {
    expect(await read(fileOf(TWEETS))).toEqual({
      posts: [
        { text: "Türkiye & Ruritania met. <3 [1] {2}", date: "2026-11-18", language: "en" },
        { text: '@ana "Thank you" \\ for writing.', date: "2026-11-20", isReply: true },
      ],
      repeated: 1,
      wordless: 1,
      broken: 0,
    });
  });

  it("the links of X's archive as they were written, and none for a picture", async () => {
    const told = await read(
      fileOf(
        `window.YTD.tweets.part1 = ${JSON.stringify([
          tweet({
            full_text: "Visas: https://t.co/a1 and https://t.co/b2 https://t.co/pic",
            entities: {
              urls: [
                { url: "https://t.co/a1", expanded_url: "https://mfa.example/visas?a=$&" },
                { url: "https://t.co/b2" },
              ],
              media: [{ url: "https://t.co/pic", media_url: "http://pbs.twimg.com/1.jpg" }],
            },
          }),
          tweet({
            full_text: "https://t.co/pic",
            entities: { media: [{ url: "https://t.co/pic" }, { url: "" }] },
          }),
          tweet({ full_text: "Plain", entities: { urls: "none" } }),
        ])}`,
      ),
    );
    expect(told.posts.map(({ text }) => text)).toEqual([
      "Visas: https://mfa.example/visas?a=$& and https://t.co/b2",
      "Plain",
    ]);
    expect(told.wordless).toBe(1);
  });

  it("the long posts of X's archive, which are in a file of their own", async () => {
    const notes = [
      {
        noteTweet: {
          noteTweetId: "7",
          createdAt: "2026-11-18T12:00:00.000Z",
          core: {
            text: "A long post on water &amp; peace: https://t.co/a1",
            urls: [{ shortUrl: "https://t.co/a1", expandedUrl: "https://mfa.example/water" }],
          },
        },
      },
      { noteTweet: { noteTweetId: "8" } },
    ];
    expect(
      await read(fileOf(`window.YTD.note_tweet.part0 = ${JSON.stringify(notes, undefined, 2)}`)),
    ).toEqual({
      posts: [
        { text: "A long post on water & peace: https://mfa.example/water", date: "2026-11-18" },
      ],
      repeated: 0,
      wordless: 1,
      broken: 0,
    });
  });

  it.each([
    ["a list", JSON.stringify(FACEBOOK)],
    ["a list within an object", JSON.stringify({ status_updates_v2: FACEBOOK }, undefined, 2)],
    ["the same on one line", JSON.stringify({ status_updates_v2: FACEBOOK })],
  ])("Facebook's archive as %s", async (_name, text) => {
    expect(await read(fileOf(text))).toEqual({
      posts: [{ text: "La ministre a rencontré Türkiye 🇹🇷", date: "2025-11-20" }],
      repeated: 0,
      wordless: 2,
      broken: 0,
    });
  });

  it.each<[string, string | Uint8Array, string[]]>([
    ["JSON lines", '{"text":"One","date":"2026-01-02"}\r\n\n{"text":"Two"}', ["One", "Two"]],
    ["a JSON list", '[{"message":"One"},{"message":"Two"}]', ["One", "Two"]],
    ["CSV", 'Date,Post text\n2026-01-02,One\n2026-01-03,"Two,\nthree"\n', ["One", "Two,\nthree"]],
    ["CSV of a spreadsheet", "\uFEFFTweet text;time\r\nOne;2026-01-02\r\n", ["One"]],
    [
      "CSV in Windows-1252",
      Uint8Array.from("text\nMinistère", (letter) => letter.charCodeAt(0)),
      ["Ministère"],
    ],
    [
      "CSV in UTF-16",
      new Uint8Array(
        Uint16Array.from("\uFEFFtext\tdate\nTürkiye\t", (letter) => letter.charCodeAt(0)).buffer,
      ),
      ["Türkiye"],
    ],
  ])("%s", async (_name, content, texts) => {
    const { posts } = await read(fileOf(content));
    expect(posts.map(({ text }) => text)).toEqual(texts);
  });

  it("what can be read of a file that is cut off, and counts the rest", async () => {
    const cut = TWEETS.slice(0, TWEETS.indexOf("Thank you"));
    expect(await read(fileOf(cut))).toMatchObject({ posts: [{ language: "en" }], broken: 1 });
    expect(await read(fileOf('{"text":"One"}\n{"text":'))).toMatchObject({ broken: 1 });
  });

  it("the same over any seam between megabytes", async () => {
    const line = `${JSON.stringify({ text: "é".repeat(700), date: "2026-01-02" })}\n`;
    const count = 2500;
    const { posts } = await read(fileOf(line.repeat(count)));
    expect(posts).toHaveLength(count);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(1);
  });
});

describe("refuses", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["a zip archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "ui_studio_posts_zip"],
    ["a page of HTML", "<!DOCTYPE html><p>Posts</p>", "ui_studio_posts_html"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "ui_studio_posts_encoding"],
    ["an empty file", "", "ui_studio_posts_empty"],
    ["a table of something else", "name,colour\na,red\n", "ui_studio_posts_columns"],
    ["a quote that never closes", 'text\n"One\nTwo', "ui_studio_posts_quote"],
    ["JSON of something else", '{"name": "attache"}', "ui_studio_posts_none"],
    [
      "a text that goes on in another encoding",
      new Uint8Array([...new TextEncoder().encode(`text\n${"é\n".repeat(40_000)}`), 0xe9, 0x0a]),
      "ui_studio_posts_broken",
    ],
  ])("%s", async (_name, content, key) => {
    const refused = await read(fileOf(content)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unreadable);
    expect(refused).toMatchObject({ key });
  });
});

it.each<[unknown, string | undefined]>([
  ["2026-11-20T23:59:59Z", "2026-11-20"],
  ["Wed Nov 20 12:00:00 +0000 2024", "2024-11-20"],
  [1_763_640_000, "2025-11-20"],
  ["1763640000000", "2025-11-20"],
  ["20.11.2026 08:00", "2026-11-20"],
  ["25/12/2026", "2026-12-25"],
  ["12/25/2026", "2026-12-25"],
  ["03/03/2026", "2026-03-03"],
  ["03/04/2026", undefined],
  ["2026-02-30", undefined],
  ["soon", undefined],
  [undefined, undefined],
])("the day of %s", (written, day) => {
  expect(dayOfWriting(written)).toBe(day);
});

it("mends what Facebook misspells, and nothing else", () => {
  expect(mended(misread("Türkiye ✓"))).toBe("Türkiye ✓");
  expect(mended("Türkiye")).toBe("Türkiye");
  expect(mended("Ана")).toBe("Ана");
  expect(mended("plain")).toBe("plain");
});

it("cuts a list into its objects wherever the text is cut", () => {
  const entry = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(
      fc.array(entry),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (entries, size, isPretty) => {
        const text = `window.YTD.tweets.part0 = ${JSON.stringify(entries, undefined, isPretty ? 2 : 0)}`;
        const reader = createElementReader();
        const found: unknown[] = [];
        for (let at = 0; at < text.length; at += size)
          found.push(...reader.push(text.slice(at, at + size)).map((one) => JSON.parse(one)));
        expect(found).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(reader.isWithin()).toBe(false);
      },
    ),
  );
});
