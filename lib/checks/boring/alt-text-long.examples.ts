import type { Media } from "@/lib/draft/post";
import type { Examples } from "../check";

const image = (alt: string | null): readonly Media[] => [{ kind: "image", alt }];
const text = "Two trees for Nairobi’s new park";
const long = (length: number) => image("Children water a sapling. ".repeat(99).slice(0, length));

export const examples: Examples = {
  hits: [
    { text, channel: "x", media: long(1001), found: "Two" },
    { text, channel: "x", media: long(1400), found: "Two" },
    { text, channel: "x-premium", media: long(1200), found: "Two" },
    { text, channel: "bluesky", media: long(2001), found: "Two" },
    { text, channel: "mastodon", media: long(1501), found: "Two" },
    { text, channel: "threads", media: long(1001), found: "Two" },
    { text, channel: "instagram", media: long(1001), found: "Two" },
    { text, channel: "x", media: [...image("A tree"), ...long(1001)], found: "Two" },
    { text, channel: "x", media: image("木".repeat(1001)), found: "Two" },
    { text, channel: "x", media: image("🌳".repeat(1001)), found: "Two" },
    { text: "شجرتان للحديقة", channel: "x", media: long(1001), found: "شجرتان" },
    { text: "Deux arbres", channel: "mastodon", media: long(1800), found: "Deux" },
  ],
  misses: [
    { text, channel: "x", media: long(1000) },
    { text, channel: "bluesky", media: long(2000) },
    { text, channel: "bluesky", media: long(1001) },
    { text, channel: "mastodon", media: long(1500) },
    { text, channel: "threads", media: long(1000) },
    { text, channel: "facebook", media: long(2500) },
    { text, channel: "", media: long(2500) },
    { text, channel: "x", media: image("🌳".repeat(1000)) },
    { text, channel: "x", media: image(null) },
    { text, channel: "x", media: image("") },
    { text, channel: "x", media: [] },
    { text, channel: "x" },
    "",
  ],
};
