import { IconButton } from "./IconButton";
import { useSpeech } from "./wording";

/** All that a script says that was cut off from its extension. */
export function CutOff({ onClose }: { onClose: () => void }) {
  const { text, direction, locale } = useSpeech();
  return (
    <div className="attache broken" role="status" lang={locale} dir={direction}>
      {text("ui_cut_off")}
      <IconButton icon="close" label={text("ui_close")} onPress={onClose} />
    </div>
  );
}
