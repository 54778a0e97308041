import type { Context } from "@/lib/checks/check";
import type { Media, PostKind } from "@/lib/draft/post";
import { answeredAt } from "./answered-at";
import { anywhere, strayDraftsIn } from "./anywhere";
import { bluesky } from "./bluesky";
import { facebook } from "./facebook";
import { instagram } from "./instagram";
import { linkedin } from "./linkedin";
import { mastodon } from "./mastodon";
import type { Composer, Part, Platform } from "./platform";
import { telegram } from "./telegram";
import { threads } from "./threads";
import { x } from "./x";
import { youtube } from "./youtube";

export type { Composer, Platform } from "./platform";

/** Every supported platform; the first that matches an address speaks for it. */
export const platforms: readonly Platform[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  bluesky,
  youtube,
  telegram,
  // By its page, on any host: asked last.
  mastodon,
];

/** The adapter for a page; one that none knows is taken for a page of plain text boxes. */
export function platformFor(url: URL, document?: Document): Platform {
  const speaksFor = (platform: Platform) => orElse(false, () => platform.matches(url, document));
  return platforms.find(speaksFor) ?? anywhere;
}

/**
 * The composer that an element with the focus belongs to. A box that the adapter does not find, after
 * the site has changed, is still a draft; `undefined` only where there is no text box at all.
 */
export function composerAt(platform: Platform, focused: Element): Composer | undefined {
  const scope = scopeOf(focused);
  const holds = ({ editors }: Composer) => editors.some((editor) => editor.contains(focused));
  return platform.findComposers(scope).find(holds) ?? unknownTo(platform, scope).find(holds);
}

/** What a site's adapter does not know of may be a draft, after a redesign. */
function unknownTo(platform: Platform, scope: ParentNode): Composer[] {
  return platform === anywhere ? anywhere.findComposers(scope) : strayDraftsIn(scope);
}

/** Every composer of a document and which adapter found it: the site's own, or else the one for any page. Open shadow roots too. */
export function composersIn(
  platform: Platform,
  document: Document,
): readonly { readonly by: Platform; readonly composer: Composer }[] {
  const shadows = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const met = new Set<HTMLElement>();
  const finders = [
    { by: platform, find: platform.findComposers },
    { by: anywhere, find: (scope: ParentNode) => unknownTo(platform, scope) },
  ];
  return finders.flatMap(({ by, find }) =>
    [document, ...shadows]
      .flatMap((scope) => orElse<Composer[]>([], () => find(scope)))
      .filter(({ editors }) => !editors.some((editor) => met.has(editor)))
      .map((composer) => {
        for (const editor of composer.editors) met.add(editor);
        return { by, composer };
      }),
  );
}

/** What is not watched at a composer as it should be: the box itself, which the adapter does not know, or a part. */
export type Lost = "box" | Part;

/**
 * What an adapter of a site's own has lost of a composer since the site changed; nothing on a page without one, at messages, and at
 * boxes in which no post is written.
 */
export function lostAt(platform: Platform, composer: Composer): readonly Lost[] {
  if (platform === anywhere) return [];
  if (!isFoundBy(platform, composer)) return isPostBox(platform, composer) ? ["box"] : [];
  const parts = orElse<readonly Part[]>([], () => platform.expects?.(composer) ?? []);
  const found: Readonly<Record<Part, unknown>> = {
    submit: submitOf(platform, composer),
    account: orElse(undefined, () => platform.account(composer.root.ownerDocument)),
  };
  return parts.filter((part) => found[part] === undefined);
}

function isFoundBy(platform: Platform, { editors: [editor] }: Composer): boolean {
  if (!editor) return false;
  const found = orElse<Composer[]>([], () => platform.findComposers(scopeOf(editor)));
  return found.some(({ editors }) => editors.includes(editor));
}

/** An editor may live in a shadow root, which a search from the document does not enter. */
function scopeOf(element: Element): Document | ShadowRoot {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree : element.ownerDocument;
}

/** Plain text areas on these sites are for biographies, descriptions and settings. */
function isPostBox(platform: Platform, composer: Composer): boolean {
  const [editor] = composer.editors;
  const isPrivate = orElse(false, () => platform.kind(composer) === "message");
  return editor?.localName !== "textarea" && !isPrivate && anywhere.kind(composer) === "post";
}

/** What a page tells of a composer. */
export interface PageFacts {
  readonly channel: string | undefined;
  readonly kind: PostKind;
  readonly account: string | undefined;
  readonly media: readonly Media[];
  /** Counted with the text where the platform has such a field. */
  readonly contentWarning?: string;
  /** When this account posted before, as far as this browser has seen it: ISO 8601, newest last. */
  readonly recent?: readonly string[];
  /** When the post was published that this one answers, ISO 8601, where the page tells. */
  readonly answeredAt?: string | undefined;
  /** Whom the user writes for, where that was chosen. */
  readonly audience?: Exclude<Context["audience"], undefined>;
}

/** Everything an adapter can tell of a composer now; what the page keeps us from reading is left out. */
export function factsOf(platform: Platform, composer: Composer): PageFacts {
  return {
    channel: orElse(undefined, () => platform.channel(composer)),
    // What is not known may be private.
    kind: orElse<PostKind>("message", () => platform.kind(composer)),
    account: orElse(undefined, () => platform.account(composer.root.ownerDocument)),
    media: orElse<readonly Media[]>([], () => platform.media(composer)),
    contentWarning: orElse("", () => platform.contentWarning?.(composer) ?? ""),
    answeredAt: orElse(undefined, () => answeredAt(composer)),
  };
}

/** The platform's own button; `undefined` where it is not found. */
export function submitOf(platform: Platform, composer: Composer): HTMLElement | undefined {
  return orElse(undefined, () => platform.submit(composer));
}

/** What is left by the page's own counter; `undefined` where it shows none. */
export function counterOf(platform: Platform, composer: Composer): number | undefined {
  return orElse(undefined, () => platform.counter?.(composer));
}

function orElse<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    // A page may patch what we read with: one fact less, and the checks go on.
    return otherwise;
  }
}
