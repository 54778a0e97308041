import { describe, expect, it } from "vitest";
import { dropMentionHosts, dropReplyMentions } from "@/lib/channels/mentions";
import { rewrite } from "@/lib/channels/rewrite";

describe("dropReplyMentions", () => {
  it.each<[string, string, readonly string[], string]>([
    ["one", "@a hello", ["a"], "hello"],
    ["two, in another order and case", "@B @a hello", ["a", "b"], "hello"],
    ["one that the writer added stays", "@a @c hello", ["a", "b"], "@c hello"],
    ["no name that only starts alike", "@abc hello", ["ab"], "@abc hello"],
    ["none in the middle", "hello @a", ["a"], "hello @a"],
    ["nothing else", "@a", ["@a"], ""],
    ["empty", "", ["a"], ""],
    ["no reply", "@a hello", [], "@a hello"],
  ])("%s", (_, text, replyMentions, expected) => {
    expect(rewrite(text, dropReplyMentions(text, { replyMentions })).text).toBe(expected);
  });
});

describe("dropMentionHosts", () => {
  it.each<[string, string, string]>([
    ["a remote mention", "hi @a@b.social!", "hi @a!"],
    ["a local one", "hi @a", "hi @a"],
    ["two", "@a@b.social @c@d.social", "@a @c"],
    ["directly after each other", "@a@b.cc@d.ee", "@a@d.ee"],
    ["an address", "a@b.social", "a@b.social"],
    ["in a path", "/@a@b.social", "/@a@b.social"],
    ["a full stop after it", "@a@b.social.", "@a."],
    ["after Japanese", "こんにちは@a@b.social", "こんにちは@a"],
    ["only dots", "@a@....", "@a@...."],
    ["empty", "", ""],
  ])("%s", (_, text, expected) => {
    expect(rewrite(text, dropMentionHosts(text, {})).text).toBe(expected);
  });
});
