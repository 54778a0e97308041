/**
 * Query parameters that only follow the reader and change nothing on the page.
 * Source: the vendors' documentation of their campaign and click parameters and the public lists of ClearURLs and
 * Firefox's query stripping, from general knowledge, written 2026-11-20.
 */
const ANYWHERE: ReadonlySet<string> = new Set(
  "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id igshid igsh yclid ysclid _openstat mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid s_kwcid elqtrackid elqtrack elqaid elqat icid ncid cmpid cmp_id guce_referrer guce_referrer_sig fb_action_ids fb_action_types fb_source fb_ref action_object_map action_type_map action_ref_map _ga _gl rb_clickid trk trkcampaign trkemail srsltid epik sc_campaign sc_channel at_medium at_campaign at_custom1 xtor wt_mc wtmc piwik_campaign pk_campaign pk_kwd pk_source pk_medium mtm_campaign mtm_source mtm_medium mtm_kwd matomo_campaign spm share_source vgo_ee __twitter_impression ref_src ref_url __s nr_email_referer".split(
    " ",
  ),
);
const PREFIXES = ["utm_", "hsa_", "ga_", "stm_", "pk_vid"];
/** Parameters that mean something elsewhere and only track on these hosts. */
const BY_HOST: Readonly<Record<string, ReadonlySet<string>>> = {
  "youtube.com": new Set(["si", "feature", "pp", "ab_channel"]),
  "youtu.be": new Set(["si", "feature", "ab_channel"]),
  "music.youtube.com": new Set(["si", "feature"]),
  "spotify.com": new Set(["si", "nd", "dlsi"]),
  "x.com": new Set(["s", "t", "ref_src", "cxt", "src"]),
  "twitter.com": new Set(["s", "t", "ref_src", "cxt", "src"]),
  "instagram.com": new Set(["igshid", "igsh", "img_index", "hl"]),
  "facebook.com": new Set([
    "mibextid",
    "rdid",
    "__tn__",
    "__cft__",
    "sfnsn",
    "ref",
    "extid",
    "paipv",
  ]),
  "linkedin.com": new Set(["trk", "trackingid", "lipi", "rcm", "utm_source", "refid"]),
  "tiktok.com": new Set(["_r", "_t", "is_from_webapp", "sender_device", "is_copy_url"]),
  "threads.net": new Set(["xmt", "slof"]),
  "threads.com": new Set(["xmt", "slof"]),
  "reddit.com": new Set(["share_id", "rdt"]),
  "amazon.com": new Set(["tag", "ref", "ref_", "pd_rd_r", "pd_rd_w", "pd_rd_wg", "pf_rd_p"]),
  "medium.com": new Set(["source", "sk"]),
  "bbc.com": new Set(["at_medium", "at_campaign", "ocid"]),
  "bbc.co.uk": new Set(["at_medium", "at_campaign", "ocid"]),
  "theguardian.com": new Set(["cmp"]),
  "nytimes.com": new Set(["smid", "smtyp", "unlocked_article_code", "partner"]),
};
/** Values of utm_source that chatbots write into the links they give. */
const CHATBOTS =
  /^utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|perplexity(?:\.ai)?|copilot(?:\.com|\.microsoft\.com)?|gemini|claude\.ai|mistral(?:\.ai)?|grok)$/i;

/** A part of a link's query that tracks; offsets are half-open UTF-16 into the link. */
export interface Tracker {
  readonly name: string;
  readonly isChatbot: boolean;
}

/** The trackers in a link and the link without them; undefined where it has none. */
export function withoutTrackers(
  link: string,
  host: string,
): { readonly clean: string; readonly trackers: readonly Tracker[] } | undefined {
  const mark = link.indexOf("?");
  if (mark < 0) return undefined;
  const hash = link.indexOf("#", mark);
  const query = link.slice(mark + 1, hash < 0 ? undefined : hash);
  const anchor = hash < 0 ? "" : link.slice(hash);
  const trackers: Tracker[] = [];
  const kept = query.split("&").filter((pair) => {
    const name = pair.split("=", 1)[0] ?? "";
    if (!isTracker(name.toLowerCase(), host)) return true;
    trackers.push({ name, isChatbot: CHATBOTS.test(pair) });
    return false;
  });
  if (trackers.length === 0) return undefined;
  const rest = kept.filter((pair) => pair !== "").join("&");
  return { clean: `${link.slice(0, mark)}${rest ? `?${rest}` : ""}${anchor}`, trackers };
}

function isTracker(name: string, host: string): boolean {
  if (ANYWHERE.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  const site = host.replace(/^(?:www|m|mobile|open)\./, "");
  return Object.hasOwn(BY_HOST, site) && BY_HOST[site]?.has(name) === true;
}

/** Hosts that stand between the reader and the address: a mail program's guard, a platform's exit, a search's result. */
const WRAPPERS: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameter: string;
}[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /./, parameter: "url" },
  { host: /^lm?\.(?:facebook|instagram|messenger|threads)\.com$/, path: /./, parameter: "u" },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url\?/, parameter: "q" },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url\?/, parameter: "url" },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\//, parameter: "url" },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect\?/, parameter: "q" },
  { host: /(?:^|\.)linkprotect\.cudasvc\.com$/, path: /./, parameter: "a" },
];
const GUARDS =
  /(?:^|\.)(?:urldefense\.(?:com|proofpoint\.com)|url\.emailprotection\.link|mimecast\.com)$/;

/** Whether a link is another's wrapping, and the address inside where it can be read; undefined where it is none. */
export function unwrapLink(
  href: string,
  host: string,
): { readonly inside: string | undefined } | undefined {
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, "");
  if (GUARDS.test(host)) {
    return { inside: /^\/v\d\/__(https?:\/\/[^\s]*?)__;/.exec(path)?.[1] };
  }
  for (const wrapper of WRAPPERS) {
    if (!wrapper.host.test(host) || !wrapper.path.test(path)) continue;
    const inside = new URLSearchParams(path.slice(path.indexOf("?") + 1)).get(wrapper.parameter);
    if (inside && /^https?:\/\//.test(inside)) return { inside };
  }
  return undefined;
}
