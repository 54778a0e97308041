import type { ReactNode } from "react";
import type { Ignored } from "@/lib/assistant/ignores";
import { AUDIENCES, type Settings } from "@/lib/assistant/settings";
import { LOCALE_NAMES, LOCALES } from "@/lib/wording/locales";
import type { Message } from "@/lib/wording/message";
import { Choice } from "./Choice";
import { Notices } from "./Notices";
import { PageLinks } from "./PageLinks";
import { useSpeech } from "./wording";

/** How the sidebar looks and where it docks, and what is ignored always. */
export function SettingsForm({
  settings,
  ignored,
  notices,
  onChange,
  onStopIgnoring,
  children,
}: {
  settings: Settings;
  ignored: readonly Ignored[];
  notices: readonly Message[];
  onChange: (changes: Partial<Settings>) => void;
  onStopIgnoring: (ignored: Ignored) => void;
  /** Further sections of the page. */
  children?: ReactNode;
}) {
  const { text, title, locale, direction } = useSpeech();
  return (
    <main className="options" lang={locale} dir={direction}>
      <h1>{text("ui_options_title")}</h1>
      <PageLinks />
      <Notices failures={[]} notices={notices} />
      <Choice
        legend={text("ui_options_theme")}
        options={(["auto", "light", "dark"] as const).map((id) => [id, text(`ui_theme_${id}`)])}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        legend={text("ui_options_side")}
        options={(["end", "start"] as const).map((id) => [id, text(`ui_side_${id}`)])}
        chosen={settings.side}
        onChoose={(side) => onChange({ side })}
      />
      <Choice
        legend={text("ui_options_language")}
        options={[
          ["auto", text("ui_language_auto")],
          ...LOCALES.map((id) => [id, LOCALE_NAMES[id]] as const),
        ]}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        legend={text("ui_options_audience")}
        options={AUDIENCES.map((id) => [id, text(`ui_audience_${id.replace("-", "_")}`)])}
        chosen={settings.audience}
        onChoose={(audience) => onChange({ audience })}
      />
      <Choice
        legend={text("ui_options_gate")}
        options={(["on", "off"] as const).map((id) => [id, text(`ui_gate_${id}_choice`)])}
        chosen={settings.gate}
        onChoose={(gate) => onChange({ gate })}
      />
      <Choice
        legend={text("ui_options_cooling")}
        options={(["on", "off"] as const).map((id) => [id, text(`ui_cooling_${id}_choice`)])}
        chosen={settings.cooling}
        onChoose={(cooling) => onChange({ cooling })}
      />
      <Choice
        legend={text("ui_options_explain")}
        options={(["off", "on"] as const).map((id) => [id, text(`ui_explain_${id}_choice`)])}
        chosen={settings.explain}
        onChoose={(explain) => onChange({ explain })}
      />
      {children}
      <h2>{text("ui_options_ignored")}</h2>
      <p>
        <small>
          {text(ignored.length > 0 ? "ui_options_ignored_why" : "ui_options_ignored_none")}
        </small>
      </p>
      <ul>
        {ignored.map((item) => (
          <li className="row" key={`${item.rule} ${item.words}`}>
            {title(item.rule)}{" "}
            <small>{text("ui_options_ignored_since", { since: { day: item.since } })}</small>
            <button type="button" className="plain" onClick={() => onStopIgnoring(item)}>
              {text("ui_options_ignored_stop")}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
