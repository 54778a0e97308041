import { expect, it } from "vitest";
import { type FormField, packForm, ruleForm } from "@/lib/pack/form";

const { head, lists } = packForm();

/** How a field of a list's entries is asked for. */
function control(list: string, name: string): string | undefined {
  const section = lists.find((one) => one.name === list)?.control;
  const fields: readonly FormField[] = section?.as === "objects" ? section.fields : [];
  return fields.find((field) => field.name === name)?.control.as;
}

it.each([
  ["facts", "checkedOn", "day"],
  ["facts", "value", "text"],
  ["facts", "quantity", "number"],
  ["windows", "from", "day"],
  ["approvedPosts", "text", "paragraph"],
  ["exercises", "draft", "paragraph"],
  ["exercises", "reply", "yes-no"],
  ["exercises", "situation", "choice"],
  ["exercises", "lessons", "objects"],
  ["campaigns", "tags", "lines"],
])("of %s, %s is asked for as %s", (list, name, as) => {
  expect(control(list, name)).toBe(as);
});

it("asks for the day of issue as a day, and for a rule's groups as groups", () => {
  expect(head.find(({ name }) => name === "issued")?.control.as).toBe("day");
  expect(ruleForm("consistent").find(({ name }) => name === "groups")?.control.as).toBe("groups");
});
