import { buildOnce } from "@/scripts/build-once";

/** Builds for both browsers before the first test, so that two of them do not build at once. */
export default function build(): void {
  buildOnce("chromium");
  buildOnce("firefox");
}
