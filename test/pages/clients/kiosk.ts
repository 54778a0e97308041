import { plainBox, ready, sends, stand } from "./stand";

/** A client in Japanese: an editable of plain text in a form, tools that have no type, and a button outside of the form that submits it. */
export function kiosk(): void {
  stand(`
    <main><header><h1>ホーム</h1></header>
      <form id="compose-1" class="card"><div contenteditable="plaintext-only" data-client="post" aria-label="いまどうしてる？" style="min-height:48px"></div>
        <div><button aria-label="画像を追加"><svg></svg></button><button aria-label="投票を追加"><svg></svg></button><button>公開範囲：公開</button></div></form>
      <div><output>500</output><button type="submit" form="compose-1" data-client="send">トゥート！</button></div>
      <div role="feed"><article><a href="/@elena">Elena Marsh</a><p>美術館は正午に開きます。</p><button type="button">返信</button></article></div></main>`);
  const box = plainBox("[data-client=post]");
  document.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  sends(box, "[data-client=send]", "never");
  ready("kiosk", { post: box });
}
