import { findChannel } from "@/lib/channels";
import { measure } from "@/lib/channels/measure";
import { checks } from "@/lib/checks";
import type { Context } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import { capped, createEngine } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import type { Policy } from "@/lib/pack/policy";
import { suggestTags } from "@/lib/tags";
import type { Wording } from "@/lib/wording/wording";
import type { Line } from "./line";

/** What holds where a line does not say otherwise. */
export interface Defaults {
  readonly channel: string;
  readonly today: string;
  /** Without the caps that the sidebar puts on hints and questions. */
  readonly all: boolean;
}

/** The answer to one line, as it is printed. Offsets are half-open UTF-16 into the text as received. */
export interface Answer {
  readonly id: string | number | null;
  readonly findings: readonly AnsweredFinding[];
  readonly length: {
    channel: string;
    count: number;
    max: number | null;
    unit: string;
    over: boolean;
  };
  readonly tags: readonly { tag: string; reason: string }[];
  readonly failures?: readonly { rule: string; reason: string }[];
}

interface AnsweredFinding {
  readonly rule: string;
  readonly family: Finding["family"];
  readonly severity: Finding["severity"];
  readonly question?: true;
  readonly post?: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly source: {
    pack: string;
    version: number;
    issuer: string;
    signed: boolean;
    ref: string | null;
  } | null;
  readonly fixes: readonly { label: string; start: number; end: number; text: string }[];
}

/** Makes the function that answers lines: the same checks, caps, counts and tags as the sidebar shows. */
export function createAnswerer(
  policy: Policy,
  wording: Wording,
  defaults: Defaults,
): (line: Line) => Answer {
  const parser = createDraftParser();
  const engine = createEngine(checks, policy);
  return (line) => {
    const channel = findChannel(line.channel ?? defaults.channel);
    if (!channel) throw new Error(`unknown channel "${line.channel ?? defaults.channel}"`);
    const posts = line.posts.map((text) => parser.parse(text, line.language));
    const situation: Omit<Context, "thread" | "ministry"> = {
      today: line.today ?? defaults.today,
      now: line.now,
      channel: channel.id,
      kind: line.kind ?? (line.isThread ? "thread" : "post"),
      account: line.account,
      audience: undefined,
      media: line.media,
      recent: line.recent,
    };
    const report = engine.run(posts, situation);
    const shown = defaults.all ? report.findings : capped(report.findings);
    const lengths = line.posts.map((text) => measure(text, channel));
    const fullest = lengths.reduce((most, one) => (one.count > most.count ? one : most));
    return {
      id: line.id,
      findings: shown.map((finding) => answered(finding, line.isThread, wording)),
      length: {
        channel: channel.id,
        count: fullest.count,
        max: fullest.max,
        unit: fullest.unit,
        over: lengths.some(({ over }) => over),
      },
      tags: suggestTags(posts, { ...situation, ministry: policy.ministry }).map(
        ({ tag, reason }) => ({
          tag,
          reason: wording.say(reason),
        }),
      ),
      ...(report.failures.length > 0 ? { failures: report.failures } : {}),
    };
  };
}

function answered(finding: Finding, isThread: boolean, wording: Wording): AnsweredFinding {
  const { provenance } = finding;
  return {
    rule: finding.rule,
    family: finding.family,
    severity: finding.severity,
    ...(finding.isQuestion ? { question: true } : {}),
    ...(isThread ? { post: finding.post } : {}),
    start: finding.start,
    end: finding.end,
    quote: finding.quote,
    message: wording.say(finding.message),
    source: provenance && { ...provenance, ref: provenance.ref ?? null },
    fixes: finding.fixes.map(({ label, start, end, text }) => ({
      label: wording.say(label),
      start,
      end,
      text,
    })),
  };
}
