import { useId } from "react";
import type { View } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { useSpeech } from "./wording";

/** Tags worth adding, each with its reason; a press puts one in at the caret. */
export function TagChips({
  tags,
  inserted,
  actions,
}: {
  tags: View["tags"];
  inserted: View["inserted"];
  actions: Actions;
}) {
  const { say, text } = useSpeech();
  const id = useId();
  return (
    <section className="tags" aria-labelledby={id}>
      <h2 id={id}>{text("ui_tags")}</h2>
      <ul>
        {tags.map(({ tag, reason }) => (
          <li key={tag}>
            <button
              type="button"
              className="tag"
              aria-label={text("ui_tag_add", { tag, reason: say(reason) })}
              onClick={() => actions.insertTag(tag)}
            >
              <span aria-hidden="true">+</span> <bdi>{tag}</bdi>
            </button>
            <small aria-hidden="true">{say(reason)}</small>
          </li>
        ))}
      </ul>
      {inserted !== undefined && (
        <p className="inserted">
          {text("ui_tag_added", { tag: inserted })}{" "}
          <button type="button" className="quiet" onClick={() => actions.undoTag(inserted)}>
            {text("ui_undo")}
          </button>
        </p>
      )}
    </section>
  );
}
