import type { Provenance } from "@/lib/ministry/ministry";
import { useSpeech } from "./wording";

/** Who says so: the circular and the pack behind a finding. */
export function Source({ provenance }: { provenance: Provenance }) {
  const { text } = useSpeech();
  const { ref, issuer, pack, version, signed } = provenance;
  const where = text(signed ? "ui_source_signed" : "ui_source", { issuer, pack, version });
  return (
    <small className="source">
      {ref && <cite>{ref}</cite>} <span>{where}</span>
    </small>
  );
}
