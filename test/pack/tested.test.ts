import { describe, expect, it } from "vitest";
import { selfTest } from "@/lib/pack/self-test";
import { remember, stopped, untested } from "@/lib/pack/tested";
import { makeRule, verified } from "./make-pack";

describe("self-tests that were run", () => {
  it("run once for a pack and an engine, and again for the next engine", async () => {
    const broken = makeRule({
      kind: "phrase",
      any: ["one two"],
      tests: { hit: ["three"], miss: ["four"] },
    });
    const [good, bad] = await Promise.all([
      verified({ id: "good" }),
      verified({ id: "bad", rules: [broken] }),
    ]);
    let known = remember([], good, "1.0.0", selfTest(good.pack));
    expect(untested([good, bad], known, "1.0.0")).toEqual([bad]);
    known = remember(known, bad, "1.0.0", selfTest(bad.pack));
    expect(untested([good, bad], known, "1.0.0")).toEqual([]);
    expect(stopped(known, "1.0.0").get(bad.hash)).toEqual(["test.rule"]);
    expect(untested([good, bad], known, "1.1.0")).toEqual([good, bad]);
    expect(stopped(known, "1.1.0").size).toBe(0);
    expect(remember(known, good, "1.1.0", selfTest(good.pack)).map(({ engine }) => engine)).toEqual(
      ["1.1.0"],
    );
  });
});
