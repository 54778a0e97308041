import { useEffect, useState } from "react";
import type { Pack } from "@/lib/pack";
import { type DraftPack, draftFile } from "@/lib/studio/draft-pack";
import { nextVersion, type Opened, openPack } from "@/lib/studio/open-pack";
import { PackWords, ProblemLine, ProblemPlace } from "../problems/ProblemLine";
import { useSpeech } from "../wording";
import { FilePicker } from "./FilePicker";
import { SaveLink } from "./SaveLink";

/** A pack that governs in this browser. */
export interface PackInForce {
  readonly id: string;
  readonly version: number;
  readonly pack: Pack;
}

/** Opens a pack to be written on, and saves the draft. The draft before is put aside, never lost. */
export function OpenPanel({
  draft,
  today,
  aside,
  bringInForce,
  onOpen,
}: {
  draft: DraftPack;
  /** "YYYY-MM-DD". */
  today: string;
  /** The draft that was open before this one. */
  aside: DraftPack | undefined;
  bringInForce: () => Promise<readonly PackInForce[]>;
  onOpen: (draft: DraftPack) => void;
}) {
  const { text } = useSpeech();
  const [inForce, setInForce] = useState<readonly PackInForce[]>();
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    void bringInForce().then(setInForce);
  }, [bringInForce]);
  const open = (found: Opened) => {
    if (!found.ok) return setOpened(found);
    const next = found.signer === undefined ? found.draft : nextVersion(found.draft, today);
    setOpened({ ...found, draft: next });
    onOpen(next);
  };
  const file = draftFile(draft);
  return (
    <>
      <p>{text("ui_studio_open_lead")}</p>
      <FilePicker
        label={text("ui_studio_open_file")}
        accept=".json,application/json"
        onPick={async ([picked]) => {
          if (picked) open(await openPack(new Uint8Array(await picked.arrayBuffer())));
        }}
      />
      <div role="status">{opened && <Outcome opened={opened} />}</div>
      <h3>{text("ui_studio_in_force")}</h3>
      {inForce?.length === 0 && <p>{text("ui_studio_none_in_force")}</p>}
      <ul>
        {inForce?.map(({ id, version, pack }) => (
          <li key={id}>
            <button
              type="button"
              className="plain"
              onClick={() => open({ ok: true, draft: pack, signer: "", leftOut: [] })}
            >
              {text("ui_studio_open_pack", { pack: id, version })}
            </button>
          </li>
        ))}
      </ul>
      <h3>{text("ui_studio_this_draft")}</h3>
      <p className="acts">
        <SaveLink {...file} label={text("ui_studio_save_draft")} />
        {aside && (
          <button type="button" className="plain" onClick={() => onOpen(aside)}>
            {text("ui_studio_aside", {
              pack: String(aside["id"] ?? ""),
              version: String(aside["version"] ?? ""),
            })}
          </button>
        )}
      </p>
    </>
  );
}

function Outcome({ opened }: { opened: Opened }) {
  const { text } = useSpeech();
  if (!opened.ok)
    return (
      <>
        <p className="trouble">{text("ui_studio_not_opened")}</p>
        <p>
          <ProblemLine of={opened.problem} />
        </p>
      </>
    );
  const { draft, signer, leftOut } = opened;
  const values = { pack: String(draft["id"] ?? ""), version: String(draft["version"] ?? "") };
  return (
    <>
      <p>{text(signer === undefined ? "ui_studio_opened" : "ui_studio_opened_next", values)}</p>
      {signer && <p>{text("ui_studio_opened_signed", { fingerprint: signer })}</p>}
      {leftOut.length > 0 && (
        <>
          <p className="trouble">{text("ui_studio_left_out", { count: leftOut.length })}</p>
          <ul>
            {leftOut.map((part) => (
              <li key={`${part.path} ${part.what}`}>
                <ProblemPlace of={part} />
                {": "}
                <PackWords of={[part.what]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
