import { useRef, useState } from "react";
import type { Trialling, Versus } from "@/components/studio/TrialPanel";
import type { Check } from "@/lib/checks/check";
import { fileProblem } from "@/lib/pack/problems";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { openPack } from "@/lib/studio/open-pack";
import { Unreadable } from "@/lib/studio/posts/text-stream";
import { triablePack } from "@/lib/studio/triable-pack";
import { trialPolicy } from "@/lib/studio/trial-policy";
import { tryPosts } from "@/lib/studio/try-posts";
import type { StudioDesk } from "./studio-desk";

const UNFINISHED = fileProblem("is not finished", "fill in what is missing about the pack first");

/** Runs trials of the draft, one at a time; the last outcome stays while the lead looks elsewhere. */
export function useTrial(
  draft: DraftPack,
  {
    checks,
    desk,
    today,
  }: { readonly checks: readonly Check[]; readonly desk: StudioDesk; readonly today: string },
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
    const policy = pack && (await trialPolicy(pack, at));
    if (!policy) return setState({ at: "failed", key: "ui_studio_try_unfinished", values: {} });
    // A file's own pack of the draft's id, where it governs here, is what the draft would replace.
    const inForce = (await desk.bringInForce()).find(({ id }) => id === draft["id"])?.pack;
    const before = versus && "pack" in versus ? versus.pack : inForce;
    try {
      const tried = await tryPosts(
        file,
        { checks, policy, before: before && (await trialPolicy(before, at)), channel, today },
        {
          signal,
          onProgress: (progress) => setState({ at: "running", ...progress }),
        },
      );
      // Another trial may have begun meanwhile: its word counts.
      if (running.current === own)
        setState({ at: "done", tried, leftOut, of: draft, against: before, file, channel });
    } catch (error) {
      if (running.current !== own) return;
      const isOurs = error instanceof Unreadable;
      // Anything else is the browser's: the file was moved or changed since it was picked.
      setState({
        at: "failed",
        key: isOurs ? error.key : "ui_studio_posts_gone",
        values: isOurs ? error.values : {},
      });
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
