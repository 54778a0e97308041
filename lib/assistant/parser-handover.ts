import type { Parser } from "@/lib/draft/syntax";

// Two scripts of one extension in one page share nothing but the global object of their world.
const NAME = "__attacheParser";

interface Desk {
  parser?: Parser;
  onParser?: (parser: Parser) => void;
}

/** Leaves the parser for the assistant, whether it already waits or comes later. */
export function handOver(parser: Parser): void {
  const desk = shared();
  desk.parser = parser;
  desk.onParser?.(parser);
}

/** Takes the parser as soon as it is there; the last to ask gets it. */
export function takeParser(onParser: (parser: Parser) => void): void {
  const desk = shared();
  if (desk.parser) onParser(desk.parser);
  else desk.onParser = onParser;
}

function shared(): Desk {
  const world: typeof globalThis & { [NAME]?: Desk } = globalThis;
  world[NAME] ??= {};
  return world[NAME];
}
