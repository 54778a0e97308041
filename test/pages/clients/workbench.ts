import { lexicalBox } from "../editors/lexical-box";
import { one, ready, sends, stand } from "./stand";

/** X rebuilt, in German: Lexical, no test ids, and a button that is none to the browser. */
export function workbench(): void {
  const box = (key: string, label: string) =>
    `<div role="textbox" aria-multiline="true" contenteditable="true" data-lexical-editor="true" aria-label="${label}" data-client="${key}" style="min-height:40px"></div>`;
  stand(`
    <header role="banner"><nav role="navigation"><a href="/home">Startseite</a><a href="/norvania_mfa">Profil</a></nav></header>
    <main role="main"><article data-testid="tweet"><a href="/elena_marsh">Elena Marsh</a><div>Wann öffnet das Hafenfest?</div><div role="group"><button type="button" aria-label="3 Antworten. Antworten"><svg></svg></button></div></article></main>
    <div id="layers"><div role="dialog" aria-modal="true" class="card"><div><div role="button" tabindex="0" aria-label="Schließen"><svg></svg></div><div role="button" tabindex="0">Entwürfe</div></div>
      ${box("post", "Posttext")}
      <div role="button" tabindex="0"><span>Jeder kann antworten</span></div>
      <div role="toolbar"><div role="button" tabindex="0" aria-label="Foto oder Video"><svg></svg></div><div role="button" tabindex="0" aria-label="Emoji"><svg></svg></div><div role="button" tabindex="0" data-client="send"><span><span>Posten</span></span></div><div role="button" tabindex="0">Beitrag bewerben</div></div></div></div>`);
  const post = lexicalBox(one("[data-client=post]"), { kind: "plain" });
  sends(post, "[data-client=send]", "aria-disabled");
  ready("workbench", { post });
}
