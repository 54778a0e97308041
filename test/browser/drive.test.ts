import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import { browserKinds } from "./drive/launch";
import { openSession, type Session } from "./harness/session";

describe.each(browserKinds)("%s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => session?.close());

  test("what lies in a closed shadow root is found by role and name, and pressed", async () => {
    const { page, call } = await session.bench("https://x.com/home?csp=1", "[role=textbox]");
    const sidebar = assistant(page);
    expect(await sidebar.all({ role: "button" })).toEqual([]);
    expect(await sidebar.text()).toBeUndefined();
    await call({ do: "focus sidebar" });
    const fix = await sidebar.find({ role: "button", name: /^fix/iu });
    expect(fix).toMatchObject({ name: "Fix", disabled: false, focused: true });
    await sidebar.click({ role: "button", name: "Fix" });
    await sidebar.shows("Pressed");
    await page.close();
  });
});
