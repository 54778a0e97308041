import { describe, expect, it } from "vitest";
import { tagEdit } from "@/lib/assistant/tag-edit";

/** "|" stands for the caret; without one the caret is unknown. */
function put(marked: string): string {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  const edit = tagEdit(text, at === -1 ? undefined : at, "#Vienna");
  return text.slice(0, edit.start) + edit.text + text.slice(edit.start);
}

describe("a tag", () => {
  it.each([
    ["|", "#Vienna "],
    ["", "#Vienna "],
    ["We met.|", "We met. #Vienna "],
    ["We met.", "We met. #Vienna "],
    ["We met. |", "We met. #Vienna "],
    ["We met |today.", "We met #Vienna today."],
    ["We m|et today.", "We met #Vienna today."],
    ["|We met.", "#Vienna We met."],
    ["We met\n|\ntoday.", "We met\n#Vienna\ntoday."],
    ["مرحبا|", "مرحبا #Vienna "],
  ])("%j", (marked, wanted) => {
    expect(put(marked)).toBe(wanted);
  });
});
