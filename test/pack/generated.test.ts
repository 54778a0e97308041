import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import { EXTENSION_IDS } from "@/lib/pack/policy-files";
import { generatedFiles } from "@/scripts/pack/generate";
import wxt from "@/wxt.config?raw";

provideParser(nlp);

describe("generated files", () => {
  it("are what `npx tsx scripts/pack/generate.ts` would write now", async () => {
    for (const [path, text] of await generatedFiles()) {
      const now = readFileSync(path, "utf8");
      if (path.endsWith(".json")) expect(JSON.parse(now), path).toEqual(JSON.parse(text));
      else expect(now, path).toBe(text);
    }
  });

  it("name the extension as its manifest does", () => {
    expect(wxt).toContain(`"${EXTENSION_IDS.firefox}"`);
  });
});

describe("the JSON Schema for editors", () => {
  it("explains every field", () => {
    const schema = JSON.parse(readFileSync("public/pack.schema.json", "utf8"));
    const mute: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [name, value] of Object.entries(node)) {
        if (name === "properties")
          for (const [field, own] of Object.entries(value as Record<string, object>)) {
            const isTold = "description" in own || "$ref" in own || "const" in own;
            if (!isTold) mute.push(`${path}.${field}`);
          }
        visit(value, `${path}.${name}`);
      }
    };
    visit(schema, "");
    expect(mute).toEqual([]);
  });
});
