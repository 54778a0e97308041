import type { PostKind } from "@/lib/draft/post";
import { composersIn, counterOf, factsOf, type Lost, lostAt, platformFor, submitOf } from "./index";
import type { Composer, Platform } from "./platform";

/** A text box as a self-test tells of it: nothing that anybody wrote, no name, no label. */
export interface SurveyedBox {
  /** The adapter that found it. */
  readonly by: string;
  readonly kind: PostKind;
  readonly editors: number;
  readonly isTextArea: boolean;
  readonly hasSubmit: boolean;
  readonly hasAccount: boolean;
  readonly hasCounter: boolean;
  readonly media: number;
  readonly lost: readonly Lost[];
}

/** What the adapters find in one document. */
export interface Survey {
  readonly host: string;
  readonly adapter: string;
  /** The sidebar is in the page. */
  readonly isAssisted: boolean;
  readonly boxes: readonly SurveyedBox[];
}

const KINDS: readonly PostKind[] = ["post", "reply", "quote", "thread", "comment", "message"];
const LOST: readonly Lost[] = ["box", "submit", "account"];
/** A page with more boxes than this is a form. */
const BOXES_AT_MOST = 20;

/** Looks at all text boxes of a document, in open shadow roots too. */
export function surveyOf(document: Document, url: URL): Survey {
  const platform = platformFor(url, document);
  const boxes = composersIn(platform, document).map(({ by, composer }) =>
    boxOf(platform, by, composer),
  );
  return {
    host: url.host,
    adapter: platform.id,
    isAssisted: document.querySelector("attache-sidebar") !== null,
    boxes: boxes.slice(0, BOXES_AT_MOST),
  };
}

function boxOf(platform: Platform, by: Platform, composer: Composer): SurveyedBox {
  const { account, media, kind } = factsOf(platform, composer);
  const [editor] = composer.editors;
  return {
    by: by.id,
    kind,
    editors: composer.editors.length,
    isTextArea: editor?.localName === "textarea",
    hasSubmit: submitOf(platform, composer) !== undefined,
    hasAccount: account !== undefined,
    hasCounter: counterOf(platform, composer) !== undefined,
    media: media.length,
    lost: lostAt(platform, composer),
  };
}

/** Reads a survey that came from a page; what is none is `undefined`. Only names of our own and numbers pass, and the host. */
export function parseSurvey(found: unknown): Survey | undefined {
  const survey = recordOf(found);
  const { host, adapter, boxes } = survey;
  if (typeof host !== "string" || !/^[\w.:[\]-]{0,255}$/u.test(host)) return undefined;
  if (!isId(adapter) || !Array.isArray(boxes)) return undefined;
  return {
    host,
    adapter,
    isAssisted: survey["isAssisted"] === true,
    boxes: boxes.map(recordOf).flatMap((box) => parseBox(box) ?? []),
  };
}

function parseBox(box: Readonly<Record<string, unknown>>): SurveyedBox | undefined {
  const kind = KINDS.find((known) => known === box["kind"]);
  const lost: unknown = box["lost"];
  if (!isId(box["by"]) || !kind || !Array.isArray(lost)) return undefined;
  return {
    by: box["by"],
    kind,
    editors: Number(box["editors"]),
    isTextArea: box["isTextArea"] === true,
    hasSubmit: box["hasSubmit"] === true,
    hasAccount: box["hasAccount"] === true,
    hasCounter: box["hasCounter"] === true,
    media: Number(box["media"]),
    lost: LOST.filter((known) => lost.includes(known)),
  };
}

/** Whether it is shaped as the ids of our adapters are. */
function isId(found: unknown): found is string {
  return typeof found === "string" && /^[a-z]{1,20}$/u.test(found);
}

function recordOf(found: unknown): Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null
    ? Object.fromEntries(Object.entries(found))
    : {};
}

/** The surveys as a text for a report: in English, whoever reads it. `about` names the extension's and the browser's versions. */
export function reportOf(surveys: readonly Survey[], about: string): string {
  const yes = (is: boolean) => (is ? "yes" : "no");
  const parts = surveys.map(({ host, adapter, isAssisted, boxes }) =>
    [
      `${host}: adapter ${adapter}, sidebar ${yes(isAssisted)}, boxes ${boxes.length}`,
      ...boxes.map(
        (box) =>
          `  ${box.kind}, found by ${box.by}, ${box.isTextArea ? "text area" : "editable"} ×${box.editors}: ` +
          `send button ${yes(box.hasSubmit)}, account ${yes(box.hasAccount)}, counter ${yes(box.hasCounter)}, ` +
          `media ${box.media}${box.lost.length > 0 ? `, LOST ${box.lost.join(" ")}` : ""}`,
      ),
    ].join("\n"),
  );
  return [about, ...parts].join("\n");
}
