import { useRef, useState } from "react";
import type { Trialling, Versus } from "@/components/studio/TrialPanel";
import { fileProblem } from "@/lib/pack/problems";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { JudgeLost } from "@/lib/studio/hired-judge";
import { openPack } from "@/lib/studio/open-pack";
import { Unreadable } from "@/lib/studio/posts/text-stream";
import { triablePack } from "@/lib/studio/triable-pack";
import { trialGovernance } from "@/lib/studio/trial-governance";
import { tryPosts } from "@/lib/studio/try-posts";
import type { StudioDesk } from "./studio-desk";

const UNFINISHED = fileProblem("is not finished", "fill in what is missing about the pack first");

/** Runs trials of the draft, one at a time; the last outcome stays while the lead looks elsewhere. */
export function useTrial(
  draft: DraftPack,
  { desk, today }: { readonly desk: StudioDesk; readonly today: string },
): Trialling {
  const [state, setState] = useState<Trialling["state"]>({ at: "idle" });
  const [versus, setVersus] = useState<Versus>();
  const running = useRef<AbortController>(undefined);
  const run = async (file: File, channel: string) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    setState({ at: "running", posts: 0, share: 0 });
    const { pack, leftOut } = triablePack(draft);
    const at = { now: new Date().toISOString(), engine: desk.engine };
    const governance = pack && (await trialGovernance(pack, at));
    if (!governance) return setState({ at: "failed", key: "ui_studio_try_unfinished", values: {} });
    // A file's own pack of the draft's id, where it governs here, is what the draft would replace.
    const inForce = (await desk.bringInForce()).find(({ id }) => id === draft["id"])?.pack;
    const before = versus && "pack" in versus ? versus.pack : inForce;
    try {
      const assignment = {
        governance,
        before: before && (await trialGovernance(before, at)),
        channel,
        today,
      };
      const tried = await tryPosts(file, assignment, {
        judges: desk.hireJudges(assignment),
        signal,
        onProgress: (progress) =>
          running.current === own && setState({ at: "running", ...progress }),
      });
      // Another trial may have begun meanwhile: its word counts.
      if (running.current === own)
        setState({ at: "done", tried, leftOut, of: draft, against: before, file, channel });
    } catch (error) {
      if (running.current !== own) return;
      const { key, values } = reasonOf(error);
      setState({ at: "failed", key, values });
    }
  };
  const compareWith = async (file: File | undefined) => {
    if (!file) return setVersus(undefined);
    const opened = await openPack(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return setVersus({ problem: opened.problem });
    const { pack } = triablePack(opened.draft);
    setVersus(pack ? { pack } : { problem: UNFINISHED });
  };
  return {
    state,
    versus,
    compareWith: (file) => void compareWith(file),
    run: (file, channel) => void run(file, channel),
    cancel: () => running.current?.abort(),
  };
}

/** Why a trial came to nothing: a sentence's key, and its values. */
function reasonOf(error: unknown): Pick<Unreadable, "key" | "values"> {
  if (error instanceof Unreadable) return error;
  if (error instanceof JudgeLost) return { key: "ui_studio_try_broke", values: {} };
  // Anything else is the browser's: the file was moved or changed since it was picked.
  return { key: "ui_studio_posts_gone", values: {} };
}
