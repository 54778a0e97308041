import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type UserManifest } from "wxt";
import type { BuildOrigin } from "./lib/pack/origins";
import { platformHosts } from "./lib/platforms/hosts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Where a ministry's own build fetches its packs; the build of the stores has none, and no code to fetch anything. `npm run build -- --origins FILE` reads and judges the file. */
const origins: readonly BuildOrigin[] = JSON.parse(process.env.ATTACHE_ORIGINS || "[]");
const originPatterns = origins.map(({ url }) => `https://${new URL(url).hostname}/*`);

/** Extension pages load nothing but themselves and reach nowhere; content scripts are not covered by this. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src ${origins.length > 0 ? origins.map(({ url }) => new URL(url).origin).join(" ") : "'none'"}`,
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

const LOCALE = /^_locales\/\w+\/messages\.json$/;
const BROWSER_OWN = /^(?:app_|command_|ui_notice_|ui_lost(?:_(?:zero|one|two|few|many|other))?$)/;

export default defineConfig({
  modules: ["@wxt-dev/module-react"],
  imports: false,
  outDir: origins.length > 0 ? ".output/ministry" : ".output",
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "__MSG_app_name__",
    description: "__MSG_app_description__",
    default_locale: "en",
    permissions: ["storage", "scripting", ...(origins.length > 0 ? ["alarms"] : [])],
    host_permissions: [...platformHosts, ...originPatterns],
    optional_host_permissions: ["https://*/*"],
    action: { default_title: "__MSG_app_name__", default_icon: iconsOf(16, 32) },
    commands: {
      "walk-findings": {
        suggested_key: { default: "Alt+Shift+J" },
        description: "__MSG_command_walk_findings__",
      },
      "toggle-sidebar": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_command_toggle_sidebar__",
      },
    },
    content_security_policy: { extension_pages: POLICY },
    ...(browser === "firefox" ? firefoxOnly : chromeOnly),
  }),
  hooks: {
    "build:manifestGenerated": (_, manifest) => {
      // As a content script of WXT's own the scout would carry 3 KB of runtime; it needs none of it.
      manifest.content_scripts = [
        {
          matches: [...platformHosts],
          js: ["scout.js"],
          run_at: "document_start",
          all_frames: true,
          match_about_blank: true,
          ...(manifest.browser_specific_settings ? {} : { match_origin_as_fallback: true }),
        },
      ];
    },
    "build:publicAssets": (_, files) => {
      // Our own scripts carry their sentences; the browser itself reads the manifest's and the background those of the toolbar's button.
      for (const [index, { relativeDest }] of files.entries()) {
        if (LOCALE.test(relativeDest))
          files[index] = { relativeDest, contents: browserOwn(`${root}public/${relativeDest}`) };
      }
    },
  },
  vite: () => ({
    define: { __PACK_ORIGINS__: JSON.stringify(origins.length > 0 ? origins : null) },
    // Vite's polyfill would put a fetch() into every page of an extension that makes no request.
    build: { modulePreload: { polyfill: false } },
  }),
});

const chromeOnly: UserManifest = {
  // Fixes the id, which policy files name; only the public half of the pair was kept.
  key: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvxIssmsQzjeErjDFiRuwOWGp4zMeUdDUemFd3HuxcIxUb95C0WDKDWVDaz3Qn1JpWpMSu5/DTF2Foj0KMJfQJSzxg7lq1wNM184cruNKrXEO5bXsc6DKm0dRlbV9TXPiJQEOS3a9YtklsH/luF0G/xPvLtndOAQqxvU/30oGk+dXNf+DMQ9QcNuEZAWg1LYteAbVDiiEJJti8PdeT08W5ttaULMen6YQI7GIDaKniARCDJtsbhZSgeLqvCVQrTAWyGLtWtkOHLA/Z1gCb9zKgBDBspdGH2BvsSNyQa/JZgq/fv3sdyP01TFdni0VPRMH3nVZi5GtIcHLGIRE5+/YZwIDAQAB",
  minimum_chrome_version: "137",
  // Read at start by the browser itself, so that it must not be named before it exists.
  ...(existsSync(`${root}public/managed-schema.json`)
    ? { storage: { managed_schema: "managed-schema.json" } }
    : {}),
};

// Newer than the type that WXT has of this key.
const gecko = {
  id: "attache@attache.example",
  strict_min_version: "142.0",
  data_collection_permissions: { required: ["none"] },
};
const firefoxOnly: UserManifest = { browser_specific_settings: { gecko } };

/** The sentences of a locale file that are asked of the browser. */
function browserOwn(path: string): string {
  const all: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(path, "utf8"));
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).filter(([key]) => BROWSER_OWN.test(key))),
  );
}

function iconsOf(...sizes: number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`]));
}
