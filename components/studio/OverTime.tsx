import { type Period, perThousand } from "@/lib/studio/over-time";
import { useSpeech } from "../wording";

/** Hits over time: a table whose rows carry a bar, so that it reads as a chart and speaks as a table. */
export function OverTime({ caption, periods }: { caption: string; periods: readonly Period[] }) {
  const { text, locale } = useSpeech();
  const most = Math.max(1, ...periods.map(({ hits, posts }) => perThousand(hits, posts)));
  if (periods.length === 0) return null;
  return (
    <table className="over-time">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text("ui_studio_period")}</th>
          <th scope="col">{text("ui_studio_posts")}</th>
          <th scope="col">{text("ui_studio_rate")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {periods.map(({ name, posts, hits }) => {
          const rate = perThousand(hits, posts);
          return (
            <tr key={name}>
              <th scope="row">{periodName(name, locale)}</th>
              <td>{text("ui_studio_number", { number: posts })}</td>
              <td>{text("ui_studio_number", { number: rate })}</td>
              <td>
                <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
                  <rect width={(100 * rate) / most} height="8" />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function periodName(name: string, locale: string): string {
  if (name.length === 4) return name;
  const first = new Date(`${name}-01T00:00:00Z`);
  return first.toLocaleDateString(locale, { month: "short", year: "numeric", timeZone: "UTC" });
}
