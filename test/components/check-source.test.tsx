// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { CheckSource } from "@/components/help/CheckSource";
import { sources as arabic } from "@/components/help/sources/ar";
import { sources as german } from "@/components/help/sources/de";
import { sources as spanish } from "@/components/help/sources/es";
import { sources as french } from "@/components/help/sources/fr";
import { sources as portuguese } from "@/components/help/sources/pt";
import { show } from "./show";

it("every source that one language tells, the others tell too", () => {
  const told = [arabic, german, spanish, french, portuguese].map((one) => Object.keys(one).sort());
  for (const names of told) expect(names).toEqual(told[0]);
});

it("tells a source in the reader's language, and leaves a title as it is", async () => {
  const shown = show(<CheckSource of="Gregorian calendar, computed" />, "de");
  expect(await screen.findByText("Gregorianischer Kalender, berechnet")).toBeTruthy();
  shown.again(<CheckSource of="RFC 3986 section 7.6 (semantic attacks)" />);
  expect(screen.getByText("RFC 3986 section 7.6 (semantic attacks)").lang).toBe("en");
});
