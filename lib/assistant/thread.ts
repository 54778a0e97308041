import { findChannel } from "@/lib/channels";
import type { Channel } from "@/lib/channels/channel";
import { splitThread, type ThreadPost } from "@/lib/channels/split";
import { type Edit, type EditorElement, read, type WriteResult } from "@/lib/editor";
import type { ThreadView } from "./view";

/** What the user asked to see. */
export interface ThreadWish {
  readonly channel: string;
  readonly isNumbered: boolean;
}

/** The editors of a composer in order, the one in use, and what stands in them. */
export interface ThreadScene {
  readonly editors: readonly EditorElement[];
  readonly texts: readonly string[];
  readonly post: number;
  /** All posts as one text, for the channels that the composer is not for. */
  readonly whole: string;
  readonly channel: string | undefined;
  readonly max: number | undefined;
}

/** Parts one draft into posts and, where the page's composer grows by posts, puts them in one by one. */
export interface Thread {
  /** Shows the draft parted for a channel; `undefined` shows none and stops filling. */
  wish(wish: ThreadWish | undefined): void;
  /** Leaves the first post where the draft stands; the others follow as the user adds boxes for them. */
  fill(scene: ThreadScene): Promise<void>;
  /** Puts the next post in, if the user has added an empty box for it. */
  grow(scene: ThreadScene): void;
  view(scene: ThreadScene): ThreadView | undefined;
}

/** What is being put in: the posts as they were parted, of which so many stand in the page from this box on. */
interface Filling {
  readonly wish: ThreadWish;
  readonly draft: string;
  readonly posts: readonly ThreadPost[];
  readonly from: number;
  readonly placed: number;
}

/** Makes the thread of one composer. It writes only through `write`, and on its own only into empty boxes. */
export function createThread({
  write,
  canFill,
  onChange,
}: {
  write: (editor: EditorElement, edit: Edit, place: number) => Promise<WriteResult>;
  canFill: boolean;
  onChange: () => void;
}): Thread {
  let wished: ThreadWish | undefined;
  let filling: Filling | undefined;
  let isWriting = false;
  let trouble: WriteResult | undefined;
  let kept: { key: string; posts: readonly ThreadPost[] } | undefined;

  function partsOf(text: string, channel: Channel, { isNumbered }: ThreadWish, max?: number) {
    const key = JSON.stringify([channel.id, isNumbered, max, text]);
    if (kept?.key !== key) {
      const options = { numbering: isNumbered, ...(max === undefined ? {} : { max }) };
      kept = { key, posts: splitThread(text, channel, options) };
    }
    return kept.posts;
  }

  async function put(editor: EditorElement, edit: Edit, next: Filling): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    const result = await write(editor, edit, next.placed);
    isWriting = false;
    trouble = result === "done" ? undefined : result;
    if (result === "done") filling = next;
    // A box that did not take it is not tried again: the post can be copied.
    else filling = undefined;
    onChange();
  }

  function draftOf(scene: ThreadScene, channel: string): string {
    return channel === scene.channel ? (scene.texts[scene.post] ?? "") : scene.whole;
  }

  return {
    wish(wish) {
      trouble = undefined;
      // Closing another channel's posts leads back to those being put in; closing these ends it.
      const isBack = !wish && filling && wished?.channel !== filling.wish.channel;
      wished = isBack ? filling?.wish : wish;
      if (!wished) filling = undefined;
      onChange();
    },
    async fill(scene) {
      const channel = wished && findChannel(wished.channel);
      const editor = scene.editors[scene.post];
      if (!wished || !channel || !editor || !isFillable(scene, wished, canFill)) return;
      const draft = draftOf(scene, channel.id);
      const posts = partsOf(draft, channel, wished, scene.max);
      const [first] = posts;
      if (!first || posts.length < 2) return;
      const kept = draft.slice(first.start, first.end);
      const edit = {
        start: first.end,
        end: draft.length,
        text: first.text.slice(kept.length),
        expect: draft.slice(first.end),
      };
      await put(editor, edit, { wish: wished, draft, posts, from: scene.post, placed: 1 });
    },
    grow(scene) {
      if (!filling || isWriting) return;
      const { draft, posts, from, placed } = filling;
      if (plain(scene.texts[from]) === plain(draft)) {
        // The user has taken the first step back.
        filling = undefined;
        onChange();
        return;
      }
      const editor = scene.editors[from + placed];
      const post = posts[placed];
      if (!editor || !post || scene.editors.length !== from + placed + 1) return;
      if (read(editor)?.text.trim() !== "") return;
      const empty = read(editor)?.text ?? "";
      const edit = { start: 0, end: empty.length, text: post.text, expect: empty };
      void put(editor, edit, { ...filling, placed: placed + 1 });
    },
    view(scene) {
      const wish = wished;
      const current = filling && filling.wish.channel === wish?.channel ? filling : undefined;
      const channel = wish && findChannel(wish.channel);
      const max = channel?.limits[0].max;
      if (!wish || !channel || typeof max !== "number") return undefined;
      const ownMax = channel.id === scene.channel ? scene.max : undefined;
      const posts = current?.posts ?? partsOf(draftOf(scene, channel.id), channel, wish, ownMax);
      return {
        channel: channel.id,
        label: channel.label,
        max: ownMax ?? max,
        isNumbered: wish.isNumbered,
        canFill: posts.length > 1 && isFillable(scene, wish, canFill),
        isFilling: current !== undefined,
        trouble: trouble && { key: `write_${trouble}` },
        posts: posts.map(({ text, count, over }, index) => ({
          text,
          count,
          isOver: over,
          isPlaced: index < (current?.placed ?? 0),
        })),
      };
    },
  };
}

/** Browsers write a non-breaking space where a plain one would collapse. */
function plain(text = ""): string {
  return text.replaceAll("\u00a0", " ").trim();
}

/** Only the last box can be parted: what follows it in the page would stand in the way. */
function isFillable(scene: ThreadScene, wish: ThreadWish, canFill: boolean): boolean {
  return canFill && wish.channel === scene.channel && scene.post === scene.editors.length - 1;
}
