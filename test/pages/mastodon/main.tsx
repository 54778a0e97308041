// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "../page.css";
import "../stage.css";
import { publish } from "../element";

/** Each instance has its own; `?max=` gives one. */
const maximum = Number(new URLSearchParams(location.search).get("max") ?? 500);

/** The compose form of the web client: a controlled textarea, a warning field, an own counter. */
function ComposeForm() {
  const [text, setText] = useState("");
  const [warning, setWarning] = useState("");
  const [warned, setWarned] = useState(false);
  const [picture, setPicture] = useState<string>();
  const left = maximum - [...text].length - (warned ? [...warning].length : 0);
  window.__model = () => text;
  return (
    <form
      className="compose-form card"
      onSubmit={(event) => {
        event.preventDefault();
        publish(text);
        setText("");
      }}
    >
      {location.search.includes("reply") && (
        <div className="reply-indicator quiet">
          <b>Halden Observatory</b>
          <p>The dome is open to visitors tonight.</p>
        </div>
      )}
      {warned && (
        <input
          id="cw-spoiler-input"
          className="spoiler-input__input"
          placeholder="Content warning (optional)"
          value={warning}
          onChange={(event) => setWarning(event.target.value)}
        />
      )}
      <div className="text">
        <textarea
          className="autosuggest-textarea__textarea"
          placeholder="What's on your mind?"
          aria-autocomplete="list"
          lang="en"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
      </div>
      {picture && (
        <div className="compose-form__upload">
          <img src={picture} alt="" width={120} />
          <div className="compose-form__upload__warning">
            <button type="button" className="icon-button active">
              Alt
            </button>
          </div>
        </div>
      )}
      <div className="foot">
        <label className="quiet">
          Photo
          <input
            type="file"
            className="visually-hidden"
            accept="image/*"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) setPicture(URL.createObjectURL(file));
            }}
          />
        </label>
        <button type="button" className="quiet" onClick={() => setWarned(!warned)}>
          CW
        </button>
        <span className="character-counter quiet">{left}</span>
        <div className="compose-form__submit">
          <button type="submit" className="button send" disabled={text.trim() === "" || left < 0}>
            Post
          </button>
        </div>
      </div>
    </form>
  );
}

const state = document.createElement("script");
state.id = "initial-state";
state.type = "application/json";
state.text = JSON.stringify({
  meta: { me: "1", domain: location.host },
  accounts: { 1: { id: "1", username: "norvania", acct: "norvania" } },
});
document.body.append(state);
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <main className="stage">
      <ComposeForm />
    </main>,
  );
}
document.documentElement.dataset.ready = "mastodon";
