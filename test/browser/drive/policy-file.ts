import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { BrowserKind } from "./browser";

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
