import { type DragEvent, useId, useState } from "react";
import type { Pack, Preview } from "@/lib/pack";
import type { Change } from "@/lib/pack/diff";
import type { Problem } from "@/lib/pack/problems";
import { FileInput } from "../FileInput";
import { PackWords } from "../problems/ProblemLine";
import { ProblemList } from "../problems/ProblemList";
import { useSpeech } from "../wording";
import { PackChanges } from "./PackChanges";

/** What a file would change, to be agreed to. */
export interface Offered {
  readonly preview: Preview;
  /** Against the version in force; undefined where none is. */
  readonly changes: readonly Change[] | undefined;
  /** Names that nothing in this version answers to: what it says of them would go unheard. */
  readonly unknown: readonly Problem[];
}

/** What reading and taking in a pack needs; the page gives it. */
export interface PackDesk {
  preview(text: string, vouched: string | undefined): Promise<Offered>;
  /** What was wrong; nothing when it was taken in. */
  take(text: string, vouched: string | undefined): Promise<readonly Problem[]>;
}

type Step =
  | { readonly at: "idle" }
  | { readonly at: "reading" }
  | {
      readonly at: "offered";
      readonly text: string;
      readonly vouched: string | undefined;
      readonly offered: Offered;
    }
  | { readonly at: "done"; readonly pack: Pack }
  | { readonly at: "failed"; readonly problems: readonly Problem[] };

/** Brings a pack from a file: by picker or by dropping it here, and never without showing first what it changes. */
export function PackImport({ desk }: { desk: PackDesk }) {
  const { text } = useSpeech();
  const id = useId();
  const [step, setStep] = useState<Step>({ at: "idle" });
  const [isOver, setOver] = useState(false);

  const look = async (words: string, vouched?: string) => {
    setStep({ at: "reading" });
    const offered = await desk.preview(words, vouched);
    setStep({ at: "offered", text: words, vouched, offered });
  };
  const open = async (file: File | undefined) => {
    if (file) await look(await file.text());
  };
  const take = async (words: string, vouched: string | undefined, pack: Pack) => {
    setStep({ at: "reading" });
    const problems = await desk.take(words, vouched);
    setStep(problems.length > 0 ? { at: "failed", problems } : { at: "done", pack });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };

  return (
    // The picker below does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on
    <div
      className="pack-import"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{text("ui_pack_import")}</label>
      <FileInput id={id} accept=".json,application/json" onPick={([file]) => void open(file)} />
      <div role="status">
        {step.at === "reading" && <p>{text("ui_pack_reading")}</p>}
        {step.at === "done" && (
          <p>{text("ui_pack_taken", { pack: step.pack.id, version: step.pack.version })}</p>
        )}
        {step.at === "failed" && <Refused problems={step.problems} />}
        {step.at === "offered" && (
          <Offer
            offered={step.offered}
            onVouch={(key) => void look(step.text, key)}
            onTake={(pack) => void take(step.text, step.vouched, pack)}
            onLeave={() => setStep({ at: "idle" })}
          />
        )}
      </div>
    </div>
  );
}

function Offer({
  offered: { preview, changes, unknown },
  onVouch,
  onTake,
  onLeave,
}: {
  offered: Offered;
  onVouch: (key: string) => void;
  onTake: (pack: Pack) => void;
  onLeave: () => void;
}) {
  const { text } = useSpeech();
  const leave = (
    <button type="button" className="plain" onClick={onLeave}>
      {text("ui_pack_leave")}
    </button>
  );
  switch (preview.outcome) {
    case "refused":
      return <Refused problems={preview.problems} />;
    case "unchanged":
      return <p>{text("ui_pack_unchanged", { pack: preview.pack.pack.id })}</p>;
    case "stranger": {
      const { key, fingerprint, pack } = preview.stranger;
      return (
        <>
          <p>{text("ui_pack_stranger", { issuer: pack.issuer.name, pack: pack.id })}</p>
          <p>
            <code>{fingerprint}</code>
          </p>
          <p className="acts">
            <button type="button" className="filled" onClick={() => onVouch(key)}>
              {text("ui_pack_vouch")}
            </button>{" "}
            {leave}
          </p>
        </>
      );
    }
    case "ready": {
      const { pack, signer } = preview.pack;
      return (
        <>
          <p>
            {text(signer ? "ui_pack_ready_signed" : "ui_pack_ready", {
              issuer: pack.issuer.name,
              pack: pack.id,
              version: pack.version,
              count: pack.rules?.length ?? 0,
            })}
          </p>
          {pack.changelog && <blockquote>{pack.changelog}</blockquote>}
          {preview.notes.map((note) => (
            <p key={note}>
              <PackWords of={[note]} />
            </p>
          ))}
          {unknown.length > 0 && (
            <>
              <p className="trouble">{text("ui_pack_unknown", { count: unknown.length })}</p>
              <ProblemList problems={unknown} />
            </>
          )}
          {changes && <PackChanges changes={changes} />}
          <p className="acts">
            <button type="button" className="filled" onClick={() => onTake(pack)}>
              {text("ui_pack_take")}
            </button>{" "}
            {leave}
          </p>
        </>
      );
    }
  }
}

function Refused({ problems }: { problems: readonly Problem[] }) {
  const { text } = useSpeech();
  return (
    <>
      <p className="trouble">{text("ui_pack_refused", { count: problems.length })}</p>
      <ProblemList problems={problems} />
    </>
  );
}
