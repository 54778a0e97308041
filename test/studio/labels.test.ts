import { expect, it } from "vitest";
import { checks } from "@/lib/checks";
import {
  checkForm,
  choiceKey,
  type FormField,
  labelKey,
  packForm,
  RULE_KINDS,
  ruleForm,
} from "@/lib/pack/form";
import english from "@/public/_locales/en/messages.json";

it("every field of the format has a name in the locale files", () => {
  const names = (fields: readonly FormField[]): string[] =>
    fields.flatMap(({ name, control }) => [
      name,
      ...(control.as === "object" || control.as === "objects" ? names(control.fields) : []),
    ]);
  const { head, lists } = packForm();
  const all = new Set(
    names([
      ...head,
      ...lists,
      ...checks.flatMap(({ options }) => checkForm(options)),
      ...RULE_KINDS.flatMap((kind) => ruleForm(kind)),
    ]),
  );
  expect(all.size).toBeGreaterThan(80);
  expect([...all].filter((name) => !Object.hasOwn(english, labelKey(name)))).toEqual([]);
});

it("and so has every choice that a field gives, and every kind of rule", () => {
  const keys = (fields: readonly FormField[]): string[] =>
    fields.flatMap(({ name, control }) =>
      control.as === "choice" && name !== "language"
        ? control.choices.map((choice) => choiceKey(name, choice))
        : control.as === "object" || control.as === "objects"
          ? keys(control.fields)
          : [],
    );
  const { head, lists } = packForm();
  const all = new Set([
    ...keys([...head, ...lists, ...RULE_KINDS.flatMap((kind) => ruleForm(kind))]),
    ...RULE_KINDS.map((kind) => `ui_rule_kind_${kind}`),
  ]);
  expect(all.size).toBeGreaterThan(50);
  expect([...all].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});
