import { useState } from "react";
import { type Governed, statusText } from "@/lib/pack";
import { useSpeech } from "../wording";
import { type PackDesk, PackImport } from "./PackImport";
import { PackList } from "./PackList";

/** Who governs this copy of the extension: packs in force, a file to bring, a line to copy for the lead. */
export function PackPanel({
  governed,
  isSound,
  desk,
  onWithdraw,
}: {
  governed: Governed | undefined;
  isSound: boolean;
  desk: PackDesk;
  onWithdraw: (id: string) => void;
}) {
  const { text } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const now = new Date().toISOString();
  const copy = async () => {
    if (!governed) return;
    const { governance, engine } = governed;
    await navigator.clipboard.writeText(statusText(governance, { engine, now }));
    setCopied(true);
  };
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{text("ui_packs")}</h2>
      {!isSound && <p role="alert">{text("ui_notice_packs")}</p>}
      {governed ? (
        <>
          <PackList governed={governed} now={now} onWithdraw={onWithdraw} />
          <p className="acts">
            <button type="button" className="plain" onClick={() => void copy()}>
              {text("ui_pack_copy_status")}
            </button>{" "}
            <span role="status">{isCopied && text("ui_pack_copied")}</span>
          </p>
        </>
      ) : (
        <p>{text("ui_packs_none")}</p>
      )}
      <PackImport desk={desk} />
    </section>
  );
}
