import type { Lost } from "@/lib/platforms";
import { useSpeech } from "./wording";

/** Says that the site has changed and what is not watched here any more, with the desk one click away; nothing where all is found. */
export function LostBox({ lost, onDesk }: { lost: readonly Lost[]; onDesk: () => void }) {
  const { text } = useSpeech();
  if (lost.length === 0) return null;
  return (
    <div className="notices" role="status">
      {lost.map((part) => (
        <p key={part}>{text(`ui_lost_${part}`)}</p>
      ))}
      <p className="acts">
        <button type="button" className="plain" onClick={onDesk}>
          {text("ui_lost_desk")}
        </button>
      </p>
    </div>
  );
}
