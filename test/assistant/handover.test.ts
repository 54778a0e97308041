import { beforeEach, expect, it, vi } from "vitest";

const parser = () => ({ docs: [] });

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "__attacheShelf");
});

it.each([
  ["what is there already", true],
  ["what comes later", false],
])("hands over %s", async (_name, first) => {
  const { handOver, take } = await import("@/lib/assistant/handover");
  const taken: unknown[] = [];
  if (first) handOver("parser", parser);
  take("parser", (one) => taken.push(one));
  if (!first) handOver("parser", parser);
  expect(taken).toEqual([parser]);
});

it("hands over anew, to everybody who asked, between scripts that share only their world", async () => {
  const one = await import("@/lib/assistant/handover");
  vi.resetModules();
  const other = await import("@/lib/assistant/handover");
  const taken: unknown[] = [];
  one.take("parser", () => taken.push("a"));
  one.take("parser", () => taken.push("b"));
  one.take("examiner", () => taken.push("never"));
  other.handOver("parser", parser);
  other.handOver("parser", parser);
  expect(taken).toEqual(["a", "b", "a", "b"]);
});
