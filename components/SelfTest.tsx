import { useState } from "react";
import { reportOf, type Survey } from "@/lib/platforms/survey";
import { useSpeech } from "./wording";

/** Shows which adapters find what in the open tabs, as a text that goes into a report as it stands. */
export function SelfTest({
  survey,
  about,
}: {
  /** Looks at the open tabs. */
  survey: () => Promise<readonly Survey[]>;
  /** The versions of extension and browser. */
  about: string;
}) {
  const { text } = useSpeech();
  const [report, setReport] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const run = async () => {
    setCopied(false);
    setReport(reportOf(await survey(), about));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(report ?? "");
    setCopied(true);
  };
  return (
    <section className="self-test">
      <h2>{text("ui_self_test")}</h2>
      <p>
        <small>{text("ui_self_test_why")}</small>
      </p>
      {report !== undefined && (
        // The report is English and read from left to right, whoever sends it.
        <pre lang="en" dir="ltr">
          {report}
        </pre>
      )}
      <p className="acts">
        <button type="button" className="plain" onClick={() => void run()}>
          {text("ui_self_test_run")}
        </button>
        {report !== undefined && (
          <button type="button" className="plain" onClick={() => void copy()}>
            {text("ui_copy_post")}
          </button>
        )}
        <span role="status">{isCopied && text("ui_copied")}</span>
      </p>
    </section>
  );
}
