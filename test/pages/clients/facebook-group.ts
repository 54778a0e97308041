import { lexicalBox } from "../editors/lexical-box";
import { one, picture, ready, sends, stand } from "./stand";

const EDITABLE = `contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" style="user-select:text;white-space:pre-wrap;word-break:break-word;min-height:24px"`;

/** Facebook in German: a group, its composer in a dialog that is swapped once it has loaded, a comment box in the feed, a chat at the foot. */
export function facebookGroup(): void {
  stand(`
    <div class="x9f619 x1n2onr6 x1ja2u2z"><div role="banner"><input type="search" role="combobox" aria-label="Facebook durchsuchen" placeholder="Facebook durchsuchen"><div role="navigation" aria-label="Kontosteuerung und Einstellungen"><div aria-label="Dein Profil" role="button" tabindex="0"></div></div></div>
      <div role="main" class="card"><h1>Norvanier in Berlin</h1><div role="button" tabindex="0"><span>Schreib etwas …</span></div>
        <div role="feed"><div aria-posinset="1" role="article" aria-labelledby="fb1"><h3 id="fb1"><a role="link" href="/groups/1/user/2/">Elena Marsh</a></h3><div dir="auto">Wann öffnet das Hafenfest?</div>
          <div><div role="article" aria-label="Kommentar von Jonas Weil vor 2 Stunden" tabindex="-1"><a role="link" href="/groups/1/user/3/">Jonas Weil</a><div dir="auto">Gute Frage.</div></div>
          <form role="presentation"><div><div aria-label="Öffentlich kommentieren …" aria-placeholder="Öffentlich kommentieren …" ${EDITABLE} data-client="comment"></div>
            <ul><li><div aria-label="Kommentar mit einem Avatar-Sticker posten" role="button" tabindex="0"></div></li><li><div aria-label="Emoji einfügen" role="button" tabindex="0"></div></li></ul>
            <div id="focused-state-actions-list"><div aria-label="Kommentieren" role="button" tabindex="0" data-client="send-comment"><i></i></div></div></div></form></div></div></div></div>
      <div data-client="chat-tab"><div role="none"><div><h2><span>Jonas Weil</span></h2><div aria-label="Chat schließen" role="button" tabindex="0">×</div></div>
        <div role="grid" aria-label="Nachrichten in Unterhaltung mit Jonas Weil"><div role="row"><div role="gridcell">Hallo!</div></div></div>
        <div role="group" aria-label="Thread-Composer"><div aria-label="Nachricht" aria-placeholder="Aa" ${EDITABLE} data-client="chat"></div><div aria-label="Zum Senden die Eingabetaste drücken" role="button" tabindex="0" data-client="send-chat"></div></div></div></div></div>
    <div data-client="layer"><div role="dialog" aria-label="Wird geladen …"><div role="progressbar" aria-label="Wird geladen …"></div></div></div>`);
  const comment = lexicalBox(one("[data-client=comment]"), { kind: "rich" });
  sends(comment, "[data-client=send-comment]", "aria-disabled");
  const chat = lexicalBox(one("[data-client=chat]"), { kind: "plain" });
  sends(chat, "[data-client=send-chat]", "aria-disabled");
  // The real one takes its time too: the assistant must meet the dialog that comes, not this.
  setTimeout(() => {
    one("[data-client=layer]").replaceChildren();
    stand(
      `<div role="dialog" aria-labelledby="fbd" class="card"><div><div><form method="POST"><div>
        <div><h2 id="fbd" dir="auto"><span>Beitrag erstellen</span></h2><div aria-label="Composer-Dialog schließen" role="button" tabindex="0"><i></i></div></div>
        <div><div><svg role="none" width="40" height="40"></svg><span dir="auto"><b>Botschaft Norvania</b></span><div aria-label="Datenschutz bearbeiten. Geteilt mit: Öffentliche Gruppe." role="button" tabindex="0"><span>Öffentliche Gruppe</span></div></div>
          <div role="presentation"><div><div><div class="notranslate" aria-placeholder="Erstelle einen öffentlichen Beitrag …" ${EDITABLE} data-client="post"></div></div><div aria-hidden="true">Erstelle einen öffentlichen Beitrag …</div></div></div>
          <div><div><div aria-label="Foto entfernen" role="button" tabindex="0"></div><img alt="" src="${picture()}" width="200" height="120"></div></div>
          <div aria-label="Emoji" role="button" tabindex="0"><i></i></div></div>
        <div><div><span>Zu deinem Beitrag hinzufügen</span><div aria-label="Foto/Video" role="button" tabindex="0"></div><div aria-label="Personen markieren" role="button" tabindex="0"></div><div aria-label="Mehr" role="button" tabindex="0"></div></div>
          <div><div aria-label="Posten" role="button" tabindex="0" data-client="send"><div role="none"><span><span>Posten</span></span></div></div></div></div>
      </div></form></div></div></div>`,
      one("[data-client=layer]"),
    );
    const post = lexicalBox(one("[data-client=post]"), { kind: "rich" });
    sends(post, "[data-client=send]", "aria-disabled");
    ready("facebook-group", { post, comment, chat });
  }, 700);
}
