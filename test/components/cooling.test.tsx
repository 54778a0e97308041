// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Cooling } from "@/components/Cooling";
import type { Cooling as CoolingState } from "@/lib/assistant/cooling";
import type { Reporting } from "@/lib/ministry/ministry";
import { show } from "./show";

const draft = { text: "Shameful lies.", host: "x.com", keptAt: "2026-11-21T10:00:00.000Z" };
const provenance = { pack: "p", version: 1, issuer: "MFA", signed: true, ref: undefined };

function panel(cooling: CoolingState, reporting: readonly Reporting[] = [], hasFailed = false) {
  const actions = {
    keep: vi.fn(),
    putBack: vi.fn(async () => "done" as const),
    copy: vi.fn(),
    erase: vi.fn(),
  };
  show(<Cooling {...{ cooling, reporting, hasFailed, actions }} />);
  return actions;
}

describe("the cooling panel", () => {
  it("says what it saw, gives the advice and offers to keep the answer", () => {
    const { keep } = panel({ state: "offer", signs: ["harsh", "swift"] });
    expect(screen.getByText(/words of anger, written minutes after/)).toBeTruthy();
    expect(screen.getByText(/Correct what is false, and answer/)).toBeTruthy();
    expect(screen.getByText(/A troll is owed no reply/)).toBeTruthy();
    expect(screen.queryByRole("list")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Keep it for ten minutes" }));
    expect(keep).toHaveBeenCalledOnce();
  });

  it("says where the pack wants threats reported", () => {
    panel({ state: "offer", signs: ["insult"] }, [
      { what: "Threats", where: "Security desk, +999 1 555 0199", provenance },
    ]);
    expect(screen.getByRole("listitem").textContent).toBe(
      "Threats: Security desk, +999 1 555 0199",
    );
  });

  it("says when it could not be kept", () => {
    panel({ state: "offer", signs: ["insult"] }, [], true);
    expect(screen.getByText(/could not be kept/)).toBeTruthy();
  });

  it("tells until when, and lets go of it", () => {
    const until = new Date(2026, 10, 21, 14, 32).getTime();
    const { erase } = panel({ state: "cooling", draft, until });
    expect(screen.getByText(/Kept until 14:32\./)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Erase what is kept" }));
    expect(erase).toHaveBeenCalledWith(draft);
  });

  it("leaves it to the writer once ten minutes are over", () => {
    panel({ state: "cooled", draft });
    expect(screen.getByText(/Ten minutes have passed/)).toBeTruthy();
  });

  it("offers what was kept, whole, to an empty box", () => {
    const { putBack, copy } = panel({ state: "waiting", draft, canPutBack: true });
    expect(screen.getByText("Shameful lies.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Put it back" }));
    expect(putBack).toHaveBeenCalledWith(draft);
    fireEvent.click(screen.getByRole("button", { name: "Copy" }));
    expect(copy).toHaveBeenCalledWith(draft);
  });

  it("never offers to write over another draft", () => {
    panel({ state: "waiting", draft, canPutBack: false });
    expect(screen.queryByRole("button", { name: "Put it back" })).toBeNull();
  });

  it("says when the editor did not take it", async () => {
    const { putBack } = panel({ state: "waiting", draft, canPutBack: true });
    putBack.mockImplementation(async () => "refused" as never);
    fireEvent.click(screen.getByRole("button", { name: "Put it back" }));
    expect(await screen.findByText("The editor did not take the change.")).toBeTruthy();
  });
});
