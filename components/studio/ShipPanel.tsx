import { useEffect, useId, useState } from "react";
import { fingerprint } from "@/lib/pack";
import { policyFiles } from "@/lib/pack/policy-files";
import type { Examined } from "@/lib/studio/examine-draft";
import { type LockedKey, makeKey, signWith } from "@/lib/studio/signing-key";
import { useSpeech } from "../wording";
import { Verdict } from "./EntryList";
import { SaveLink } from "./SaveLink";

const SHORTEST = 10;

/** Signs a sound pack with the key kept on this computer and gives it as files. */
export function ShipPanel({
  examined: { pack, problems },
  lockedKey,
  onKey,
}: {
  examined: Examined;
  lockedKey: LockedKey | undefined;
  /** Whether the key was kept. */
  onKey: (key: LockedKey) => Promise<boolean>;
}) {
  const { text } = useSpeech();
  const id = useId();
  const [passphrase, setPassphrase] = useState("");
  const [print, setPrint] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [signed, setSigned] = useState<{ readonly of: string; readonly text: string }>();
  const words = pack && problems.length === 0 ? `${JSON.stringify(pack)}\n` : undefined;
  useEffect(() => {
    if (lockedKey) void fingerprint(lockedKey.publicKey).then(setPrint);
  }, [lockedKey]);
  const make = async () => {
    try {
      setSaid((await onKey(await makeKey(passphrase))) ? "ui_studio_key_made" : "ui_notice_full");
    } catch {
      // The only cause once a passphrase is given: no Ed25519 here.
      setSaid("ui_studio_no_ed25519");
    }
  };
  const sign = async () => {
    if (!lockedKey || words === undefined) return;
    const envelope = await signWith(lockedKey, passphrase, words);
    if (envelope === undefined) return setSaid("ui_studio_wrong_passphrase");
    setSaid("ui_studio_signed");
    setSigned({ of: words, text: envelope });
    setPassphrase("");
  };
  const files =
    lockedKey && pack && signed && signed.of === words
      ? [
          { name: `${pack.id}-${pack.version}.signed.json`, text: signed.text },
          ...policyFiles({ packs: [signed.text], keys: [{ key: lockedKey.publicKey }] }),
        ]
      : [];
  return (
    <>
      <Verdict problems={problems} />
      <p>{text(lockedKey ? "ui_studio_key_kept" : "ui_studio_no_key")}</p>
      {print && (
        <p>
          <code dir="ltr">{print}</code>
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{text("ui_studio_passphrase")}</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </div>
      <p className="acts">
        {lockedKey ? (
          <button
            type="button"
            className="filled"
            disabled={words === undefined || passphrase === ""}
            onClick={() => void sign()}
          >
            {text("ui_studio_sign")}
          </button>
        ) : (
          <button
            type="button"
            className="filled"
            disabled={passphrase.length < SHORTEST}
            onClick={() => void make()}
          >
            {text("ui_studio_make_key")}
          </button>
        )}
      </p>
      <p role="status">{said && text(said)}</p>
      <ul>
        {files.map(({ name, text: content }) => (
          <li key={name}>
            <SaveLink name={name} content={content} />
          </li>
        ))}
      </ul>
    </>
  );
}
