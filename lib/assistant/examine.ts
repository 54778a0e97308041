import type { Draft, DraftParser } from "@/lib/draft/draft";
import type { Engine, Report, Situation } from "@/lib/engine/engine";
import type { PageFacts } from "@/lib/platforms";
import { suggestTags, type TagSuggestion } from "@/lib/tags";
import type { SessionOptions } from "./session";

/** What a run of the checks over all posts of a composer gave. */
export interface Checked {
  readonly facts: PageFacts;
  readonly drafts: readonly Draft[];
  readonly report: Report;
  readonly tags: readonly TagSuggestion[];
}

/**
 * Parses and checks all posts. Never throws: should more than a single check fail, what was known
 * before stays and the failure is named, so that nothing looks like all clear.
 */
export function examine(
  {
    texts,
    parser,
    engine,
    options,
  }: {
    texts: readonly string[];
    parser: DraftParser;
    engine: Engine;
    options: SessionOptions;
  },
  before: Checked | undefined,
): Checked {
  const facts = options.facts();
  const situation: Situation = {
    ...options.clock(),
    ...facts,
    channel: facts.channel ?? "",
    audience: undefined,
    recent: [],
  };
  let drafts = before?.drafts ?? [];
  try {
    drafts = texts.map((text) => parser.parse(text));
    const report = engine.run(drafts, situation);
    return { facts, drafts, report, ...tagsFor(drafts, situation, options, report) };
  } catch (error) {
    return { facts, drafts, report: failed(ALL, error), tags: [] };
  }
}

const ALL = "all-checks";
const NOTHING: Report = { findings: [], failures: [], checked: 0 };

/** The tags, and the report with their failure in it where they failed. */
function tagsFor(
  drafts: readonly Draft[],
  situation: Situation,
  { ministry }: SessionOptions,
  report: Report,
): Pick<Checked, "tags"> & Partial<Pick<Checked, "report">> {
  try {
    return { tags: suggestTags(drafts, { ...situation, ministry }) };
  } catch (error) {
    return { tags: [], report: failed("tags", error, report) };
  }
}

function failed(rule: string, error: unknown, report = NOTHING): Report {
  // Its name only: a message could carry words of the draft.
  const reason = error instanceof Error ? error.name : typeof error;
  return { ...report, failures: [...report.failures, { rule, reason }] };
}
