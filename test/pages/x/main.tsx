// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import "../page.css";
import "./x.css";
import { Composer } from "./composer";
import { Messages } from "./messages";
import { account, type Post, PostArticle, posts } from "./timeline";

interface Route {
  path: string;
  replyTo?: Post | undefined;
  quoted?: Post | undefined;
}

/** An address alone opens any view: ?in_reply_to=1801 and ?quote=1802 as well as the paths. */
function routeOf({ pathname, search }: Location): Route {
  const asked = new URLSearchParams(search);
  const post = (name: string) => posts.find(({ id }) => id === asked.get(name));
  return { path: pathname, replyTo: post("in_reply_to"), quoted: post("quote") };
}

function App() {
  const [route, setRoute] = useState(() => routeOf(location));
  const [sent, setSent] = useState<Post[]>([]);
  useEffect(() => {
    const back = () => setRoute(routeOf(location));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const go = (address: string) => {
    history.pushState(null, "", address);
    setRoute(routeOf(location));
  };
  const posted = (texts: string[]) => {
    window.__posted = [...(window.__posted ?? []), ...texts];
    setSent((before) => [
      ...texts.map((text, index) => ({
        id: `${Date.now()}${index}`,
        name: account.name,
        handle: account.handle,
        text,
        age: "now",
        minutes: 0,
      })),
      ...before,
    ]);
  };
  const thread = posts.find(({ id }) => route.path.endsWith(`/status/${id}`));
  const composing = route.path.startsWith("/compose/") || route.path.startsWith("/intent/");

  return (
    <div className="frame">
      <Navigation go={go} />
      <main role="main">
        {route.path.startsWith("/messages") ? (
          <Messages />
        ) : (
          <div data-testid="primaryColumn" className="column">
            <h2>{thread ? "Post" : "Home"}</h2>
            {thread && <PostArticle post={thread} />}
            <Composer
              key={thread?.id ?? "home"}
              placement="inline"
              verb={thread ? "Reply" : "Post"}
              placeholder={thread ? "Post your reply" : "What is happening?!"}
              onPosted={posted}
            />
            {[...sent, ...posts].map((post) => (
              <PostArticle
                key={post.id}
                post={post}
                onReply={() => go(`/compose/post?in_reply_to=${post.id}`)}
                onQuote={() => go(`/compose/post?quote=${post.id}`)}
              />
            ))}
          </div>
        )}
      </main>
      {composing && (
        <Dialog onClose={() => go("/home")}>
          {route.replyTo && <PostArticle post={route.replyTo} />}
          {route.replyTo && (
            <p className="replying">
              Replying to{" "}
              <a href={`/${route.replyTo.handle}`} className="handle">
                @{route.replyTo.handle}
              </a>
            </p>
          )}
          <Composer
            key={location.href}
            placement="modal"
            verb={route.replyTo ? "Reply" : "Post"}
            placeholder={route.replyTo ? "Post your reply" : "What is happening?!"}
            {...(route.quoted ? { quoted: route.quoted } : {})}
            onPosted={(texts) => {
              posted(texts);
              go("/home");
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

/** As on the platform, one dialog role lies inside another. */
function Dialog({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  return (
    <div id="layers" className="veil">
      <div role="dialog" aria-label="Compose">
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
          <div className="dialog-head">
            <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={onClose}>
              ×
            </button>
            <span id="modal-header" className="visually-hidden">
              Compose a post
            </span>
            <button type="button" className="drafts">
              Drafts
            </button>
          </div>
          {children}
        </div>
      </div>
    </div>
  );
}

function Navigation({ go }: { go: (address: string) => void }) {
  const link = (testId: string, address: string, label: string) => (
    <a
      href={address}
      data-testid={testId}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        go(address);
      }}
    >
      {label}
    </a>
  );
  return (
    <header role="banner">
      <nav aria-label="Primary">
        {link("AppTabBar_Home_Link", "/home", "Home")}
        {link("AppTabBar_DirectMessage_Link", "/messages", "Messages")}
        {link("AppTabBar_Profile_Link", `/${account.handle}`, "Profile")}
        {link("SideNav_NewTweet_Button", "/compose/post", "Post")}
      </nav>
      <div data-testid="SideNav_AccountSwitcher_Button" className="account">
        <b>{account.name}</b>
        <span>@{account.handle}</span>
      </div>
    </header>
  );
}

const root = document.querySelector("#root");
if (root) createRoot(root).render(<App />);
document.documentElement.dataset.ready = "x";
