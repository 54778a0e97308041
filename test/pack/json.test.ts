import { describe, expect, it } from "vitest";
import { readJson } from "@/lib/pack/json";
import { sayProblem } from "@/lib/pack/problems";

const say = (text: string, depth = 5) => readJson(text, depth).problems.map(sayProblem);

describe("readJson", () => {
  it("reads what JSON.parse reads", () => {
    const text = '{"a":[1,{"b":"\\"}]{"}],"c":null,"d":"é"}';
    expect(readJson(text, 5)).toMatchObject({ value: JSON.parse(text), problems: [] });
  });

  it("tells the UTF-8 size of a part", () => {
    expect(readJson('{"a":1,"b":["é"],"c":2}', 5).bytesOf("b")).toBe(':["é"]'.length + 1);
    expect(readJson('{"a":{"b":[1]}}', 5).bytesOf("b")).toBe(0);
  });

  const cases: readonly (readonly [text: string, problem: string])[] = [
    ['{"a":1,"a":2}', "a: stands twice"],
    ['{"a":1,"\\u0061":2}', "a: stands twice"],
    ['{"x":[{},{"b":{"c":1,"c":2}}]}', "x[1].b.c: stands twice"],
    ['{"__proto__":{}}', "__proto__: is a forbidden name"],
    ['{"\\u005f_proto__":{}}', "__proto__: is a forbidden name"],
    ['{"a":{"constructor":1}}', "a.constructor: is a forbidden name"],
    ["[[[[[[1]]]]]]", "nested deeper than 5 levels"],
    [`${"[".repeat(100_000)}`, "nested deeper"],
    ['{"a":1', "is not JSON"],
    ['{"a":"', "is not JSON"],
    ['{"a":1}}', "is not JSON"],
    ["]", "is not JSON"],
    ["{a:1}", "is not JSON"],
    ["", "is not JSON"],
  ];
  for (const [text, problem] of cases) {
    it(`refuses ${text.slice(0, 40)}`, () => {
      expect(say(text).join("\n")).toContain(problem);
    });
  }

  it("allows the same name in two objects", () => {
    expect(say('[{"a":1},{"a":2}]')).toEqual([]);
  });
});
