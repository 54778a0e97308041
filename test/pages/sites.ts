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
];

export const siteHosts: readonly string[] = sites.flatMap((site) => site.hosts);
