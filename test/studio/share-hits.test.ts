import { describe, expect, it } from "vitest";
import type { Check, Context } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { isSameMinistry, shareHits } from "@/lib/studio/share-hits";

const here = { ...NO_MINISTRY, state: "NO" };
const provenance = { pack: "mfa", version: 1, issuer: "MFA", signed: true, ref: undefined };
const draft = parseDraft("Talks with Turkey continue.");

/** A check that counts how often it is asked. */
function counting(look: (context: Context) => unknown) {
  const counted = { asked: 0 };
  const check = {
    id: "counting",
    family: "untrue",
    severity: "warn",
    scope: "post",
    languages: "any",
    source: "A test",
    *check(_: unknown, context: Context) {
      counted.asked++;
      yield { start: 0, end: 5, message: { text: String(look(context)) } };
    },
  } satisfies Check;
  return { counted, check };
}

function said(check: Check | undefined, changes: Partial<Context>): string[] {
  if (check?.scope !== "post") throw new Error("a check of whole posts was meant");
  const context = { ...situationOn("2026-11-20"), thread: [draft], ministry: NO_MINISTRY };
  return [...check.check(draft, { ...context, ...changes })].map(({ message }) =>
    JSON.stringify(message),
  );
}

describe("a check under two versions of a pack", () => {
  it.each<[string, (context: Context) => unknown, Partial<Context>, number]>([
    ["is asked once where it looks at no ministry", ({ today }) => today, { ministry: here }, 1],
    ["is asked again of another ministry", ({ ministry }) => ministry.state, { ministry: here }, 2],
    ["is asked once of the same", ({ ministry }) => ministry.state, {}, 1],
    [
      "is asked again under other options",
      ({ options }) => options?.["most"],
      { options: { most: 9 } },
      2,
    ],
  ])("%s, and says what it would say alone", (_name, look, changes, times) => {
    const { counted, check } = counting(look);
    const [shared] = shareHits([check]).checks;
    const first = said(shared, {});
    const second = said(shared, changes);
    expect(counted.asked).toBe(times);
    expect(first).toEqual(said(check, {}));
    expect(second).toEqual(said(check, changes));
  });

  it("is asked anew at the next post, and after it threw", () => {
    const { counted, check } = counting(({ today }) => today);
    const { checks, forget } = shareHits([check]);
    said(checks[0], {});
    forget();
    said(checks[0], {});
    expect(counted.asked).toBe(2);
    const throwing = counting(() => {
      throw new Error("no");
    });
    const [again] = shareHits([throwing.check]).checks;
    expect(() => said(again, {})).toThrow();
    expect(() => said(again, {})).toThrow();
    expect(throwing.counted.asked).toBe(2);
  });
});

it("a ministry is the same whatever version of its pack says so", () => {
  const people = (version: number, name: string) => ({
    ...here,
    reporting: [{ what: name, how: "By mail", provenance: { ...provenance, version } }],
  });
  expect(isSameMinistry(people(1, "Threats") as never, people(2, "Threats") as never)).toBe(true);
  expect(isSameMinistry(people(1, "Threats") as never, people(2, "Abuse") as never)).toBe(false);
});
