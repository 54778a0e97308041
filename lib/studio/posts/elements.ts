import { Unreadable } from "./text-stream";

/** Cuts a long JSON text into the objects of its lists as it comes in. */
export interface ElementReader {
  /** The objects that this stretch of text completes, as JSON texts. */
  push(text: string): string[];
  /** Whether the text ended within an object. */
  readonly isWithin: () => boolean;
}

/** No post is longer: what goes on beyond is no archive of posts. UTF-16 units. */
const LONGEST = 4_000_000;

/**
 * The objects of the outermost list, or of a list that the outermost object holds: what X and Facebook put around their posts. Whatever
 * stands before the first bracket ("window.YTD.tweets.part0 =") is passed over.
 */
export function createElementReader(): ElementReader {
  let stack = "";
  let isInString = false;
  let isEscaped = false;
  /** What came before of an object that is not complete yet. */
  let carried = "";
  const isOpen = () => stack.startsWith("[{") || stack.startsWith("{[{");
  return {
    isWithin: () => stack !== "",
    push(text) {
      const found: string[] = [];
      let from = isOpen() ? 0 : -1;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (unit === 0x5c) isEscaped = true;
          else if (unit === 0x22) isInString = false;
        } else if (unit === 0x22) isInString = stack !== "";
        else if (unit === 0x7b || unit === 0x5b) {
          const wasOpen = isOpen();
          stack += unit === 0x7b ? "{" : "[";
          if (!wasOpen && isOpen()) from = at;
        } else if (unit === 0x7d || unit === 0x5d) {
          const wasOpen = isOpen();
          stack = stack.slice(0, -1);
          if (wasOpen && !isOpen()) {
            found.push(carried + text.slice(from, at + 1));
            carried = "";
            from = -1;
          }
        }
      }
      if (from >= 0) carried += text.slice(from);
      if (carried.length > LONGEST) throw new Unreadable("ui_studio_posts_none");
      return found;
    },
  };
}
