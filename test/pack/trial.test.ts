import { describe, expect, it } from "vitest";
import { layer } from "@/lib/pack/layer";
import { tryPosts } from "@/lib/pack/trial";
import { makeRule, verified } from "./make-pack";

describe("tryPosts", () => {
  it("tells hits, reach and samples, of rules that hit nothing too", async () => {
    const pack = await verified({
      layer: "personal",
      rules: [
        makeRule({ id: "a", kind: "phrase", any: ["never said"] }),
        makeRule({ id: "b", kind: "phrase", any: ["jerk"] }),
        makeRule({ id: "c", kind: "phrase", any: ["spring"], validFrom: "2026-03-01" }),
      ],
    });
    const posts = [
      { text: "What a jerk, what a jerk.\nReally", date: "2026-01-01" },
      { text: "A jerk of the head in spring", date: "2026-04-01" },
      { text: "Spring!", date: "2026-01-01" },
    ];
    expect(tryPosts(layer([pack]), posts)).toEqual({
      posts: 3,
      reached: 2,
      rules: [
        {
          rule: "b",
          hits: 3,
          posts: 2,
          samples: [
            "What a [jerk], what a jerk. Really",
            "What a jerk, what a [jerk]. Really",
            "A [jerk] of the head in spring",
          ],
        },
        { rule: "c", hits: 1, posts: 1, samples: ["A jerk of the head in [spring]"] },
        { rule: "a", hits: 0, posts: 0, samples: [] },
      ],
    });
  });
});
