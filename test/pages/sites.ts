/** A page: which hosts serve it, and the entry that is bundled for it. */
export interface Site {
  id: string;
  hosts: readonly string[];
  entry: string;
  title: string;
}

/** All pages by the hosts whose part they play. The bare editors live at a host of no platform. */
export const sites: readonly Site[] = [
  { id: "bare", hosts: ["editors.example"], entry: "bare/main.tsx", title: "Editor" },
  { id: "x", hosts: ["x.com", "twitter.com"], entry: "x/main.tsx", title: "X" },
  { id: "facebook", hosts: ["www.facebook.com"], entry: "facebook/main.tsx", title: "Facebook" },
  { id: "instagram", hosts: ["www.instagram.com"], entry: "meta/instagram.ts", title: "Instagram" },
  {
    id: "threads",
    hosts: ["www.threads.com", "www.threads.net"],
    entry: "meta/threads.ts",
    title: "Threads",
  },
  { id: "linkedin", hosts: ["www.linkedin.com"], entry: "linkedin/main.ts", title: "LinkedIn" },
  { id: "bluesky", hosts: ["bsky.app"], entry: "bluesky/main.ts", title: "Bluesky" },
  {
    id: "mastodon",
    hosts: ["mastodon.example", "mastodon.social"],
    entry: "mastodon/main.tsx",
    title: "Mastodon",
  },
  { id: "youtube", hosts: ["www.youtube.com"], entry: "youtube/main.ts", title: "YouTube" },
  { id: "telegram", hosts: ["web.telegram.org"], entry: "telegram/main.ts", title: "Telegram" },
];

/** Clients built by other hands than ours, at any of the hosts and at two of their own: `?client=` names one. */
export const clients: Site = {
  id: "clients",
  hosts: ["elk.zone", "social.norvania.example"],
  entry: "clients/main.ts",
  title: "Client",
};

export const siteHosts: readonly string[] = [...sites, clients].flatMap((site) => site.hosts);
