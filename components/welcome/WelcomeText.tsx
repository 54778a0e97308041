import { useSpeech } from "../wording";

/** What it does, what it may see and why, that nothing leaves, and where to find it: to be read in under a minute. */
export function WelcomeText({ sites }: { sites: readonly string[] }) {
  const { text, list } = useSpeech();
  return (
    <div className="tell">
      <section>
        <h2>{text("ui_welcome_what")}</h2>
        <p>{text("ui_welcome_what_body")}</p>
      </section>
      <section>
        <h2>{text("ui_welcome_private")}</h2>
        <p>{text("ui_welcome_private_body")}</p>
      </section>
      <section>
        <h2>{text("ui_welcome_sees")}</h2>
        <p>{text("ui_welcome_sees_body", { sites: list(sites) })}</p>
      </section>
      <section>
        <h2>{text("ui_welcome_where")}</h2>
        <ul>
          {(["x", "facebook", "desk"] as const).map((place) => (
            <li key={place}>{text(`ui_welcome_where_${place}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
