import { useState } from "react";
import type { Pack } from "@/lib/pack";
import type { Change } from "@/lib/pack/diff";
import { policyFiles } from "@/lib/pack/policy-files";
import { type LockedKey, signWith } from "@/lib/studio/signing-key";
import { PackChanges } from "../packs/PackChanges";
import { useSpeech } from "../wording";
import { PassphraseField } from "./PassphraseField";
import { SaveLink } from "./SaveLink";

/** Signs a sound pack and gives it as files. What would be lost is shown first, and agreed to. */
export function SignPanel({
  pack,
  lockedKey,
  changes,
  onSigned,
}: {
  /** Undefined while something is wrong with it. */
  pack: Pack | undefined;
  lockedKey: LockedKey;
  /** Against the version in force; undefined where none is. */
  changes: readonly Change[] | undefined;
  onSigned: (pack: Pack, payload: string) => void;
}) {
  const { text } = useSpeech();
  const [passphrase, setPassphrase] = useState("");
  const [said, setSaid] = useState<string>();
  const [agreed, setAgreed] = useState<string>();
  const [signed, setSigned] = useState<{ readonly of: string; readonly text: string }>();
  const words = pack && `${JSON.stringify(pack)}\n`;
  const losses = (changes ?? []).filter(({ effect }) => effect === "silent" || effect === "looser");
  // Agreed to is what was seen: other losses are asked about again.
  const lost = JSON.stringify(losses);
  const isAgreed = losses.length === 0 || agreed === lost;
  const sign = async () => {
    if (!pack || words === undefined) return;
    const envelope = await signWith(lockedKey, passphrase, words);
    if (envelope === undefined) return setSaid("ui_studio_wrong_passphrase");
    setSaid("ui_studio_signed");
    setSigned({ of: words, text: envelope });
    setPassphrase("");
    onSigned(pack, words);
  };
  const files =
    pack && signed && signed.of === words
      ? [
          { name: `${pack.id}-${pack.version}.signed.json`, readBy: "", text: signed.text },
          ...policyFiles({ packs: [signed.text], keys: [{ key: lockedKey.publicKey }] }),
        ]
      : [];
  return (
    <>
      {changes && <PackChanges changes={changes} />}
      {losses.length > 0 && (
        <p>
          <label className="agree">
            <input
              type="checkbox"
              checked={isAgreed}
              onChange={({ target }) => setAgreed(target.checked ? lost : undefined)}
            />
            {text("ui_studio_agree", { count: losses.length })}
          </label>
        </p>
      )}
      <PassphraseField value={passphrase} onChange={setPassphrase} />
      <p className="acts">
        <button
          type="button"
          className="filled"
          disabled={words === undefined || passphrase === "" || !isAgreed}
          onClick={() => void sign()}
        >
          {text("ui_studio_sign")}
        </button>
      </p>
      <p role="status">{said && text(said)}</p>
      <ul>
        {files.map(({ name, readBy, text: content }) => (
          <li key={name}>
            <SaveLink name={name} content={content} /> <small dir="ltr">{readBy}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
