import { expect, it } from "vitest";
import { meanings as arabic } from "@/components/studio/meanings/ar";
import { meanings as german } from "@/components/studio/meanings/de";
import { meanings as spanish } from "@/components/studio/meanings/es";
import { meanings as french } from "@/components/studio/meanings/fr";
import { meanings as portuguese } from "@/components/studio/meanings/pt";
import { checkForm, type FormField, packForm, RULE_KINDS, ruleForm } from "@/lib/pack/form";

const { head, lists } = packForm();
const asked = new Set(
  [...head, ...lists, ...checkForm({ most: 2 }), ...RULE_KINDS.flatMap(ruleForm)].flatMap((field) =>
    meaningsOf(field),
  ),
);

it.each([
  ["French", french],
  ["Spanish", spanish],
  ["Portuguese", portuguese],
  ["German", german],
  ["Arabic", arabic],
])(
  "what every field of the studio means is told in %s, and nothing that no field asks",
  (_language, meanings) => {
    const told = Object.keys(meanings);
    expect([...asked].filter((meaning) => !told.includes(meaning))).toEqual([]);
    expect(told.filter((meaning) => !asked.has(meaning))).toEqual([]);
    expect(Object.values(meanings).filter((words) => words.trim() === "")).toEqual([]);
  },
);

function meaningsOf({ meaning, control }: FormField): string[] {
  const inner = control.as === "object" || control.as === "objects" ? control.fields : [];
  return [meaning, ...inner.flatMap(meaningsOf)];
}
