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
  // A board, a card or a page of a team's own.
  /^(?:www\.)?(?:trello\.com\/c|quip\.com\/\w{6,}|coda\.io\/d\/|evernote\.com\/(?:shard|client)|[\w-]*\.?monday\.com\/boards|app\.clickup\.com|app\.box\.com\/(?:file|folder|notes)|workdrive\.zoho\.\w+|(?:docs|writer|sheet)\.zoho\.\w+|www\.icloud\.com\/(?:iclouddrive|pages|numbers|keynote|notes)|discord\.com\/channels|app\.slack\.com\/client|github\.com\/[\w-]+\/[\w.-]+\/edit|calendar\.google\.com\/calendar\/(?:u\/\d\/)?r)(?:[/?#]|$|\w)/i,
  // The desk of those who publish: forms, events, channels and figures as their makers see them.
  /^(?:www\.)?(?:surveymonkey\.com\/(?:create|design|collect|analyze)|admin\.typeform\.com|eventbrite\.[\w.]+\/(?:myevent|manage|edit)|[\w.-]*zoom\.us\/(?:meeting\/\d+|profile|recording\/management)|studio\.youtube\.com|business\.facebook\.com\/(?:latest|creatorstudio|adsmanager)|ads\.(?:twitter|x)\.com|analytics\.google\.com\/analytics|(?:app|dashboard)\.hootsuite\.com|app\.sproutsocial\.com|publish\.buffer\.com|(?:x|twitter)\.com\/compose|(?:www\.)?linkedin\.com\/company\/\d+\/admin|web\.archive\.org\/save)(?:[/?#]|$)/i,
  // A talk with an assistant, and a text under translation.
  /^(?:www\.)?(?:chatgpt\.com\/(?:c|share|g)\/|chat\.openai\.com\/(?:c|share)\/|claude\.ai\/(?:chat|share)\/|gemini\.google\.com\/(?:app|share)|copilot\.microsoft\.com\/(?:chats|shares)|chat\.mistral\.ai\/chat|deepl\.com\/\w*\/?translator#|translate\.google\.\w+\/\?.*text=)/i,
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
