/**
 * The match patterns of the supported platforms: the only hosts the extension is given at install.
 * A Mastodon instance elsewhere is asked for when its user wants it.
 */
export const platformHosts: readonly string[] = [
  "https://x.com/*",
  "https://mobile.x.com/*",
  "https://twitter.com/*",
  "https://mobile.twitter.com/*",
  "https://www.facebook.com/*",
  "https://m.facebook.com/*",
  "https://web.facebook.com/*",
  "https://www.instagram.com/*",
  "https://www.threads.com/*",
  "https://www.threads.net/*",
  "https://www.linkedin.com/*",
  "https://bsky.app/*",
  "https://www.youtube.com/*",
  "https://m.youtube.com/*",
  "https://web.telegram.org/*",
  "https://mastodon.social/*",
];
