/** A platform's sites: what the browser lets us into for it. */
export interface Site {
  /** The adapter's. */
  readonly id: string;
  /** As the platform calls itself, in every language. */
  readonly name: string;
  /** Match patterns of whole hosts. */
  readonly hosts: readonly string[];
  /** Software that anybody runs under an address of their own: its users add theirs. */
  readonly runsAnywhere?: true;
  /** Other makers' clients for it, at hosts of their own: whoever writes there is asked for one of them at that moment. */
  readonly clients?: readonly Client[];
}

/** A client that is offered by name: its match pattern is not among those of the install. */
export interface Client {
  readonly name: string;
  readonly host: string;
}

/**
 * The supported platforms: their sites are the only hosts the extension is given at install.
 * A Mastodon instance elsewhere is asked for when its user wants it.
 */
export const sites: readonly Site[] = [
  {
    id: "x",
    name: "X",
    hosts: [
      "https://x.com/*",
      "https://mobile.x.com/*",
      "https://twitter.com/*",
      "https://mobile.twitter.com/*",
    ],
  },
  {
    id: "facebook",
    name: "Facebook",
    hosts: ["https://www.facebook.com/*", "https://m.facebook.com/*", "https://web.facebook.com/*"],
  },
  { id: "instagram", name: "Instagram", hosts: ["https://www.instagram.com/*"] },
  {
    id: "threads",
    name: "Threads",
    hosts: ["https://www.threads.com/*", "https://www.threads.net/*"],
  },
  { id: "linkedin", name: "LinkedIn", hosts: ["https://www.linkedin.com/*"] },
  { id: "bluesky", name: "Bluesky", hosts: ["https://bsky.app/*"] },
  {
    id: "youtube",
    name: "YouTube",
    hosts: ["https://www.youtube.com/*", "https://m.youtube.com/*"],
  },
  { id: "telegram", name: "Telegram", hosts: ["https://web.telegram.org/*"] },
  {
    id: "mastodon",
    name: "Mastodon",
    hosts: ["https://mastodon.social/*"],
    runsAnywhere: true,
    clients: [
      { name: "Elk", host: "https://elk.zone/*" },
      { name: "Phanpy", host: "https://phanpy.social/*" },
      { name: "Semaphore", host: "https://semaphore.social/*" },
    ],
  },
];

/** The match patterns of all of them. */
export const platformHosts: readonly string[] = sites.flatMap(({ hosts }) => hosts);

/** The site of an address; undefined for one that its user allowed, and for what is none. */
export function siteOf(address: string | undefined): Site | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const pattern = `${new URL(address).origin}/*`;
  return sites.find(({ hosts }) => hosts.includes(pattern));
}
