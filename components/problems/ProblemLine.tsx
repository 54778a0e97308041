import { Fragment } from "react";
import { type Problem, wayOf } from "@/lib/pack/problems";
import { choiceName } from "../choice-name";
import { type Dictionary, useDictionary } from "../dictionary";
import { useSpeech } from "../wording";
import { placeWords } from "./place-words";
import { translated } from "./translated";

/** By language; English is the pack's own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<Dictionary>>>> = {
  fr: async () => (await import("./fr")).problems,
  es: async () => (await import("./es")).problems,
  pt: async () => (await import("./pt")).problems,
  de: async () => (await import("./de")).problems,
  ar: async () => (await import("./ar")).problems,
};

/** What is wrong with a pack or a file, where, and how to mend it, in the words of the studio's forms and the language of the interface. */
export function ProblemLine({ of }: { of: Problem }) {
  const speech = useSpeech();
  const field = wayOf(of.path).findLast((part) => typeof part === "string");
  const choices = of.choices?.map((choice) => choiceName(String(field), choice, speech));
  return (
    <>
      <ProblemPlace of={of} />
      {of.path && ": "}
      {choices ? (
        <PackWords
          of={[of.what]}
          then={speech.text("ui_problem_choose", { choices: speech.list(choices) })}
        />
      ) : (
        <PackWords of={[of.what, of.mend]} />
      )}
    </>
  );
}

/** Where in a pack or a file something is; nothing for the file as a whole. */
export function ProblemPlace({ of }: { of: Pick<Problem, "path" | "item"> }) {
  const words = placeWords(of, useSpeech());
  return words.map((word, index) => (
    // Of two alike, such as an exercise's draft within a draft, only the place tells them apart.
    <Fragment key={index}>
      {index > 0 && " › "}
      <bdi>{word}</bdi>
    </Fragment>
  ));
}

/** Sentences about a pack as lib says them in English, joined; `then` is one of the interface's own, in its language already. */
export function PackWords({ of, then }: { of: readonly string[]; then?: string }) {
  const dictionary = useDictionary(LANGUAGES);
  const said = of.map((words) => translated(words, dictionary));
  const joint = dictionary["; "];
  const last = then === undefined ? [] : [then];
  if (joint === undefined || said.includes(undefined))
    return (
      <span lang="en" dir="ltr">
        {[...of, ...last].join("; ")}
      </span>
    );
  return <span>{[...said, ...last].join(joint)}</span>;
}
