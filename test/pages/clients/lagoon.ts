import { lexicalBox } from "../editors/lexical-box";
import { one, ready, sends, stand } from "./stand";

/** A client with a dialog of Lexical: who may read it is a button with words, and what sends it a picture that nobody named. */
export function lagoon(): void {
  stand(`
    <div class="ln-shell"><nav><a href="/">Home</a><a href="/@norvania_mfa">You</a></nav>
      <main><article><a href="/@elena">Elena Marsh</a><p>The harbour festival opens on Saturday.</p><button type="button">Reply</button></article></main></div>
    <div><section role="dialog" aria-modal="true" class="card"><header><button type="button" aria-label="Close"><svg></svg></button><h2>Compose</h2></header>
      <div role="textbox" aria-multiline="true" contenteditable="true" data-lexical-editor="true" data-client="post" style="min-height:60px"></div>
      <footer><button type="button" aria-haspopup="menu">Everyone on the web</button><button type="button" aria-label="Add a picture"><svg></svg></button><button type="button" class="go" data-client="send"><svg viewBox="0 0 16 16"><path d="M0 0l16 8-16 8z"></path></svg></button></footer></section></div>`);
  const box = lexicalBox(one("[data-client=post]"), { kind: "rich" });
  sends(box, "[data-client=send]");
  ready("lagoon", { post: box });
}
