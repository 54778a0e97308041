/** The part of draft-js 0.11 that these pages use; the package ships no types. */
declare module "draft-js" {
  import type { Component, ComponentType, ReactNode } from "react";

  export interface ContentBlock {
    getText(): string;
    getKey(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export interface SelectionState {
    getStartKey(): string;
    getStartOffset(): number;
    getHasFocus(): boolean;
    merge(changes: Record<string, unknown>): SelectionState;
  }
  export interface EditorState {
    getCurrentContent(): ContentState & { getBlockForKey(key: string): ContentBlock };
    getSelection(): SelectionState;
  }
  export const EditorState: {
    createEmpty(decorator?: CompositeDecorator): EditorState;
    createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    push(state: EditorState, content: ContentState, change: string): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export const Modifier: {
    replaceText(content: ContentState, range: SelectionState, text: string): ContentState;
  };
  export interface DecoratorRule {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
    component: ComponentType<{ children?: ReactNode }>;
  }
  export class CompositeDecorator {
    constructor(rules: DecoratorRule[]);
  }
  export interface EditorProps {
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaExpanded?: boolean;
    ariaAutoComplete?: string;
    ariaControls?: string;
    role?: string;
    placeholder?: string;
    stripPastedStyles?: boolean;
    spellCheck?: boolean;
    tabIndex?: number;
    webDriverTestID?: string;
    keyBindingFn?: (event: KeyboardEvent | React.KeyboardEvent) => string | null;
    handleKeyCommand?: (command: string) => "handled" | "not-handled";
  }
  export class Editor extends Component<EditorProps> {
    focus(): void;
  }
  export function getDefaultKeyBinding(event: KeyboardEvent | React.KeyboardEvent): string | null;
}
