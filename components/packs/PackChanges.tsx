import type { Change } from "@/lib/pack/diff";
import { useSpeech } from "../wording";

/** What another version of a pack changes, losses first, in the words of the pack's own tools: English. */
export function PackChanges({ changes }: { changes: readonly Change[] }) {
  const { text } = useSpeech();
  if (changes.length === 0) return <p>{text("ui_pack_no_changes")}</p>;
  return (
    <>
      <p>{text("ui_pack_changes", { count: changes.length })}</p>
      <ul lang="en" dir="ltr">
        {changes.map(({ effect, item, what }) => (
          <li key={`${effect} ${item} ${what}`}>
            <b>{effect}</b> {item}
            {": "}
            {what}
          </li>
        ))}
      </ul>
    </>
  );
}
