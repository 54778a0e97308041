import { type Change, without } from "@/lib/pack/diff";
import { labelKey } from "@/lib/pack/form";
import { choiceName } from "../choice-name";
import { type Speech, useSpeech } from "../wording";

const EFFECTS: Readonly<Record<Change["effect"], string>> = {
  silent: "ui_studio_effect_silent",
  looser: "ui_change_looser",
  changed: "ui_studio_effect_changed",
  tighter: "ui_change_tighter",
  added: "ui_studio_effect_new",
};

/** What another version of a pack changes, losses first, in the words of the studio's forms. */
export function PackChanges({ changes }: { changes: readonly Change[] }) {
  const speech = useSpeech();
  const { text } = speech;
  if (changes.length === 0) return <p>{text("ui_pack_no_changes")}</p>;
  return (
    <>
      <p>{text("ui_pack_changes", { count: changes.length })}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.effect} ${change.item} ${change.what}`}>
            <b>{text(EFFECTS[change.effect])}</b> <bdi>{nameOf(change, speech)}</bdi>
            {": "}
            {saidOf(change, speech)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A rule by its own name, a check by its title, a part of the pack by its label. */
function nameOf({ item, detail }: Change, { text, title }: Speech): string {
  const isPart = detail.is === "entries" || (detail.is === "field" && detail.field === item);
  return isPart ? text(labelKey(item)) : title(item);
}

function saidOf({ item, detail }: Change, speech: Speech): string {
  const { text, list } = speech;
  switch (detail.is) {
    case "silent":
      return text("ui_change_silent", { draft: detail.draft });
    case "gone":
      return text(detail.wasRequired ? "ui_change_gone_required" : "ui_change_gone");
    case "added": {
      const { kind, severity, policy } = detail;
      return list([
        ...(kind ? [text(`ui_rule_kind_${kind}`)] : []),
        ...(severity ? [choiceName("severity", severity, speech)] : []),
        ...(policy ? [choiceName("policy", policy, speech)] : []),
      ]);
    }
    case "field": {
      const { field, from, to } = detail;
      const label = field === item ? "" : `${text(labelKey(field))}: `;
      return label + becameOf(field, from, to, speech);
    }
    case "entries":
      return text("ui_change_entries", { gone: detail.gone, come: detail.come });
  }
}

/** Lists by what they lost and won, anything else by its two values. */
function becameOf(field: string, from: unknown, to: unknown, speech: Speech): string {
  const { text, list } = speech;
  const say = (value: unknown) => valueWords(field, value, speech);
  if (!Array.isArray(from) || !Array.isArray(to))
    return text("ui_change_became", { from: say(from), to: say(to) });
  const [gone, come] = [without(from, to), without(to, from)];
  return list([
    ...(gone.length > 0 ? [text("ui_change_without", { words: list(gone.map(say)) })] : []),
    ...(come.length > 0 ? [text("ui_change_with", { words: list(come.map(say)) })] : []),
  ]);
}

/** A value of a pack for people: choices by their names, an object as its fields. */
function valueWords(field: string, value: unknown, speech: Speech): string {
  const { text, list } = speech;
  if (value === undefined) return "–";
  if (typeof value === "boolean") return text(value ? "ui_studio_yes" : "ui_studio_no");
  if (Array.isArray(value)) return list(value.map((one) => valueWords(field, one, speech)));
  if (typeof value === "object" && value !== null)
    return list(
      Object.entries(value).map(
        ([name, inner]) => `${text(labelKey(name))} ${valueWords(name, inner, speech)}`,
      ),
    );
  if (field === "policy" || field === "severity") return choiceName(field, String(value), speech);
  return String(value);
}
