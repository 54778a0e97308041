import { useSpeech } from "./wording";

/** The way from one page of our own to the others. */
export function PageLinks() {
  const { text } = useSpeech();
  return (
    <nav aria-label={text("ui_pages")}>
      <a href="record.html">{text("ui_record_title")}</a>{" "}
      <a href="practice.html">{text("ui_practice_title")}</a>{" "}
      <a href="studio.html">{text("ui_studio_title")}</a>{" "}
      <a href="help.html">{text("ui_help_title")}</a>{" "}
      <a href="welcome.html">{text("ui_welcome_link")}</a>
    </nav>
  );
}
