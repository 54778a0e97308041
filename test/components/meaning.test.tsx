// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Meaning } from "@/components/studio/Meaning";
import { show } from "./show";

it.each([
  ["true: the slot may be missing.", "Yes: the slot may be missing."],
  ["false: no page of welcome opens.", "No: no page of welcome opens."],
  ["Stable name of the fact.", "Stable name of the fact."],
])("%j is told in a form as %j", (of, told) => {
  show(<Meaning of={of} />);
  expect(screen.getByText(told)).toBeTruthy();
});

it("names choices as the form does", () => {
  const of = "required can be tightened below and never loosened; default-on where left out.";
  show(<Meaning of={of} field="policy" choices={["required", "default-on", "default-off"]} />);
  expect(
    screen.getByText(
      "Required can be tightened below and never loosened; On unless switched off where left out.",
    ),
  ).toBeTruthy();
});

it("is told in the reader's language where it knows it", async () => {
  show(<Meaning of="The draft to improve." />, "es");
  expect(await screen.findByText("El borrador que hay que mejorar.")).toBeTruthy();
});

it("and there names the words of the file as the form does, too", async () => {
  show(<Meaning of="true: the user is asked once and answers; only with severity hint." />, "fr");
  expect(await screen.findByText(/^Yes : .* le poids Hint\.$/)).toBeTruthy();
});
