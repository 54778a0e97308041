// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { CheckPage } from "@/components/help/CheckPage";
import { checks } from "@/lib/checks";
import type { Examples } from "@/lib/checks/check";
import { provideParser } from "@/lib/draft/syntax";
import { runExample } from "@/lib/engine/run-example";
import english from "@/public/_locales/en/messages.json";
import { show } from "./show";

provideParser(nlp);

const files = import.meta.glob<Examples>("/lib/checks/*/*.examples.ts", {
  eager: true,
  import: "examples",
});
const titles: Readonly<Record<string, { message: string }>> = english;

/** A key that no sentence answered to, or a hole that nothing filled. */
const UNSAID = /\{\w+\}|^[a-z_]+$/;

describe("every check has a page", () => {
  it.each(checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
    const examples = Object.entries(files).find(([path]) =>
      path.endsWith(`/${id}.examples.ts`),
    )?.[1];
    show(<CheckPage check={check} examples={examples} runExample={runExample} />);

    // What: its name, under the rule of the profession that it serves, and how grave it is.
    expect(titles[`${id.replaceAll("-", "_")}_title`]?.message).toMatch(/\S/);
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms.slice(0, 4)).toEqual(["Rule", "Weight", "Languages", "Source"]);
    for (const definition of screen.getAllByRole("definition"))
      expect(definition.textContent).toMatch(/\S/);
    expect(screen.getByText(check.source)).toBeTruthy();

    // Drafts on which it fires, each with the words marked and why; drafts that it leaves alone.
    const [fires, leaves] = screen.getAllByRole("list");
    const hits = within(fires ?? document.body).getAllByRole("listitem");
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      const why = hit.querySelector(".why")?.textContent ?? "";
      expect(why).toMatch(/\s/);
      expect(why).not.toMatch(UNSAID);
      expect(hit.querySelector("mark")).not.toBeNull();
    }
    expect(within(leaves ?? document.body).getAllByRole("listitem").length).toBeGreaterThan(0);

    // How to set it aside, and the way back to all of them.
    screen.getByRole("heading", { name: "If it is wrong" });
    screen.getByText(/“Ignore here” hides the finding/);
    expect(screen.getByRole("link", { name: "All checks" }).getAttribute("href")).toBe("#all");
    cleanup();
  });
});
