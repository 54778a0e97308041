// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FindingRow } from "@/components/FindingRow";
import { show, spyActions, warning } from "./show";

const buttons = () =>
  screen.getAllByRole("button").map((one) => one.getAttribute("aria-label") ?? one.textContent);

describe("a row", () => {
  it("quotes, says why, and offers what to do", () => {
    const actions = spyActions();
    show(<FindingRow finding={warning()} actions={actions} isCurrent={false} />);
    const row = screen.getByRole("article", { name: /^Warning .*Thursday, 20 November/ });
    expect(row.querySelector("mark")?.textContent).toBe("Thursday, 20 November");
    expect(screen.getByText("20 November 2026 is a Friday.")).toBeTruthy();
    expect(buttons()).toEqual([
      "Friday, 20 November",
      "Thursday, 19 November",
      "Why: about the check “Weekday and date”, in a new tab",
      "Ignore here",
      "Ignore always",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Thursday, 19 November" }));
    expect(actions.fix).toHaveBeenCalledWith("weekday-date aa 0", 1);
    fireEvent.click(screen.getByRole("button", { name: "Ignore here" }));
    expect(actions.ignoreHere).toHaveBeenCalledWith("weekday-date aa 0");
    fireEvent.click(screen.getByRole("button", { name: "Ignore always" }));
    expect(actions.ignoreAlways).toHaveBeenCalledWith("weekday-date aa 0");
  });

  it("shows how the sentence would read, what is new marked, once a hint is opened", () => {
    const rewrite = { before: "We ", quote: "use", after: " the new form." };
    const hint = warning({
      severity: "hint",
      fixes: [{ label: { text: "use" }, text: "use" }],
      rewrite,
    });
    const { container } = show(
      <FindingRow finding={hint} actions={spyActions()} isCurrent={false} />,
    );
    expect(container.querySelector(".rewrite")).toBeNull();
    fireEvent.click(screen.getByRole("button", { expanded: false }));
    expect(container.querySelector(".rewrite")?.textContent).toBe(
      "It would read: We use the new form.",
    );
    expect(container.querySelector("ins")?.textContent).toBe("use");
  });

  it("stands open with its check and its source where the user wants more explained", () => {
    const hint = warning({ severity: "hint", reason: "Gregorian calendar, computed" });
    const { again } = show(<FindingRow finding={hint} actions={spyActions()} isCurrent={false} />);
    expect(screen.queryByRole("button", { expanded: false })).toBeNull();
    const row = screen.getByRole("article");
    expect(row.textContent).toContain("20 November 2026 is a Friday.");
    expect(row.textContent).toContain("Weekday and date: Gregorian calendar, computed");
    again(
      <FindingRow
        finding={{ ...hint, reason: undefined }}
        actions={spyActions()}
        isCurrent={false}
      />,
    );
    expect(screen.getByRole("button", { expanded: false })).toBeTruthy();
    expect(screen.getByRole("article").textContent).not.toContain("Gregorian");
  });

  it("has one filled button: the best fix", () => {
    const { container } = show(
      <FindingRow finding={warning()} actions={spyActions()} isCurrent={false} />,
    );
    const filled = [...container.querySelectorAll(".filled")].map((one) => one.textContent);
    expect(filled).toEqual(["Friday, 20 November"]);
  });

  it("every button says that it is none of a form's", () => {
    const { container } = show(
      <FindingRow finding={warning()} actions={spyActions()} isCurrent={false} />,
    );
    for (const one of container.querySelectorAll("button")) {
      expect(one.getAttribute("type")).toBe("button");
    }
  });

  it("cannot be ignored always where a pack requires it, and says who does", () => {
    const provenance = {
      pack: "mfa.base",
      version: 42,
      issuer: "Ruritania MFA",
      signed: true,
      ref: "Circular 12/2026, 3",
    };
    show(
      <FindingRow
        finding={warning({ isRequired: true, provenance })}
        actions={spyActions()}
        isCurrent={false}
      />,
    );
    expect(screen.queryByRole("button", { name: "Ignore always" })).toBeNull();
    expect(screen.getByText("Circular 12/2026, 3")).toBeTruthy();
    expect(screen.getByText("Ruritania MFA, mfa.base version 42, signed")).toBeTruthy();
  });

  it("folds a hint to its words until it is opened", () => {
    const hint = warning({ severity: "hint", fixes: [] });
    show(<FindingRow finding={hint} actions={spyActions()} isCurrent={false} />);
    const words = screen.getByRole("button", { expanded: false });
    expect(screen.queryByText("20 November 2026 is a Friday.")).toBeNull();
    fireEvent.click(words);
    expect(screen.getByRole("button", { expanded: true })).toBe(words);
    expect(screen.getByText("20 November 2026 is a Friday.")).toBeTruthy();
  });

  it("asks a question openly, and takes the answer", () => {
    const actions = spyActions();
    const question = warning({ severity: "hint", isQuestion: true, fixes: [] });
    show(<FindingRow finding={question} actions={actions} isCurrent={false} />);
    expect(screen.getByRole("article", { name: /^Question/ })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Seen the source" }));
    expect(actions.answer).toHaveBeenCalledWith(question.id);
  });

  it("points at its words while it has hover or focus", () => {
    const actions = spyActions();
    show(<FindingRow finding={warning()} actions={actions} isCurrent={false} />);
    const row = screen.getByRole("article");
    fireEvent.pointerEnter(row);
    expect(actions.pointAt).toHaveBeenLastCalledWith("weekday-date aa 0");
    fireEvent.pointerLeave(row);
    expect(actions.pointAt).toHaveBeenLastCalledWith(undefined);
    fireEvent.focus(screen.getByRole("button", { name: "Ignore here" }));
    expect(actions.pointAt).toHaveBeenLastCalledWith("weekday-date aa 0");
  });

  it("tells of a write that came to nothing, with the words to copy", () => {
    const actions = spyActions();
    const trouble = { message: { key: "write_stale" }, copy: "Friday" };
    show(<FindingRow finding={warning({ trouble })} actions={actions} isCurrent={false} />);
    expect(screen.getByRole("status").textContent).toContain("The text has changed since.");
    fireEvent.click(screen.getByRole("button", { name: "Copy “Friday”" }));
    expect(actions.copy).toHaveBeenCalledWith("Friday");
  });

  it("names the rule where the whole post is meant", () => {
    show(
      <FindingRow finding={warning({ isWhole: true })} actions={spyActions()} isCurrent={false} />,
    );
    expect(screen.getByRole("article", { name: "Warning Weekday and date" })).toBeTruthy();
  });

  it("says which post of a thread", () => {
    show(<FindingRow finding={warning({ post: 2 })} actions={spyActions()} isCurrent={false} />);
    expect(screen.getByText("Post 2.")).toBeTruthy();
  });

  it("leaves the direction of quoted words to the words", () => {
    const { container } = show(
      <FindingRow
        finding={warning({ quote: "يوم الخميس" })}
        actions={spyActions()}
        isCurrent={false}
      />,
    );
    expect(container.querySelector("q")?.getAttribute("dir")).toBe("auto");
  });
});
