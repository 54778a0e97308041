import { useEffect, useState } from "react";
import { fingerprint } from "@/lib/pack";
import { keyBackup, type LockedKey, makeKey, readKeyBackup } from "@/lib/studio/signing-key";
import { useSpeech } from "../wording";
import { FilePicker } from "./FilePicker";
import { PassphraseField } from "./PassphraseField";
import { SaveLink } from "./SaveLink";

const SHORTEST = 10;

/** A key that would take the place of the one kept here. */
interface Rival {
  readonly key: LockedKey;
  /** Made here just now, else from a file. */
  readonly isNew: boolean;
}

/** The key that signs: made here, saved as a file and brought back from one. It never leaves its passphrase's lock. */
export function KeyPanel({
  lockedKey,
  onKey,
}: {
  lockedKey: LockedKey | undefined;
  /** Whether the key was kept. */
  onKey: (key: LockedKey) => Promise<boolean>;
}) {
  const { text } = useSpeech();
  const [passphrase, setPassphrase] = useState("");
  const [said, setSaid] = useState<string>();
  /** Whether another key is to be made, such as when the passphrase of the one here is forgotten. */
  const [isRenewing, setRenewing] = useState(false);
  /** A key from a file, or a new one, that would take the place of the one that is here. */
  const [rival, setRival] = useState<Rival>();
  const print = useFingerprint(lockedKey);
  const rivalPrint = useFingerprint(rival?.key);
  const keep = async (key: LockedKey, done: string) => {
    setRival(undefined);
    setSaid((await onKey(key)) ? done : "ui_studio_key_not_kept");
  };
  const make = async () => {
    try {
      const made = await makeKey(passphrase);
      setPassphrase("");
      setRenewing(false);
      if (!lockedKey) return keep(made, "ui_studio_key_made");
      setSaid(undefined);
      setRival({ key: made, isNew: true });
    } catch {
      // The only cause once a passphrase is given: no Ed25519 here.
      setSaid("ui_studio_no_ed25519");
    }
  };
  const restore = async (file: File) => {
    const found = readKeyBackup(await file.text());
    setRival(undefined);
    if (!found) return setSaid("ui_studio_key_unreadable");
    if (!lockedKey) return keep(found, "ui_studio_key_restored");
    if (lockedKey.publicKey === found.publicKey) return keep(found, "ui_studio_key_restored");
    setSaid(undefined);
    setRival({ key: found, isNew: false });
  };
  return (
    <>
      <h3>{text("ui_studio_key")}</h3>
      <p>{text(lockedKey ? "ui_studio_key_kept" : "ui_studio_no_key")}</p>
      {print && (
        <p>
          <code dir="ltr">{print}</code>
        </p>
      )}
      {lockedKey && (
        <p className="acts">
          <SaveLink {...keyBackup(lockedKey)} label={text("ui_studio_key_save")} />
          <span>{text("ui_studio_key_save_why")}</span>
          <button
            type="button"
            className="plain"
            aria-expanded={isRenewing}
            onClick={() => setRenewing(!isRenewing)}
          >
            {text("ui_studio_key_renew")}
          </button>
        </p>
      )}
      {(!lockedKey || isRenewing) && (
        <>
          {lockedKey && <p>{text("ui_studio_key_renew_why")}</p>}
          <PassphraseField value={passphrase} onChange={setPassphrase} />
          <p className="acts">
            <button
              type="button"
              className="filled"
              disabled={passphrase.length < SHORTEST}
              onClick={() => void make()}
            >
              {text("ui_studio_make_key")}
            </button>
          </p>
        </>
      )}
      <FilePicker
        label={text("ui_studio_key_open")}
        accept=".json,application/json"
        onPick={([file]) => file && void restore(file)}
      />
      <div role="status">
        {said && <p>{text(said)}</p>}
        {rival && (
          <>
            <p className="trouble">
              {text(rival.isNew ? "ui_studio_key_rival_new" : "ui_studio_key_rival", {
                fingerprint: rivalPrint ?? "",
              })}
            </p>
            <p className="acts">
              <button
                type="button"
                className="plain"
                onClick={() =>
                  void keep(
                    rival.key,
                    rival.isNew ? "ui_studio_key_made" : "ui_studio_key_restored",
                  )
                }
              >
                {text("ui_studio_key_replace")}
              </button>
              <button type="button" className="plain" onClick={() => setRival(undefined)}>
                {text("ui_studio_leave_rows")}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}

function useFingerprint(key: LockedKey | undefined): string | undefined {
  const [print, setPrint] = useState<string>();
  useEffect(() => {
    setPrint(undefined);
    if (key) void fingerprint(key.publicKey).then(setPrint);
  }, [key]);
  return print;
}
