import { lexicalBox } from "../editors/lexical-box";
import { one, picture, ready, sends, stand } from "./stand";

/** Instagram in French: the last step of a new post, a dialog in a dialog, over a feed with a comment box and the messages at the foot. */
export function instagramCreate(): void {
  const chosen = picture();
  stand(`
    <div><nav><a href="/" role="link">Accueil</a><a href="/norvania_mfa/" role="link" tabindex="0"><img alt="Photo de profil de norvania_mfa" width="24" height="24"><span>Profil</span></a></nav>
      <main role="main"><article class="card"><header><a href="/elena.marsh/">elena.marsh</a></header><section><form method="POST"><div><textarea aria-label="Ajouter un commentaire…" placeholder="Ajouter un commentaire…" autocomplete="off" autocorrect="off"></textarea><div role="button" tabindex="0">Publier</div><div role="button" tabindex="0"><svg aria-label="Emoji" role="img"></svg></div></div></form></section></article></main>
      <div data-client="messages"><div role="none"><h2>Jonas Weil</h2><div role="grid"><div role="row">Bonjour</div></div><div aria-describedby="Message" aria-label="Message" aria-placeholder="Votre message…" contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" data-client="chat" style="min-height:24px"></div><div role="button" tabindex="0" data-client="send-chat">Envoyer</div></div></div></div>
    <div><div role="dialog"><div aria-label="Créer une publication" role="dialog" class="card" data-client="create"><div>
      <div><div role="button" tabindex="0"><svg aria-label="Retour" role="img"></svg></div><h1><div role="heading">Créer une publication</div></h1><div><div role="button" tabindex="0" data-client="send">Partager</div></div></div>
      <div role="presentation"><div><img alt="" src="${chosen}" width="300" height="200"></div>
        <div><div><img alt="Photo de profil de norvania_mfa" width="28" height="28"><span>norvania_mfa</span></div>
          <div aria-label="Écrivez une légende…" aria-placeholder="Écrivez une légende…" contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" data-client="post" style="min-height:90px"></div>
          <div><button type="button"><svg aria-label="Emoji" role="img"></svg></button><span>0/2 200</span></div>
          <div><input name="creationLocationInput" placeholder="Ajouter un lieu" type="text"></div>
          <div aria-expanded="true" role="button" tabindex="0">Accessibilité</div><div><img alt="" src="${chosen}" width="44" height="44"><input placeholder="Écrire un texte alternatif…" type="text" name="alt-text" value=""></div>
          <div aria-expanded="false" role="button" tabindex="0">Paramètres avancés</div></div></div></div></div></div></div>`);
  const post = lexicalBox(one("[data-client=post]"), { kind: "plain" });
  sends(post, "[data-client=send]", "never");
  const chat = lexicalBox(one("[data-client=chat]"), { kind: "plain" });
  sends(chat, "[data-client=send-chat]", "never");
  ready("instagram-create", { post, chat });
}
