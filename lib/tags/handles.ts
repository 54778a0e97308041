import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Handle } from "@/lib/ministry/ministry";
import { isFree, type Source } from "./suggestion";

const directories = new WeakMap<readonly Handle[], PhraseTrie<Handle>>();

/** Official accounts of those whom the draft names, on the channel in use; never the account's own. */
export const fromHandles: Source = (posts, { channel, account, ministry: { handles } }) => {
  const own = account?.toLowerCase();
  return posts.flatMap((post, number) =>
    longestOnly(directoryOf(handles).find(post.tokens))
      .filter((match) => isFree(match, post))
      .filter(({ value }) => isOn(value, channel) && value.handle.toLowerCase() !== own)
      .map(({ value: { handle, who }, start, end }) => ({
        tag: handle,
        reason: { key: "tag_handle", values: { who } },
        score: 0.6,
        ...(number === 0 && { at: { start, end } }),
      })),
  );
};

/** A channel's variants ("x-premium") share its accounts. */
function isOn({ platform }: Handle, channel: string): boolean {
  return channel === platform || channel.startsWith(`${platform}-`);
}

function directoryOf(handles: readonly Handle[]): PhraseTrie<Handle> {
  const known = directories.get(handles);
  if (known) return known;
  const trie = new PhraseTrie<Handle>();
  for (const handle of handles) trie.add(handle.who, handle);
  directories.set(handles, trie);
  return trie;
}
