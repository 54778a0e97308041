import { expect, it, vi } from "vitest";

const parser = () => ({ docs: [] });

it.each([
  ["the parser comes before anybody asks", true],
  ["the parser comes later", false],
])("%s", async (_name, first) => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "__attacheParser");
  const { handOver, takeParser } = await import("@/lib/assistant/parser-handover");
  const given: unknown[] = [];
  if (first) handOver(parser);
  takeParser((one) => given.push(one));
  if (!first) handOver(parser);
  expect(given).toEqual([parser]);
});
