import type { PackInfo } from "@/lib/pack/governance";
import { useSpeech } from "../wording";

/** Which packs govern, in one quiet line; nothing where only the built-in one does. */
export function PackLine({ packs }: { packs: readonly PackInfo[] }) {
  const { text, list } = useSpeech();
  const names = packs
    .filter(({ layer }) => layer !== "built-in")
    .map(({ id, version, signer }) =>
      text(signer ? "ui_pack_name_signed" : "ui_pack_name", { pack: id, version }),
    );
  if (names.length === 0) return null;
  return <small className="packs">{text("ui_packs_govern", { packs: list(names) })}</small>;
}
