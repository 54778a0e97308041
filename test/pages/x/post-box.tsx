// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import { type Editor, EditorState, getDefaultKeyBinding, Modifier } from "draft-js";
import { type Ref, useEffect, useState } from "react";
import { DraftBox } from "../editors/draft-box";

const people = ["EstmarkCulture", "PortOfHalden", "lena_ostrova", "NorvaniaMFA"];

/** One text box of a post, with the list of people that opens at an "@" being typed. */
export function PostBox({
  index,
  state,
  label,
  placeholder,
  onChange,
  onSubmit,
  onMenu,
  editorRef,
}: {
  index: number;
  state: EditorState;
  label: string;
  placeholder: string;
  onChange: (state: EditorState) => void;
  onSubmit: () => void;
  onMenu: (isOpen: boolean) => void;
  editorRef?: Ref<Editor>;
}) {
  const [dismissed, setDismissed] = useState("");
  const typed = mentionAtCaret(state);
  const matches =
    typed === undefined || typed === dismissed
      ? []
      : people.filter((handle) => handle.toLowerCase().startsWith(typed.toLowerCase()));

  const isOpen = matches.length > 0;
  useEffect(() => onMenu(isOpen), [isOpen, onMenu]);

  const choose = (handle: string) => {
    const caret = state.getSelection();
    const range = caret.merge({ anchorOffset: caret.getStartOffset() - (typed ?? "").length });
    const content = Modifier.replaceText(state.getCurrentContent(), range, `${handle} `);
    onChange(EditorState.push(state, content, "insert-characters"));
  };

  return (
    <div className="post-box">
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="rich-text">
        <DraftBox
          ref={editorRef}
          editorState={state}
          onChange={onChange}
          ariaLabel={label}
          ariaAutoComplete="list"
          ariaControls={`typeaheadDropdown-${index}`}
          ariaExpanded={isOpen}
          placeholder={placeholder}
          webDriverTestID={`tweetTextarea_${index}`}
          keyBindingFn={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "submit";
            if (event.key === "Escape" && isOpen) {
              setDismissed(typed ?? "");
              return "dismiss";
            }
            return getDefaultKeyBinding(event);
          }}
          handleKeyCommand={(command) => {
            if (command === "submit") onSubmit();
            return command === "submit" || command === "dismiss" ? "handled" : "not-handled";
          }}
        />
      </div>
      {isOpen && (
        <div role="listbox" id={`typeaheadDropdown-${index}`} className="typeahead">
          {matches.map((handle) => (
            <button
              type="button"
              role="option"
              aria-selected="false"
              key={handle}
              data-testid="typeaheadResult"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(handle)}
            >
              @{handle}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** What follows an "@" that the caret stands behind, or `undefined`. */
function mentionAtCaret(state: EditorState): string | undefined {
  const caret = state.getSelection();
  if (!caret.getHasFocus()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(caret.getStartKey());
  const before = block.getText().slice(0, caret.getStartOffset());
  return /(?:^|\s)@(\w+)$/u.exec(before)?.[1];
}
