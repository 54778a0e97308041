// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { AccountLine } from "@/components/AccountLine";
import type { Account } from "@/lib/ministry/ministry";
import { show } from "./show";

const provenance = { pack: "p", version: 1, issuer: "MFA", signed: true, ref: undefined };
const accounts: readonly Account[] = [
  { handle: "@NorvaniaEmbassy", kind: "official", language: "fr", topics: [], provenance },
  { handle: "@lena", kind: "personal", platform: "x", topics: [], provenance },
];

describe("the account in use", () => {
  it.each([
    ["official", "@norvaniaembassy", "@norvaniaembassy: an official account. It writes in French."],
    ["personal", "@lena", "@lena: a personal account."],
    ["on no list", "@someone", "@someone is not on the ministry’s list of accounts."],
    ["not shown by the page", undefined, "The page does not show which account posts."],
  ])("is %s", (_what, account, said) => {
    const { container } = show(<AccountLine {...{ account, accounts }} channel="x" />);
    expect(container.textContent).toBe(said);
  });

  it("is another on another platform", () => {
    const { container } = show(
      <AccountLine account="@lena" channel="bluesky" accounts={accounts} />,
    );
    expect(container.textContent).toContain("is not on the ministry’s list");
  });

  it("is not spoken of where no pack lists accounts", () => {
    const { container } = show(<AccountLine account="@lena" channel="x" accounts={[]} />);
    expect(container.textContent).toBe("");
  });
});
