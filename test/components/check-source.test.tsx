// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { CheckSource } from "@/components/help/CheckSource";
import { sources as arabic } from "@/components/help/sources/ar";
import { sources as german } from "@/components/help/sources/de";
import { sources as spanish } from "@/components/help/sources/es";
import { sources as french } from "@/components/help/sources/fr";
import { sources as portuguese } from "@/components/help/sources/pt";
import { checks } from "@/lib/checks";
import { show } from "./show";

it("every source that one language tells, the others tell too", () => {
  const told = [arabic, german, spanish, french, portuguese].map((one) => Object.keys(one).sort());
  for (const names of told) expect(names).toEqual(told[0]);
});

/** Names and years of publications, and nothing of our own. */
const TITLES = [
  "Flesch 1948; Kandel and Moles 1958; Fernández Huerta 1959; Amstad 1978; Martins et al. 1996",
];

it("every source of a check is told in every language, but for one that is all titles", () => {
  const wanted = new Set(checks.map(({ source }) => source));
  for (const told of [arabic, german, spanish, french, portuguese])
    expect([...wanted].filter((source) => !told[source] && !TITLES.includes(source))).toEqual([]);
  expect(Object.keys(french).filter((source) => !wanted.has(source))).toEqual([]);
});

it("tells a source in the reader's language, and leaves a title as it is", async () => {
  const shown = show(<CheckSource of="Gregorian calendar, computed" />, "de");
  expect(await screen.findByText("Gregorianischer Kalender, berechnet")).toBeTruthy();
  shown.again(
    <CheckSource of="Flesch 1948; Kandel and Moles 1958; Fernández Huerta 1959; Amstad 1978; Martins et al. 1996" />,
  );
  expect(
    screen.getByText(
      "Flesch 1948; Kandel and Moles 1958; Fernández Huerta 1959; Amstad 1978; Martins et al. 1996",
    ).lang,
  ).toBe("en");
});
