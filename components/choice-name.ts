import { choiceKey } from "@/lib/pack/form";
import type { Speech } from "./wording";

/** What one of a field's choices is called in the language of the interface. */
export function choiceName(
  field: string,
  choice: string,
  { text, intlTag }: Pick<Speech, "text" | "intlTag">,
): string {
  return field === "language"
    ? (new Intl.DisplayNames(intlTag, { type: "language" }).of(choice) ?? choice)
    : text(choiceKey(field, choice));
}
