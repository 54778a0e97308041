import { defineCheck, type Hit } from "../check";

/** Addresses, without their scheme, that open a document for editing, a colleague's own storage or a meeting's door. */
const SHARED: readonly RegExp[] = [
  /^docs\.google\.com\/(?:a\/[^/]+\/)?(?:document|spreadsheets|presentation|forms|drawings)\/(?:u\/\d\/)?d\/(?!e\/)[\w-]+\/(?:edit|copy|suggest|comment|$)/i,
  /^docs\.google\.com\/(?:document|spreadsheets|presentation)\/(?:u\/\d\/)?d\/(?!e\/)[\w-]+\/?(?:\?.*)?$/i,
  /^drive\.google\.com\/(?:file\/d\/[\w-]+\/edit|drive\/(?:u\/\d\/)?(?:folders\/|my-drive|shared-with-me|shared-drives)|drive\/u\/\d\/)/i,
  /^[\w-]+-my\.sharepoint\.com\//i,
  /^[\w-]+\.sharepoint\.com\/(?::[a-z]:\/|sites\/|teams\/)/i,
  /^(?:onedrive\.live\.com\/(?:edit|redir|:)|1drv\.ms\/)/i,
  /^(?:www\.)?office\.com\/(?:launch|mail)|^[\w-]+\.officeapps\.live\.com\//i,
  /^forms\.office\.com\/(?:pages\/designpage|formapi\/designpagev2)/i,
  /^(?:www\.)?dropbox\.com\/(?:home|work|scl\/fi\/[^?]*\.paper|paper)/i,
  /^paper\.dropbox\.com\/doc\//i,
  /^(?:www\.)?(?:figma\.com\/(?:file|design)|canva\.com\/design\/[\w-]+\/(?:[\w-]+\/)?edit|miro\.com\/app\/board)\//i,
  /^(?:www\.)?canva\.com\/design\/[\w-]+\/(?:[\w-]+\/)?edit/i,
  /^(?:www\.)?notion\.so\/(?!product|templates|help|blog)[\w-]+/i,
  /^(?:www\.)?(?:trello\.com\/b|airtable\.com\/(?:app|tbl)|app\.asana\.com|[\w-]+\.atlassian\.net|[\w-]+\.slack\.com\/(?:archives|files))[\w/]*/i,
  /^web\.whatsapp\.com(?:\/|$)|^web\.telegram\.org\//i,
  /^(?:etherpad|pad|hackmd|cryptpad)\.[\w.-]+\//i,
  /^mail\.google\.com\/|^outlook\.(?:office|office365|live)\.com\/mail/i,
  /^teams\.microsoft\.com\/(?:l\/(?:meetup-join|channel|chat|message|file|team)|_#)/i,
  /^[\w.-]*zoom\.us\/(?:s\/|j\/[^?]*\?(?:.*&)?(?:zak|tk)=)/i,
  /^[\w.-]+\.webex\.com\/.*(?:host|start)/i,
  /^(?:www\.)?(?:we\.tl|wetransfer\.com\/downloads|fromsmash\.com)\//i,
];

/** A link to a document that can be edited, to somebody's own storage or into a meeting. */
export const sharedDocumentLink = defineCheck({
  id: "shared-document-link",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "The services' own forms of addresses, as of 2026-11-20",
  *check({ links }): Iterable<Hit> {
    for (const { start, end, href, host } of links) {
      const address = href.replace(/^[a-z]+:\/\//i, "");
      if (!SHARED.some((pattern) => pattern.test(address))) continue;
      yield { start, end, message: { key: "shared_document_link_why", values: { host } } };
    }
  },
});
