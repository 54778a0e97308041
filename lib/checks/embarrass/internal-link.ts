import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const PRIVATE_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[?::1\]?$|\[?f[cde][0-9a-f]{2}:)/;
const PRIVATE_ENDING =
  /\.(?:local|localdomain|internal|intranet|intra|corp|lan|home|private|onion)$/;
const INTERNAL_NAME =
  /^(?:intranet|intra|extranet|inside|internal|staging|stage|preprod|preview|uat|qa|dev|test|testing|beta-internal|sandbox|vpn|jira|confluence|gitlab|wiki-internal)\d?\.(?=[^.]+\.[^.]+)/;
const FILE =
  /(?<![\p{L}\p{N}])(?:(?:file|smb|afp|nfs|cifs):\/\/\/?\S+|[A-Z]:\\(?:[^\s\\/:*?"<>|]+\\)*[^\s\\/:*?"<>|]*|\\\\[\w.-]+\\[^\s"<>|]+|\/(?:Users|home)\/[\w.-]+\/\S+)/gu;

/** A link that only works inside the house: local hosts and addresses, the intranet, the pack's internal hosts, a file path. */
export const internalLink = defineCheck({
  id: "internal-link",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts",
  *check({ text, links }, { ministry }): Iterable<Hit> {
    for (const { start, end, host } of links) {
      const isOwn = ministry.internalHosts.some(
        (own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`),
      );
      const isInternal =
        // A host in one word is only known inside; "https://https://…" is another slip.
        /^(?!https?$)[a-z][\w-]*$/.test(host) ||
        PRIVATE_ADDRESS.test(host) ||
        PRIVATE_ENDING.test(host) ||
        INTERNAL_NAME.test(host);
      if (!isOwn && !isInternal) continue;
      yield { start, end, message: { key: "internal_link_why", values: { host } } };
    }
    if (!/[\\/]/.test(text)) return;
    for (const match of text.matchAll(FILE)) {
      yield {
        ...spanOf(match),
        message: { key: "internal_link_file" },
      };
    }
  },
});
