import { type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { followLanguage } from "@/lib/assistant/language";
import type { Memory } from "@/lib/assistant/memory";
import type { Locale } from "@/lib/wording/locales";
import type { Catalog } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { Speaking } from "./Speaking";
import { useSpeech } from "./wording";

const CATALOGS: Readonly<Record<Exclude<Locale, "en">, () => Promise<{ default: Catalog }>>> = {
  fr: () => import("@/public/_locales/fr/messages.json"),
  es: () => import("@/public/_locales/es/messages.json"),
  pt: () => import("@/public/_locales/pt/messages.json"),
  de: () => import("@/public/_locales/de/messages.json"),
  ar: () => import("@/public/_locales/ar/messages.json"),
};

/** Draws a page of the extension's own into its `#root`, in the user's language. */
export function openPage(memory: Memory, content: ReactNode): void {
  const root = document.querySelector("#root");
  if (!root) return;
  const language = followLanguage({
    memory,
    wanted: navigator.languages,
    english,
    bring: async (locale) => (await CATALOGS[locale]()).default,
  });
  createRoot(root).render(
    <Speaking language={language}>
      <DocumentLanguage />
      {content}
    </Speaking>,
  );
}

/** Tells the browser and screen readers the language and direction of the whole document. */
function DocumentLanguage() {
  const { locale, direction } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return null;
}
