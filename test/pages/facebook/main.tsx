// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "../page.css";
import type { LexicalBox } from "../editors/lexical-box";
import styles from "./facebook.module.css";
import { type Labels, labelsFor } from "./labels";
import { RichBox } from "./rich-box";

const stories = [
  {
    name: "Halden City Library",
    text: "Our spring programme is out: twelve readings, four languages, free entry.",
  },
  {
    name: "Norvania in Estmark",
    text: "The consular section answers by telephone from nine to noon this week.",
  },
];

function App({ labels }: { labels: Labels }) {
  const [open, setOpen] = useState(() => location.pathname.startsWith("/compose"));
  const [posted, setPosted] = useState<string[]>([]);
  return (
    <div className={styles.frame} dir={labels.direction}>
      <header role="banner" className={styles.banner}>
        <b>facebook</b>
        <input type="search" aria-label="Search" placeholder="Search" />
      </header>
      <main role="main" className={styles.main}>
        <div className={styles.card}>
          <div role="button" tabIndex={0} className={styles.ask} onClick={() => setOpen(true)}>
            {labels.ask}
          </div>
        </div>
        {posted.map((text) => (
          <Story key={text} name="Norvania" text={text} labels={labels} />
        ))}
        {stories.map((story) => (
          <Story key={story.name} {...story} labels={labels} />
        ))}
      </main>
      {open && (
        <PostDialog
          labels={labels}
          onClose={() => setOpen(false)}
          onPosted={(text) => {
            window.__posted = [...(window.__posted ?? []), text];
            setPosted((before) => [text, ...before]);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

/** The post form: an unlabelled dialog around the named one, and a button that is no <button>. */
function PostDialog({
  labels,
  onClose,
  onPosted,
}: {
  labels: Labels;
  onClose: () => void;
  onPosted: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const [pictures, setPictures] = useState<string[]>([]);
  const postable = text.trim() !== "" || pictures.length > 0;
  return (
    <div className={styles.veil}>
      <div role="dialog">
        <div role="dialog" aria-label={labels.create} className={styles.dialog}>
          <div className={styles.head}>
            <h2>{labels.create}</h2>
            <div
              role="button"
              tabIndex={0}
              aria-label={labels.close}
              className={styles.close}
              onClick={onClose}
            >
              ×
            </div>
          </div>
          <p className={styles.who}>
            <b>Norvania</b>
          </p>
          <RichBox label={labels.ask} placeholder={labels.ask} size="post" onText={setText} />
          {pictures.map((url) => (
            <img key={url} src={url} alt="" className={styles.picture} />
          ))}
          <label className={styles.tools}>
            {labels.photo}
            <input
              type="file"
              accept="image/*,video/*"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) setPictures((before) => [...before, URL.createObjectURL(file)]);
              }}
            />
          </label>
          <div
            role="button"
            tabIndex={postable ? 0 : -1}
            aria-label={labels.post}
            {...(postable ? {} : { "aria-disabled": true })}
            className={styles.submit}
            onClick={() => {
              if (postable) onPosted(text);
            }}
          >
            <span>{labels.post}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Story({ name, text, labels }: { name: string; text: string; labels: Labels }) {
  const box = useRef<LexicalBox>(undefined);
  const [comments, setComments] = useState<string[]>([]);
  return (
    <article className={styles.card} aria-label={name}>
      <b>{name}</b>
      <div dir="auto">{text}</div>
      <div className={styles.actions}>
        <span>{labels.like}</span>
        <span>{labels.reply}</span>
      </div>
      {comments.map((comment, index) => (
        <p key={index} className={styles.comment}>
          {comment}
        </p>
      ))}
      <form onSubmit={(event) => event.preventDefault()}>
        <RichBox
          label={labels.comment}
          placeholder={labels.comment}
          size="comment"
          onText={() => undefined}
          onReady={(ready) => {
            box.current = ready;
          }}
          onSubmit={() => {
            const comment = box.current?.text().trim() ?? "";
            if (comment === "") return;
            setComments((before) => [...before, comment]);
            box.current?.clear();
          }}
        />
      </form>
    </article>
  );
}

function Page() {
  const labels = labelsFor(new URLSearchParams(location.search).get("lang") ?? "en");
  useEffect(() => {
    document.documentElement.dataset.ready = "facebook";
  }, []);
  return <App labels={labels} />;
}

const root = document.querySelector("#root");
if (root) createRoot(root).render(<Page />);
