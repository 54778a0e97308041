import type { Check } from "@/lib/checks/check";
import { createDraftParser, type Draft } from "@/lib/draft/draft";
import { createEngine, type Report, type Situation } from "@/lib/engine/engine";
import { type Audience, isSameHandle, type Ministry } from "@/lib/ministry/ministry";
import type { Policy } from "@/lib/pack/policy";
import type { PageFacts } from "@/lib/platforms";
import { suggestTags, type TagSuggestion } from "@/lib/tags";
import { type ComingDay, comingDays } from "@/lib/tags/coming-days";
import type { Message } from "@/lib/wording/message";
import { adviseChannel } from "./channel-advice";

/** What a run of the checks over all posts of a composer gave. */
export interface Examination {
  readonly report: Report;
  readonly tags: readonly TagSuggestion[];
  readonly coming?: readonly ComingDay[];
  /** Another channel that may suit the draft better, and why. */
  readonly advice?: Message | undefined;
}

/** Parses, checks and finds tags; keeps what it learnt of each sentence, so there is one a composer. */
export interface Examiner {
  /** Never throws: should more than a single check fail, that is named, so that nothing looks like all clear. */
  examine(texts: readonly string[], facts: PageFacts): Examination;
}

/** What an examiner goes by. */
export interface ExaminerOptions {
  readonly checks: readonly Check[];
  readonly policy: Policy;
  /** Today where the user is, and the instant, no finer than a minute: each new one costs a full run. */
  readonly clock: () => { readonly today: string; readonly now: string };
}

/** Makes an examiner. It sees English grammar if the parser has been provided by now. */
export function createExaminer({ checks, policy, clock }: ExaminerOptions): Examiner {
  const parser = createDraftParser();
  const engine = createEngine(checks, policy);

  function tagsFor(drafts: readonly Draft[], situation: Situation, report: Report): Examination {
    try {
      const { ministry } = policy;
      return {
        report,
        tags: suggestTags(drafts, { ...situation, ministry }),
        coming: comingDays(situation.today, ministry),
        advice: adviseChannel(drafts, situation, ministry),
      };
    } catch (error) {
      return { report: failed("tags", error, report), tags: [] };
    }
  }

  return {
    examine(texts, facts) {
      try {
        const drafts = texts.map((text) => parser.parse(text));
        const situation: Situation = {
          ...clock(),
          ...facts,
          channel: facts.channel ?? "",
          audience: facts.audience ?? packAudience(policy.ministry, facts.account),
          recent: facts.recent ?? [],
        };
        return tagsFor(drafts, situation, engine.run(drafts, situation));
      } catch (error) {
        return { report: failed("all-checks", error), tags: [] };
      }
    },
  };
}

/** Whom the pack says that this account addresses. */
function packAudience({ accounts }: Ministry, account: string | undefined): Audience | undefined {
  if (account === undefined) return undefined;
  return accounts.find(({ handle }) => isSameHandle(handle, account))?.audience;
}

const NOTHING: Report = { findings: [], failures: [], checked: 0 };

function failed(rule: string, error: unknown, report = NOTHING): Report {
  // Its name only: a message could carry words of the draft.
  const reason = error instanceof Error ? error.name : typeof error;
  return { ...report, failures: [...report.failures, { rule, reason }] };
}
