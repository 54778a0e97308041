import { type Attempt, recordCsv, tally } from "@/lib/practice/record";
import { useSpeech } from "../wording";

/** What was found alone, with help or missed, month by month; to be taken along or erased. */
export function Progress({ record, onErase }: { record: readonly Attempt[]; onErase: () => void }) {
  const { text, intlTag } = useSpeech();
  const months = [...new Set(record.map(({ day }) => day.slice(0, 7)))];
  const names = new Intl.DateTimeFormat(intlTag, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const numbers = new Intl.NumberFormat(intlTag);
  return (
    <section>
      <h2>{text("ui_practice_progress")}</h2>
      {record.length === 0 ? (
        <p>{text("ui_practice_no_record")}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{text("ui_practice_month")}</th>
                <th scope="col">{text("ui_outcome_alone")}</th>
                <th scope="col">{text("ui_outcome_helped")}</th>
                <th scope="col">{text("ui_outcome_missed")}</th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => {
                const counts = tally(record.filter(({ day }) => day.startsWith(month)));
                return (
                  <tr key={month}>
                    <th scope="row">{names.format(Date.parse(`${month}-01T00:00:00Z`))}</th>
                    <td>{numbers.format(counts.alone)}</td>
                    <td>{numbers.format(counts.helped)}</td>
                    <td>{numbers.format(counts.missed)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p>
            <small>{text("ui_practice_kept")}</small>
          </p>
          <p className="acts">
            <a
              className="plain"
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(recordCsv(record))}`}
              download="attache-practice.csv"
            >
              {text("ui_practice_export")}
            </a>{" "}
            <button type="button" className="plain" onClick={onErase}>
              {text("ui_practice_erase")}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
