import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import type { Check, Example, Examples } from "@/lib/checks/check";
import { provideParser } from "@/lib/draft/syntax";
import type { Finding } from "@/lib/engine/finding";
import { runExample } from "@/lib/engine/run-example";
import english from "@/public/_locales/en/messages.json";

provideParser(nlp);

const files = import.meta.glob<{ examples: Examples }>("/lib/checks/*/*.examples.ts", {
  eager: true,
});

function run(check: Check, example: Example): readonly Finding[] {
  const report = runExample(check, example);
  expect(report.failures).toEqual([]);
  return report.findings;
}

for (const check of checks) {
  const file = files[`/lib/checks/${check.family}/${check.id}.examples.ts`];
  describe(check.id, () => {
    it("has examples beside it", () => {
      expect(file?.examples.hits.length).toBeGreaterThan(0);
      expect(file?.examples.misses.length).toBeGreaterThan(0);
    });
    for (const example of file?.examples.hits ?? []) {
      it(`sees ${JSON.stringify(example.found)} in ${JSON.stringify(example.text)}`, () => {
        const findings = [...run(check, example)].sort((a, b) => a.start - b.start);
        expect(findings.map(({ quote }) => quote)).toEqual([example.found].flat());
        for (const { message } of findings) {
          const key = "key" in message ? message.key : "";
          expect(
            Object.keys(english).some((name) => name === key || name === `${key}_other`),
            `locale key ${key}`,
          ).toBe(true);
        }
        const [first] = findings;
        if (example.severity) expect(first?.severity).toBe(example.severity);
        if (example.fixed !== undefined) {
          const fix = first?.fixes[0];
          expect(
            fix && example.text.slice(0, fix.start) + fix.text + example.text.slice(fix.end),
          ).toBe(example.fixed);
        }
      });
    }
    for (const miss of file?.examples.misses ?? []) {
      const example = typeof miss === "string" ? { text: miss } : miss;
      it(`is silent on ${JSON.stringify(example.text)}`, () => {
        expect(run(check, example).map(({ quote }) => quote)).toEqual([]);
      });
    }
  });
}
