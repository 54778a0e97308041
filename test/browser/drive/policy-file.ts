import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { BrowserKind } from "./browser";
import { until } from "./until";

/** Where the browsers of a Debian system look for their administrator's word, and the studio's file that is for it. */
export const POLICY_FILES: Readonly<Record<BrowserKind, { file: string; example: string }>> = {
  chromium: {
    file: "/etc/chromium/policies/managed/attache-test.json",
    example: "linux-chromium.json",
  },
  firefox: { file: "/etc/firefox/policies/policies.json", example: "firefox-policies.json" },
};

/** Whether the tests may write to /etc, which takes root, as under CI. */
export const mayInstallPolicies = process.getuid?.() === 0;
if (!mayInstallPolicies)
  console.log("Skipped: the policy file's tests write to /etc, which takes root, as under CI.");

/** Once this process has ended, however it ended, puts back what stood there. Arguments: process, file, what was there before. */
const GUARD =
  'while kill -0 "$1" 2>/dev/null; do sleep 1; done; if [ -e "$3" ]; then mv "$3" "$2"; else rm -f "$2"; fi';

/** Puts a policy file in its place. What stood there before comes back with the function returned, and also when the test is killed. */
export function installPolicy(kind: BrowserKind, text: string): () => void {
  const { file } = POLICY_FILES[kind];
  const before = `${file}.before-attache-test`;
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && !existsSync(before)) renameSync(file, before);
  const guard = spawn("sh", ["-c", GUARD, "sh", String(process.pid), file, before], {
    detached: true,
    stdio: "ignore",
  });
  guard.unref();
  writeFileSync(file, text);
  return () => {
    guard.kill();
    if (existsSync(before)) renameSync(before, file);
    else rmSync(file, { force: true });
  };
}

/** Longer than any file of tests, in milliseconds. */
const PATIENCE = 1_800_000;
/** A name of Linux's own, in no folder: nobody else can have it, and it is free again once its holder has ended, however that ended. */
const TURN = "\0attache-governing-test";

/** For a file of tests that installs policies: no other such file runs meanwhile. */
export function governsAlone(): void {
  if (!mayInstallPolicies) return;
  let turn: Server | undefined;
  const take = () =>
    new Promise<boolean>((resolve) => {
      turn = createServer();
      turn.once("error", () => resolve(false));
      turn.listen(TURN, () => resolve(true));
    });
  beforeAll(() => until("the turn to govern", take, PATIENCE), PATIENCE);
  afterAll(() => void turn?.close());
}
