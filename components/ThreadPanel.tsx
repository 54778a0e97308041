import { useState } from "react";
import type { ThreadView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { IconButton } from "./IconButton";
import { useSpeech } from "./wording";

/** The draft as the posts of a thread, each with its own count: to be copied one by one or put into the page's boxes. */
export function ThreadPanel({ thread, actions }: { thread: ThreadView; actions: Actions }) {
  const { say, text } = useSpeech();
  const [copied, setCopied] = useState<string>();
  const { channel, label, max, posts, isNumbered, canFill, isFilling, trouble } = thread;
  const placed = posts.filter(({ isPlaced }) => isPlaced).length;
  const next = placed + 1;
  return (
    <section className="thread" aria-label={text("ui_thread", { channel: label })}>
      <header>
        <h3>{text("ui_thread_posts", { count: posts.length, channel: label })}</h3>
        <IconButton
          icon="close"
          label={text("ui_close")}
          onPress={() => actions.wishThread(undefined)}
        />
      </header>
      {!isFilling && (
        <label className="numbering">
          <input
            type="checkbox"
            checked={isNumbered}
            onChange={() => actions.wishThread({ channel, isNumbered: !isNumbered })}
          />
          {text("ui_thread_number", { example: `1/${posts.length}` })}
        </label>
      )}
      {canFill && !isFilling && (
        <p className="fill">
          <button type="button" className="plain" onClick={actions.fillThread}>
            {text("ui_thread_fill")}
          </button>
          <small>{text("ui_thread_fill_how")}</small>
        </p>
      )}
      <p className="progress" role="status">
        {trouble
          ? say(trouble)
          : isFilling &&
            (next > posts.length
              ? text("ui_thread_done", { count: posts.length })
              : text("ui_thread_next", { post: next, posts: posts.length }))}
      </p>
      <ol>
        {posts.map((post, index) => (
          // A post has no name but its place, which is what is read.
          <li key={index} className={post.isPlaced ? "in-place" : ""}>
            <p dir="auto" lang="">
              {post.text}
            </p>
            <span className={post.isOver ? "count over" : "count"}>
              {text("ui_thread_count", { count: post.count, max })}
            </span>
            <button
              type="button"
              className="quiet"
              aria-label={text("ui_thread_copy", { post: index + 1 })}
              onClick={() => {
                actions.copy(post.text);
                setCopied(post.text);
              }}
            >
              {text(copied === post.text ? "ui_copied" : "ui_copy_post")}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
