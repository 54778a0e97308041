/** A compose box: the editors whose texts go out together. */
import type { Media, PostKind } from "@/lib/draft/post";

export interface Composer {
  /** The smallest element around the editors, their media and the submit button. */
  readonly root: HTMLElement;
  /** One a post of a thread, in reading order; at least one. */
  readonly editors: readonly HTMLElement[];
}

/** Of a composer, beside its text: the button that posts, and the account that does. */
export type Part = "submit" | "account";

/**
 * A site where drafts are written. All of it only looks: nothing is pressed, written or kept, and
 * what is not there is `undefined`, since every site changes its page without notice.
 */
export interface Platform {
  readonly id: string;
  /** By its address, or, for software that runs anywhere, by what the page says of itself. */
  matches(url: URL, document?: Document): boolean;
  /** The id of the channel that counts this composer's length; `undefined` where none does (messages). */
  channel(composer: Composer): string | undefined;
  /** The visible composers inside `root`, in document order; none is an ordinary day. */
  findComposers(root: ParentNode): Composer[];
  kind(composer: Composer): PostKind;
  /** The account in use, with its "@" where the platform has handles. */
  account(document: Document): string | undefined;
  media(composer: Composer): readonly Media[];
  submit(composer: Composer): HTMLElement | undefined;
  /** Whether Enter alone in its text sends it, as where one talks; Shift+Enter makes a line there. */
  sendsByEnter?(composer: Composer): boolean;
  /** What the page shows with such a composer as long as the adapter fits it; what is missing then has moved. */
  expects?(composer: Composer): readonly Part[];
  /** Its composers grow by a box for each further post of a thread. */
  readonly growsByPosts?: true;
  /** What is left by the platform's own count, where it shows one, in its own unit. */
  counter?(composer: Composer): number | undefined;
  /** What stands in the field above the post that warns of its contents, and is counted with it. */
  contentWarning?(composer: Composer): string | undefined;
}
