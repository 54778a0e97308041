import { type Problem, placeOf } from "@/lib/pack/problems";
import { type Dictionary, useDictionary } from "../dictionary";
import { translated } from "./translated";

/** By language; English is the pack's own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<Dictionary>>>> = {
  fr: async () => (await import("./fr")).problems,
  es: async () => (await import("./es")).problems,
  pt: async () => (await import("./pt")).problems,
  de: async () => (await import("./de")).problems,
  ar: async () => (await import("./ar")).problems,
};

/** What is wrong with a pack or a file, where, and how to mend it, in the language of the interface. */
export function ProblemLine({ of }: { of: Problem }) {
  const place = placeOf(of);
  return (
    <>
      {place && (
        <>
          <bdi dir="ltr">{place}</bdi>
          {": "}
        </>
      )}
      <PackWords of={[of.what, of.mend]} />
    </>
  );
}

/** Sentences about a pack as lib says them in English, joined. */
export function PackWords({ of }: { of: readonly string[] }) {
  const dictionary = useDictionary(LANGUAGES);
  const said = of.map((words) => translated(words, dictionary));
  const joint = dictionary["; "];
  if (joint === undefined || said.includes(undefined))
    return (
      <span lang="en" dir="ltr">
        {of.join("; ")}
      </span>
    );
  return <span>{said.join(joint)}</span>;
}
