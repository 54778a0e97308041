import { Fragment, type ReactNode, useId, useState } from "react";
import type { Family } from "@/lib/checks/check";
import { useSpeech } from "./wording";

const FAMILIES: readonly Family[] = ["embarrass", "untrue", "boring"];

/** Checks to be searched by name, sorted, under their rules of the profession; `children` draws those of one rule. */
export function CheckFinder<One extends { readonly family: Family }>({
  all,
  nameOf,
  children,
}: {
  all: readonly One[];
  nameOf: (one: One) => string;
  children: (family: Family, own: readonly One[]) => ReactNode;
}) {
  const { text, locale } = useSpeech();
  const [sought, setSought] = useState("");
  const id = useId();
  const names = new Intl.Collator(locale);
  const fold = (words: string) => words.trim().toLocaleLowerCase(locale);
  const found = all.filter((one) => fold(nameOf(one)).includes(fold(sought)));
  return (
    <>
      <p className="search">
        <label htmlFor={id}>{text("ui_help_search")}</label>
        <input
          id={id}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <span role="status">{sought.trim() && text("ui_checks", { count: found.length })}</span>
      </p>
      {FAMILIES.map((family) => {
        const own = found
          .filter((one) => one.family === family)
          .sort((a, b) => names.compare(nameOf(a), nameOf(b)));
        return own.length > 0 && <Fragment key={family}>{children(family, own)}</Fragment>;
      })}
    </>
  );
}
