// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import type { Editor, EditorState } from "draft-js";
import { useEffect, useRef, useState } from "react";
import twitter from "twitter-text";
import { draftText, emptyDraft } from "../editors/draft-box";
import { PostBox } from "./post-box";
import { Avatar, account, type Post } from "./timeline";

const maximum = 280;

interface Picture {
  url: string;
  alt: string;
}

interface Part {
  key: number;
  state: EditorState;
  pictures: Picture[];
}

/**
 * The compose form: a thread's boxes, the toolbar, the platform's own counter and its button.
 * `placement` decides the button's name as on the platform: inline in a page, or in the dialog.
 */
export function Composer({
  placement,
  verb,
  placeholder,
  quoted,
  onPosted,
}: {
  placement: "modal" | "inline";
  verb: "Post" | "Reply";
  placeholder: string;
  quoted?: Post;
  onPosted: (texts: string[]) => void;
}) {
  const [parts, setParts] = useState<Part[]>(() => [freshPart(0)]);
  const [current, setCurrent] = useState(0);
  const [menu, setMenu] = useState(false);
  const first = useRef<Editor>(null);
  useEffect(() => {
    if (placement === "modal") first.current?.focus();
  }, [placement]);

  const texts = parts.map((part) => draftText(part.state));
  const counts = texts.map((text) => twitter.parseTweet(text).weightedLength);
  const left = maximum - (counts[current] ?? 0);
  const postable =
    counts.every((count) => count <= maximum) &&
    parts.some((part, index) => texts[index]?.trim() !== "" || part.pictures.length > 0);

  useEffect(() => {
    const read = window.__model;
    window.__model = (key) => {
      const [where, index] = (key ?? `${placement} ${current}`).split(" ");
      return where === placement ? (texts[Number(index)] ?? "") : (read?.(key) ?? "");
    };
    return () => {
      if (read) window.__model = read;
    };
  });

  const change = (key: number, changes: Partial<Part>) =>
    setParts((all) => all.map((part) => (part.key === key ? { ...part, ...changes } : part)));
  const post = () => {
    if (!postable) return;
    onPosted(texts);
    setParts([freshPart(Date.now())]);
    setCurrent(0);
  };

  return (
    <div className={`composer ${placement}`}>
      {parts.map((part, index) => (
        // While a list of people is open the platform builds the other boxes of a thread anew.
        <div
          className="composer-row"
          key={`${part.key}${menu && index !== current ? " rebuilt" : ""}`}
          onFocus={() => setCurrent(index)}
        >
          <Avatar name={account.name} />
          <div className="composer-column">
            <PostBox
              index={index}
              state={part.state}
              label="Post text"
              placeholder={index === 0 ? placeholder : "Add another post"}
              onChange={(state) => change(part.key, { state })}
              onSubmit={post}
              onMenu={setMenu}
              {...(index === 0 ? { editorRef: first } : {})}
            />
            <Attachments
              pictures={part.pictures}
              quoted={index === 0 ? quoted : undefined}
              onAlt={(url, alt) =>
                change(part.key, {
                  pictures: part.pictures.map((picture) =>
                    picture.url === url ? { url, alt } : picture,
                  ),
                })
              }
            />
          </div>
        </div>
      ))}
      <div data-testid="toolBar" role="toolbar" className="toolbar">
        <label className="tool" aria-label="Add photos or video">
          Photo
          <input
            type="file"
            data-testid="fileInput"
            accept="image/*"
            onChange={(event) => {
              const file = event.target.files?.[0];
              const part = parts[current];
              if (!file || !part) return;
              const picture = { url: URL.createObjectURL(file), alt: "" };
              change(part.key, { pictures: [...part.pictures, picture] });
            }}
          />
        </label>
        <span className="space" />
        {(counts[current] ?? 0) > 0 && <Countdown left={left} />}
        {(counts[current] ?? 0) > 0 && (
          <button
            type="button"
            data-testid="addButton"
            aria-label="Add post"
            className="add"
            onClick={() => setParts((all) => [...all, freshPart(Date.now())])}
          >
            +
          </button>
        )}
        <button
          type="button"
          data-testid={placement === "modal" ? "tweetButton" : "tweetButtonInline"}
          className="submit"
          {...(postable ? {} : { "aria-disabled": true, tabIndex: -1 })}
          onClick={post}
        >
          {parts.length > 1 ? `${verb} all` : verb}
        </button>
      </div>
    </div>
  );
}

function freshPart(key: number): Part {
  return { key, state: emptyDraft(), pictures: [] };
}

/** The platform tells what is left only near the limit; before it, a ring alone. */
function Countdown({ left }: { left: number }) {
  const used = Math.min(100, Math.round(((maximum - left) / maximum) * 100));
  return (
    <div data-testid="dual-phase-countdown-circle" className={left < 0 ? "count over" : "count"}>
      <progress role="progressbar" aria-label="Characters used" max={100} value={used} />
      {left <= 20 && <span data-testid="dual-phase-countdown-circle-text">{left}</span>}
    </div>
  );
}

function Attachments({
  pictures,
  quoted,
  onAlt,
}: {
  pictures: Picture[];
  quoted: Post | undefined;
  onAlt: (url: string, alt: string) => void;
}) {
  if (pictures.length === 0 && !quoted) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {pictures.map(({ url, alt }) => (
        <figure key={url}>
          <img src={url} alt={alt} />
          <a
            href="/compose/post/media"
            data-testid="altTextWrapper"
            onClick={(event) => {
              event.preventDefault();
              onAlt(url, alt === "" ? "A full reading room with tall windows" : "");
            }}
          >
            <span data-testid="altTextLabel">{alt === "" ? "+ALT" : "ALT"}</span>
          </a>
        </figure>
      ))}
      {quoted && (
        <div role="link" tabIndex={0} className="quoted">
          <b>{quoted.name}</b> <span>@{quoted.handle}</span>
          <div data-testid="tweetText" dir="auto">
            {quoted.text}
          </div>
        </div>
      )}
    </div>
  );
}
