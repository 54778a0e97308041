// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Answer } from "@/components/Answer";
import { show } from "./show";

const SEEN = { name: "Seen the source" };
const ADDRESS = "Address of the source, for the record (optional)";

function open() {
  const onAnswer = vi.fn();
  const outer = vi.fn();
  show(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the sidebar, which hears Escape
    <div onKeyDown={outer}>
      <Answer onAnswer={onAnswer} />
    </div>,
  );
  return { onAnswer, outer };
}

function openField(): HTMLElement {
  fireEvent.click(screen.getByRole("button", { name: "with its link" }));
  return screen.getByLabelText(ADDRESS);
}

it("answers with one press", () => {
  const { onAnswer } = open();
  fireEvent.click(screen.getByRole("button", SEEN));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith();
});

it("takes the address of the source along, by button or Enter", () => {
  const { onAnswer } = open();
  const field = openField();
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "stat.example/2026" } });
  fireEvent.keyDown(field, { key: "Enter" });
  fireEvent.click(screen.getByRole("button", SEEN));
  expect(onAnswer.mock.calls).toEqual([
    ["https://stat.example/2026"],
    ["https://stat.example/2026"],
  ]);
});

it("says that something is no address, and answers nothing with it", () => {
  const { onAnswer } = open();
  const field = openField();
  fireEvent.change(field, { target: { value: "the annual report" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(screen.getByRole("alert").textContent).toMatch(/not an address/);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(onAnswer).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: " " } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith();
});

it("keeps its own keys: Escape closes the field, not the card", () => {
  const { outer } = open();
  const field = openField();
  for (const key of ["ArrowDown", "ArrowUp", "Escape"]) fireEvent.keyDown(field, { key });
  expect(outer).not.toHaveBeenCalled();
  expect(screen.queryByLabelText(ADDRESS)).toBeNull();
});
