import type { Composer } from "./platform";
import { follows } from "./signs";

/** Where the post that is answered stands: beside the box in its dialog, or above it in the page. */
const AROUND = "[role=dialog], dialog, article, [role=article], main, [role=main]";

/**
 * When the post was published that a composer answers, as ISO 8601, where the page tells its time in a `<time>`: the last one
 * before the box. `undefined` where it shows "2h" only.
 */
export function answeredAt({ editors: [editor] }: Composer): string | undefined {
  let around = editor?.closest(AROUND);
  while (editor && around) {
    const times = [...around.querySelectorAll("time[datetime]")];
    const before = times.findLast((time) => follows(editor, time));
    const instant = Date.parse(before?.getAttribute("datetime") ?? "");
    if (!Number.isNaN(instant)) return new Date(instant).toISOString();
    around = around.parentElement?.closest(AROUND);
  }
  return undefined;
}
