import { areaBox, ready, sends, stand } from "./stand";

/** A client of the Misskey kind: no form and no dialog, and what sends the note stands above it. */
export function windowsill(): void {
  stand(`
    <div class="_panel card"><header><button class="_button cancel" type="button" aria-label="Cancel"><i class="ti ti-x"></i></button><button class="_button account" type="button"><img alt="" width="28" height="28"></button>
        <div><span class="text-count">3000</span><button class="_button visibility" type="button" title="Visibility"><i class="ti ti-world"></i><span>Public</span></button><button class="_button local" type="button" title="Local only"><i class="ti ti-rocket"></i></button><button class="_button submit" type="button" data-client="send"><div class="inner">Note<i class="ti ti-send"></i></div></button></div></header>
      <div class="textOuter"><textarea class="text" placeholder="What are you up to?" data-client="post" style="width:100%"></textarea></div>
      <footer><button class="_button" type="button" title="Attach files"><i class="ti ti-photo-plus"></i></button><button class="_button" type="button" title="Poll"><i class="ti ti-chart-arrows"></i></button><button class="_button" type="button" title="Preview"><span>Preview</span></button></footer></div>
    <div class="notes"><article><b>Elena Marsh</b><p>The museum opens at noon.</p><button class="_button" type="button" title="Reply">Reply</button></article></div>`);
  const box = areaBox("[data-client=post]");
  sends(box, "[data-client=send]");

  ready("windowsill", { post: box });
}
