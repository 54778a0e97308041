import type { Edit } from "@/lib/editor";
import { type Clip, clips, takeOutside } from "./outside";
import type { Random } from "./random";
import type { Bench } from "./session";

/** What can happen to a draft, by its user's hands or by ours. */
export type Act =
  | { do: "type"; text: string }
  | { do: "press"; keys: readonly string[] }
  /** Copied in another program. */
  | { do: "paste"; clip: Clip }
  /** The focus moves to the sidebar and back. */
  | { do: "visit" }
  | { do: "fix"; edit: Edit; fromSidebar: boolean };

const typed = [
  " Guten Morgen",
  " the embassy",
  " #Norvania",
  " @lena_ostrova",
  " 😀",
  " 👩🏽‍🔬 works",
  " 🇳🇴🇸🇪",
  " السلام عليكم",
  " שלום",
  " नमस्ते",
  " 大使館",
  "\nNext line",
  "\n\nAfter a gap",
  " café",
  ", and so on.",
] as const;

const written = [
  "",
  "",
  "the",
  "received",
  "two words",
  "ünïcödé",
  "🇫🇷",
  "👩‍👩‍👧",
  "سفارة",
  "one\ntwo",
  "gap\n\ngap",
  "#IWD2026",
] as const;

const presses = [
  ["Home"],
  ["End"],
  ["ArrowUp"],
  ["ArrowLeft", "ArrowLeft", "ArrowLeft"],
  ["Backspace", "Backspace"],
  ["Delete"],
  ["Enter"],
  ["Control+z"],
  ["Control+z", "Control+z"],
  ["Shift+ArrowLeft", "Shift+ArrowLeft", "Control+x", "ArrowLeft", "Control+v"],
] as const;

/** What has to happen in every run, whatever else chance brings: one of these at every tenth turn. */
const always: readonly Act[] = [
  ...clips.map((clip) => ({ do: "paste", clip }) as const),
  {
    do: "press",
    keys: ["Shift+ArrowLeft", "Shift+ArrowLeft", "Control+x", "ArrowLeft", "Control+v"],
  },
  { do: "press", keys: ["Backspace", "Delete"] },
  { do: "press", keys: ["Control+z"] },
  { do: "visit" },
  { do: "type", text: " 👩🏽‍🔬 works" },
  { do: "type", text: "\nNext line" },
  { do: "type", text: " السلام عليكم" },
];

/** The next thing to happen to a draft that holds this text; the first turn is 0. */
export function nextAct(text: string, turn: number, random: Random): Act {
  const due = turn % 10 === 9 ? always[Math.floor(turn / 10) % always.length] : undefined;
  if (due) return due;
  const kind = random.number(10);
  if (kind < 3 || text.trim() === "") return { do: "type", text: random.pick(typed) };
  if (kind === 3) return { do: "press", keys: random.pick(presses) };
  if (kind === 4)
    return random.number(2) === 0 ? { do: "visit" } : { do: "press", keys: random.pick(presses) };
  return { do: "fix", edit: randomEdit(text, random), fromSidebar: random.number(3) === 0 };
}

/** Mostly a word, as findings are; sometimes any run of graphemes, over lines too. */
function randomEdit(text: string, random: Random): Edit {
  const words = [...text.matchAll(/\S+/gu)];
  const word = words[random.number(words.length)];
  const edit = (start: number, end: number): Edit => ({
    start,
    end,
    expect: text.slice(start, end),
    text: random.pick(written),
  });
  if (word && random.number(4) > 0) return edit(word.index, word.index + word[0].length);
  const graphemes = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
  const bounds = [...graphemes.map(({ index }) => index), text.length];
  const first = random.number(bounds.length);
  const last = Math.min(bounds.length - 1, first + random.number(14));
  return edit(bounds[first] ?? 0, bounds[last] ?? text.length);
}

/** Lets it happen. For a fix: the result and the text that has to stand after it. */
export async function perform(
  { page, call }: Bench,
  act: Act,
  text: string,
): Promise<{ result: unknown; wanted: string } | undefined> {
  if (act.do === "fix") {
    const { edit, fromSidebar } = act;
    if (fromSidebar) await call({ do: "focus sidebar" });
    const wanted = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    return { result: await call({ do: "replace", edit }), wanted };
  }
  if (act.do === "visit") await call({ do: "focus sidebar" });
  if (act.do === "paste") await takeOutside(page, act.clip);
  await call({ do: "focus" });
  if (act.do === "visit") return { result: "done", wanted: text };
  if (act.do === "paste") await page.press("Control+v");
  else if (act.do === "type") await page.type(act.text);
  else for (const keys of act.keys) await page.press(keys);
  return undefined;
}
