import { channels } from "@/lib/channels";
import type { Check } from "@/lib/checks/check";
import { nearest, type Path, type Problem, problemAt } from "./problems";
import type { Pack } from "./schema";

/** Names in a pack that none of the checks and no channel answers to: a misspelt one would be obeyed in silence. */
export function unknownNames(pack: Pack, checks: readonly Check[]): Problem[] {
  const own = new Set((pack.rules ?? []).map(({ id }) => id));
  const isAbove = pack.layer !== "ministry";
  const checkIds = checks.map(({ id }) => id);
  const channelIds: readonly string[] = channels.map(({ id }) => id);
  // A dotted name is a rule of a pack above, which is not at hand here.
  const isKnown = (id: string) =>
    checkIds.includes(id) || own.has(id) || (isAbove && id.includes("."));
  const unknown = (path: Path, name: string, kind: string, names: readonly string[]) => {
    const near = nearest(name, names);
    return problemAt(
      path,
      pack,
      `there is no ${kind} "${name}"`,
      near ? `did you mean "${near}"?` : `there are ${names.join(", ") || "none"}`,
    );
  };
  return [
    ...(pack.checks ?? []).flatMap(({ id, options = {} }, index) => {
      const check = checks.find((one) => one.id === id);
      if (!isKnown(id) && !id.startsWith("attache."))
        return [unknown(["checks", index, "id"], id, "check", checkIds)];
      if (!check) return [];
      const names = Object.keys(check.options ?? {});
      return Object.keys(options)
        .filter((name) => !names.includes(name))
        .map((name) => unknown(["checks", index, "options", name], name, `option of ${id}`, names));
    }),
    ...(pack.rules ?? []).flatMap((rule, index) =>
      rule.kind === "accept"
        ? []
        : (rule.channels ?? []).flatMap((id, place) =>
            channelIds.includes(id)
              ? []
              : [unknown(["rules", index, "channels", place], id, "channel", channelIds)],
          ),
    ),
    ...(pack.exercises ?? []).flatMap(({ channel, lessons }, index) => [
      ...(channelIds.includes(channel)
        ? []
        : [unknown(["exercises", index, "channel"], channel, "channel", channelIds)]),
      ...lessons.flatMap(({ rules }, lesson) =>
        rules.flatMap((id, place) => {
          const at = ["exercises", index, "lessons", lesson, "rules", place];
          return isKnown(id) ? [] : [unknown(at, id, "check", [...checkIds, ...own])];
        }),
      ),
    ]),
  ];
}
