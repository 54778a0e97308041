import {
  CompositeDecorator,
  type DecoratorRule,
  Editor,
  type EditorProps,
  EditorState,
} from "draft-js";
import type { ReactNode, Ref } from "react";
import "draft-js/dist/Draft.css";

/** X colours tags and mentions with decorators, which split the text of a block into more nodes. */
function coloured(pattern: RegExp): DecoratorRule {
  return {
    strategy(block, found) {
      for (const match of block.getText().matchAll(pattern)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { children?: ReactNode }) => (
      <span className="entity">{children}</span>
    ),
  };
}

const decorator = new CompositeDecorator([
  coloured(/(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/gu),
  coloured(/(?<![\p{L}\p{N}_])@\w+/gu),
  coloured(/https?:\/\/\S+/gu),
]);

export function emptyDraft(): EditorState {
  return EditorState.createEmpty(decorator);
}

export function draftText(state: EditorState): string {
  return state.getCurrentContent().getPlainText("\n");
}

/** A Draft.js editor as X sets it up: one named text box, pasted styles dropped. */
export function DraftBox(props: EditorProps & { ref?: Ref<Editor> | undefined }) {
  return (
    <Editor role="textbox" ariaMultiline stripPastedStyles spellCheck tabIndex={0} {...props} />
  );
}
