import { channels } from "@/lib/channels";
import type { Check } from "@/lib/checks/check";
import { nearest, type Problem } from "./problems";
import type { Pack } from "./schema";

/** Names in a pack that none of the checks and no channel answers to: a misspelt one would be obeyed in silence. */
export function unknownNames(pack: Pack, checks: readonly Check[]): Problem[] {
  const own = new Set((pack.rules ?? []).map(({ id }) => id));
  const isAbove = pack.layer !== "ministry";
  const checkIds = checks.map(({ id }) => id);
  return [
    ...(pack.checks ?? []).flatMap(({ id, options = {} }, index) => {
      const path = `checks[${index}]`;
      const check = checks.find((one) => one.id === id);
      // A dotted name is a rule of a pack above, which is not at hand here.
      if (!check && !own.has(id) && !(isAbove && id.includes(".")) && !id.startsWith("attache."))
        return [unknown(`${path}.id`, id, "check", checkIds)];
      if (!check) return [];
      const names = Object.keys(check.options ?? {});
      return Object.keys(options)
        .filter((name) => !names.includes(name))
        .map((name) => unknown(`${path}.options.${name}`, name, `option of ${id}`, names));
    }),
    ...(pack.rules ?? []).flatMap((rule, index) =>
      rule.kind === "accept"
        ? []
        : (rule.channels ?? []).flatMap((id, place) =>
            channels.some((channel) => channel.id === id)
              ? []
              : [
                  unknown(
                    `rules[${index}].channels[${place}]`,
                    id,
                    "channel",
                    channels.map((one) => one.id),
                  ),
                ],
          ),
    ),
  ];
}

function unknown(path: string, name: string, kind: string, names: readonly string[]): Problem {
  const near = nearest(name, names);
  return {
    path,
    what: `there is no ${kind} "${name}"`,
    mend: near ? `did you mean "${near}"?` : `there are ${names.join(", ") || "none"}`,
  };
}
