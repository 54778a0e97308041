// What counting costs: a draft measured on every channel, with twitter-text beside it in the same run,
// in several scripts; and a long draft split into a thread. Milliseconds.
//   npx tsx scripts/bench/channels.ts
import { performance } from "node:perf_hooks";
import twitter from "twitter-text";
import { channels } from "@/lib/channels";
import { measure } from "@/lib/channels/measure";
import { splitThread } from "@/lib/channels/split";
import { x } from "@/lib/channels/x";
import { percentile, percentiles } from "./percentile";

const DRAFTS = {
  English:
    "The Embassy thanks its partners for today’s meeting on #Climate: 45 million euros for schools. More at https://www.example.org/en/climate?year=2026 and @EmbassyNairobi. 🇳🇴 ",
  Arabic: "تشكر السفارة جميع الشركاء على اللقاء اليوم. المزيد على https://example.org/ar #السفارة ",
  Hindi: "दूतावास में आपका स्वागत है। अधिक जानकारी: https://example.org/ #भारत ",
  Thai: "สถานเอกอัครราชทูตขอขอบคุณทุกท่าน example.org #ไทย ",
  Chinese: "大使馆感谢各位合作伙伴今天参加会议。详情见 https://example.org/ #中国 ",
  emoji: "👩🏽‍🚀🇫🇷😀👍🏽❤️ ",
};

const BUDGETS = [
  { length: 280, runs: 2000, warmUp: 1500 },
  { length: 63_206, runs: 60, warmUp: 15 },
];

console.log("                            all channels       slowest channel    twitter-text");
console.log("                            p50      p95       p50      p95       p50");
for (const [script, sample] of Object.entries(DRAFTS)) {
  for (const { length, runs, warmUp } of BUDGETS) {
    const text = cut(sample, length);
    const all = times(runs, warmUp, (index) => {
      const fresh = typed(text, index);
      for (const channel of channels) measure(fresh, channel);
    });
    const each = channels.map((channel) =>
      times(runs, warmUp, (index) => measure(typed(text, index), channel)),
    );
    const slowest = each.reduce((a, b) => (percentile(a, 0.5) > percentile(b, 0.5) ? a : b));
    const theirs = times(Math.ceil(runs / 10), 3, (index) =>
      twitter.parseTweet(typed(text, index)),
    );
    console.log(
      [
        `${script.padEnd(8)}${String(length).padStart(7)} characters `,
        percentiles(all, [0.5, 0.95], 3),
        percentiles(slowest, [0.5, 0.95], 3),
        percentiles(theirs, [0.5], 3),
      ].join("  "),
    );
  }
}

const thread = cut(DRAFTS.Arabic, 2800);
const split = times(100, 20, () => splitThread(thread, x, { numbering: true }));
console.log(
  `\nthread of ${splitThread(thread, x).length} posts            ${percentiles(split, [0.5, 0.95], 3)}`,
);

function cut(sample: string, length: number): string {
  // Joined parts are a rope in the engine; a draft read from a page is one flat string.
  return Array.from({ length }, (_, index) => sample.charAt(index % sample.length)).join("");
}

/** The draft after a keystroke: what was learnt of the one before does not help. */
function typed(text: string, index: number): string {
  return `${text.slice(0, -5)}${String(index + 10_000).padStart(5, "0")}`;
}

function times(runs: number, warmUp: number, run: (index: number) => void): number[] {
  const taken: number[] = [];
  for (let index = -warmUp; index < runs; index++) {
    const start = performance.now();
    run(index);
    if (index >= 0) taken.push(performance.now() - start);
  }
  return taken;
}
