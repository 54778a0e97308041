// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import type { EditorState } from "draft-js";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { DraftBox, draftText, emptyDraft } from "../editors/draft-box";
import { publish } from "../element";
import { one, picture, ready, stand } from "./stand";

const held: Record<string, string> = {};

/** X's own box: the label, the editor, and after it the row with the button, siblings of each other. */
function Composer({ name, says, send }: { name: string; says: string; send: string }) {
  const [state, setState] = useState<EditorState>(emptyDraft);
  const text = draftText(state);
  useEffect(() => {
    held[name] = text;
  }, [name, text]);
  const post = () => {
    publish(text);
    setState(emptyDraft());
  };
  const inline = send === "tweetButtonInline";
  return (
    <div>
      <div>
        <div data-testid="Tweet-User-Avatar">
          <div data-testid="UserAvatar-Container-norvania_mfa">
            <a href="/norvania_mfa" aria-hidden="true" tabIndex={-1}>
              <img alt="" width="40" height="40" />
            </a>
          </div>
        </div>
        <label data-testid="tweetTextarea_0_label">
          <div>
            <DraftBox
              editorState={state}
              onChange={setState}
              placeholder={says}
              ariaLabel="Post text"
              webDriverTestID="tweetTextarea_0"
              ariaAutoComplete="list"
            />
          </div>
        </label>
        {!inline && (
          <div data-testid="attachments">
            <div role="group" aria-label="Media">
              <img alt="" src={held.picture} width="160" height="90" />
              <button type="button" aria-label="Remove media">
                ×
              </button>
              <a href="/compose/post/media" data-testid="altTextWrapper">
                <span>Add description</span>
              </a>
            </div>
          </div>
        )}
      </div>
      <div data-testid="toolBar" role="navigation">
        <div role="tablist" data-testid="ScrollSnap-List">
          <button type="button" aria-label="Add photos or video">
            ▦
          </button>
          <button type="button" aria-label="Add emoji">
            ☺
          </button>
        </div>
        {!inline && (
          <button type="button" aria-label="Add post" data-testid="addButton">
            +
          </button>
        )}
        <button
          type="button"
          data-testid={send}
          disabled={text.trim() === ""}
          aria-disabled={text.trim() === "" || undefined}
          onClick={post}
        >
          <div dir="ltr">
            <span>{inline ? "Reply" : "Post"}</span>
          </div>
        </button>
      </div>
    </div>
  );
}

/** X: a post and the box for a reply below it; with `?modal` the box for a new post over it; the messages at the foot. */
export function xStatus(): void {
  const isModal = location.search.includes("modal");
  held.picture = picture();
  stand(`
    <div id="react-root"><div><header role="banner"><nav aria-label="Primary" role="navigation"><a href="/home" aria-label="Home" role="link" data-testid="AppTabBar_Home_Link"></a><a href="/norvania_mfa" aria-label="Profile" role="link" data-testid="AppTabBar_Profile_Link"></a></nav><a href="/compose/post" aria-label="Post" role="link" data-testid="SideNav_NewTweet_Button">Post</a></header>
      <main role="main"><div data-testid="primaryColumn" class="card"><section role="region" aria-labelledby="accessible-list-0"><h1 id="accessible-list-0" class="visually-hidden">Conversation</h1><div aria-label="Timeline: Conversation"><div style="position:relative">
        <div data-testid="cellInnerDiv"><article role="article" tabindex="0" data-testid="tweet"><div data-testid="User-Name"><a href="/elena_marsh" role="link">Elena Marsh</a><a href="/elena_marsh" role="link" tabindex="-1">@elena_marsh</a></div><div data-testid="tweetText" dir="auto" lang="en"><span>When does the harbour festival open?</span></div><time datetime="2026-11-20T08:00:00.000Z">Nov 20</time><div role="group"><button type="button" data-testid="reply" aria-label="3 Replies. Reply"></button></div></article></div>
        <div data-testid="cellInnerDiv"><div><div data-client="reply"></div></div></div>
        <div data-testid="cellInnerDiv"><article role="article" tabindex="0" data-testid="tweet"><div data-testid="User-Name"><a href="/jonas_weil" role="link">Jonas Weil</a></div><div data-testid="tweetText" dir="auto"><span>On Saturday, I think.</span></div></article></div></div></div></section></div></main>
      <div data-testid="DMDrawer"><div data-testid="DMDrawerHeader"><h2>Messages</h2></div><aside role="complementary"><div data-client="chat"></div></aside></div></div>
      <div id="layers">${isModal ? `<div role="dialog" aria-labelledby="modal-header" aria-modal="true"><div class="card"><div><button type="button" aria-label="Close" data-testid="app-bar-close">×</button><h2 id="modal-header" class="visually-hidden"></h2><button type="button" data-testid="unsentButton"><span>Drafts</span></button></div><div data-client="modal"></div></div></div>` : ""}</div></div>`);
  createRoot(one("[data-client=reply]")).render(
    <Composer name="reply" says="Post your reply" send="tweetButtonInline" />,
  );
  createRoot(one("[data-client=chat]")).render(<Chat />);
  if (isModal)
    createRoot(one("[data-client=modal]")).render(
      <Composer name="post" says="What’s happening?" send="tweetButton" />,
    );
  const box = (key: string) => ({
    text: () => held[key] ?? "",
    clear: () => {},
    onChange: () => {},
  });
  ready("x-status", { post: box("post"), reply: box("reply"), chat: box("chat") });
}

function Chat() {
  const [state, setState] = useState<EditorState>(emptyDraft);
  useEffect(() => {
    held.chat = draftText(state);
  }, [state]);
  return (
    <div>
      <DraftBox
        editorState={state}
        onChange={setState}
        placeholder="Start a new message"
        ariaLabel="Start a new message"
        webDriverTestID="dmComposerTextInput"
      />
      <button type="button" aria-label="Send" data-testid="dmComposerSendButton">
        ➤
      </button>
    </div>
  );
}
