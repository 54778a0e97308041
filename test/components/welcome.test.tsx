// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { createRef } from "react";
import { expect, it } from "vitest";
import { TryBox } from "@/components/welcome/TryBox";
import { WelcomeText } from "@/components/welcome/WelcomeText";
import { sites } from "@/lib/platforms/hosts";
import { show } from "./show";

const NOW = Date.parse("2026-11-20T10:00:00Z");
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");

it("names every site that it may see", () => {
  show(<WelcomeText sites={sites.map(({ name }) => name)} />);
  const told = screen.getByText(/^On these sites alone/).textContent;
  for (const { name } of sites) expect(told).toContain(name);
});

it("announces an event that is always ahead, on the wrong weekday", () => {
  show(<TryBox box={createRef()} now={NOW} />);
  expect(box().value.replace(", 4", " 4")).toMatch(/^Join us on Saturday 4 December 2026/);
});

it("holds no invisible mark on a page that is read from right to left", () => {
  show(<TryBox box={createRef()} now={NOW} />, "ar");
  expect(box().value).toContain("December 2026");
  expect(box().value).not.toMatch(/[\p{Cf}{}]/u);
});

it("leaves the user's own words alone when the language comes late", () => {
  const element = createRef<HTMLTextAreaElement>();
  const { again } = show(<TryBox box={element} now={NOW} />);
  box().value = "My own post.";
  again(<TryBox box={element} now={NOW + 5 * 24 * 3600 * 1000} />);
  expect(box().value).toBe("My own post.");
});
