// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SeverityShape } from "@/components/SeverityShape";
import { show } from "./show";

const SEVERITIES = ["block", "warn", "hint"] as const;
const distinct = (values: readonly unknown[]) => new Set(values).size;

it("tells each severity by a shape of its own, and nothing to those who hear", () => {
  const drawn = SEVERITIES.map((severity) => {
    const { container } = show(<SeverityShape severity={severity} />);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    return container.querySelector("path")?.getAttribute("d");
  });
  expect(distinct(drawn)).toBe(SEVERITIES.length);
});

it("tells each severity by a line of its own under the words, not by its colour alone", () => {
  const css = readFileSync("lib/editor/underline.css", "utf8");
  const lines = SEVERITIES.map(
    (severity) =>
      new RegExp(
        `^::highlight\\(attache-${severity}\\) \\{\\s*text-decoration: underline (\\w+)`,
        "m",
      ).exec(css)?.[1],
  );
  expect(lines).not.toContain(undefined);
  expect(distinct(lines)).toBe(SEVERITIES.length);
});
