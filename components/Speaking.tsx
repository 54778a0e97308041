import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { Spoken } from "@/lib/assistant/language";
import type { StateHolder } from "@/lib/assistant/state-holder";
import { createWording } from "@/lib/wording/wording";
import { SpeechProvider, speechOf } from "./wording";

/** Lets everything below speak the user's language, and change it while it stands. */
export function Speaking({
  language,
  children,
}: {
  language: StateHolder<Spoken>;
  children: ReactNode;
}) {
  const { locale, catalogs } = useSyncExternalStore(language.subscribe, language.get);
  const speech = useMemo(() => speechOf(createWording(locale, ...catalogs)), [locale, catalogs]);
  return <SpeechProvider speech={speech}>{children}</SpeechProvider>;
}
