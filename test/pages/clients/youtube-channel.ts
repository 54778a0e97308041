import { plainBox, ready, sends, stand } from "./stand";

/** A comment box as YouTube builds it: its names are the same in every place it stands in. */
function commentBox(key: string, label: string, send: string): string {
  return `<ytd-commentbox id="commentbox" data-client="${key}"><div id="thumbnail-input-row"><div id="author-thumbnail"><yt-img-shadow><img id="img" alt="" width="40" height="40"></yt-img-shadow></div>
    <div id="main"><tp-yt-paper-input-container id="input-container"><div class="input-wrapper"><div id="labelAndInputContainer" class="label-and-input-container"><yt-user-mention-autosuggest-input id="input"><yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="${label}" style="min-height:24px"></div></yt-formatted-string></yt-user-mention-autosuggest-input></div></div></tp-yt-paper-input-container>
    <div id="footer"><div id="emoji-button"><yt-icon-button><button type="button" id="button" aria-label="Emoji"></button></yt-icon-button></div>
    <div id="buttons"><ytd-button-renderer id="cancel-button"><yt-button-shape><button class="yt-spec-button-shape-next" aria-label="Annuler"><div><span role="text">Annuler</span></div></button></yt-button-shape></ytd-button-renderer><ytd-button-renderer id="submit-button"><yt-button-shape><button class="yt-spec-button-shape-next yt-spec-button-shape-next--filled" aria-label="${send}"><div><span role="text">${send}</span></div></button></yt-button-shape></ytd-button-renderer></div></div></div></div></ytd-commentbox>`;
}

/** YouTube in French: a channel's own posts with the box for a new one, and the comments of one under it. */
export function youtubeChannel(): void {
  stand(`
    <ytd-app><div id="content"><ytd-masthead><input name="search_query" role="combobox" placeholder="Rechercher"><button type="button" id="avatar-btn" aria-label="Menu du compte"></button></ytd-masthead>
      <ytd-page-manager id="page-manager"><ytd-browse page-subtype="channels" role="main" class="card"><ytd-two-column-browse-results-renderer><div id="primary"><ytd-section-list-renderer><div id="contents"><ytd-item-section-renderer><div id="contents">
        <ytd-backstage-post-dialog-renderer><div id="dialog"><div id="header"><div id="author-info"><span id="author-text">Ministère de Norvanie</span></div></div>${commentBox("new", "À quoi pensez-vous ?", "Publier")}<div id="footer-buttons"><button type="button" aria-label="Image">Image</button><button type="button" aria-label="Sondage">Sondage</button></div></div></ytd-backstage-post-dialog-renderer>
        <ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer><yt-formatted-string id="content-text">Le festival ouvre samedi.</yt-formatted-string></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer></div></ytd-item-section-renderer>
        <ytd-comments id="comments"><ytd-item-section-renderer><div id="header"><ytd-comments-header-renderer><ytd-comment-simplebox-renderer id="simple-box"><div id="comment-dialog"><ytd-comment-dialog-renderer>${commentBox("comment", "Ajoutez un commentaire…", "Ajouter un commentaire")}</ytd-comment-dialog-renderer></div></ytd-comment-simplebox-renderer></ytd-comments-header-renderer></div></ytd-item-section-renderer></ytd-comments>
      </div></ytd-section-list-renderer></div></ytd-two-column-browse-results-renderer></ytd-browse></ytd-page-manager></div>
      <ytd-popup-container><tp-yt-paper-dialog style="display:none" data-ghost><ytd-backstage-post-dialog-renderer>${commentBox("ghost", "", "")}</ytd-backstage-post-dialog-renderer></tp-yt-paper-dialog></ytd-popup-container></ytd-app>`);
  const boxIn = (key: string) => {
    const box = plainBox(`[data-client=${key}] #contenteditable-root`);
    sends(box, `[data-client=${key}] #submit-button button`);
    return box;
  };
  ready("youtube-channel", { post: boxIn("new"), comment: boxIn("comment") });
}
