import { tiptapBox } from "../editors/tiptap-box";
import { about, one, ready, sends, stand } from "./stand";

/** Elk, a web client of Mastodon: TipTap in a page of utility classes, no form around it. */
export function elk(): void {
  about("A nimble Mastodon web client");
  stand(`
    <div h-full><main class="flex w-full mxa lg:max-w-80rem">
      <aside class="native:w-auto w-1/8"><nav>
        <a href="/home" aria-label="Home">Home</a>
        <a href="/compose" aria-label="Compose">Compose</a>
        <a href="/mastodon.social/@norvania_mfa" aria-label="Profile">Profile</a>
      </nav>
      <div><button type="button" aria-label="Switch account"><img alt="norvania_mfa" width="40" height="40"></button></div></aside>
      <div class="w-full mb-4">
        <div sticky top-0 class="card">
          <h1>Home</h1><input type="search" aria-label="Search" placeholder="Search">
        </div>
        <div class="flex flex-col gap-4 py3 px2 card" data-client="new">
          <div class="flex gap-3 flex-1">
            <div><a href="/mastodon.social/@norvania_mfa"><img width="48" height="48" alt="norvania_mfa"></a></div>
            <div class="flex w-0 flex-col gap-3 flex-1 border-2 border-dashed border-transparent">
              <div class="relative flex-1 flex flex-col" data-client="box"></div>
              <div class="flex"><div class="relative"><div class="status-attachment-load">
                <img alt="" src="/media/previews/1.png" width="120" height="80">
                <button type="button" aria-label="Remove attachment">×</button>
                <button type="button">Edit</button>
              </div></div></div>
            </div>
          </div>
          <div class="flex gap-4"><div class="w-12 h-full sm:block"></div>
            <div class="flex items-center gap-2 w-full pt-1 justify-between">
              <button type="button" title="Add emojis">☺</button>
              <button type="button" aria-label="Add images, a video or an audio file"><span></span></button>
              <button type="button" aria-label="Add poll"></button>
              <div class="flex-auto"></div>
              <div dir="ltr" class="pointer-events-none pe-1 pt-2 text-sm tabular-nums text-secondary flex gap-0.5" data-client="count">0<span>/</span><span>500</span></div>
              <div class="v-popper"><button type="button" aria-label="Change language">en</button></div>
              <button type="button" aria-label="Add content warning"></button>
              <div class="v-popper"><button type="button" aria-label="Change content visibility" class="w-12"><div class="i-ri:earth-line"></div></button></div>
              <button class="btn-solid rounded-3 text-sm w-full flex gap-1 items-center md:w-fit publish-button" aria-describedby="publish-tooltip" data-client="send"><span>Publish</span></button>
            </div>
          </div>
        </div>
        <article class="card"><a href="/mastodon.social/@elena@example.org">Elena Marsh</a><div class="content-rich"><p>The harbour festival opens on Saturday.</p></div>
          <div><button type="button" aria-label="Reply">0</button><button type="button" aria-label="Boost">0</button></div></article>
      </div></main></div>`);
  const box = tiptapBox(one("[data-client=box]"), {
    attributes: { class: "content-editor content-rich", translate: "no" },
  });
  sends(box, "[data-client=send]", "aria-disabled");
  box.onChange((text) => {
    const count = one("[data-client=count]").firstChild;
    if (count) count.nodeValue = String(text.length);
  });
  ready("elk", { post: box });
}
