// biome-ignore-all lint/a11y: the markup is the platform's own, quirks and all
/** An invented post as the timeline, a reply dialog and a quotation show it. */
export interface Post {
  id: string;
  name: string;
  handle: string;
  text: string;
  age: string;
  /** Its age in minutes, as machines read it. */
  minutes: number;
}

export const account = { name: "Embassy of Norvania", handle: "NorvaniaEmbassy" };

export const posts: readonly Post[] = [
  {
    id: "1801",
    name: "Ministry of Culture of Estmark",
    handle: "EstmarkCulture",
    text: "The reading room of the old customs house opens on Saturday at 10:00. Come and see what forty volunteers made of it.",
    age: "2h",
    minutes: 120,
  },
  {
    id: "1802",
    name: "Port of Halden",
    handle: "PortOfHalden",
    text: "Ferry traffic is back to normal after this morning's fog. Thank you for your patience.",
    age: "5h",
    minutes: 300,
  },
  {
    id: "1803",
    name: "Lena Ostrova",
    handle: "lena_ostrova",
    text: "Does anybody know whether the consulate issues travel papers on Fridays?",
    age: "3m",
    minutes: 3,
  },
];

export function PostArticle({
  post,
  onReply,
  onQuote,
}: {
  post: Post;
  onReply?: () => void;
  onQuote?: () => void;
}) {
  return (
    <article data-testid="tweet" className="post" tabIndex={0}>
      <Avatar name={post.name} />
      <div className="post-body">
        <div data-testid="User-Name" className="post-name">
          <b>{post.name}</b> <span>@{post.handle}</span> <span>·</span>{" "}
          <time dateTime={new Date(Date.now() - post.minutes * 60_000).toISOString()}>
            {post.age}
          </time>
        </div>
        <div data-testid="tweetText" dir="auto">
          {post.text}
        </div>
        {(onReply || onQuote) && (
          <div className="post-actions" role="group">
            {onReply && (
              <button type="button" data-testid="reply" aria-label="Reply" onClick={onReply}>
                Reply
              </button>
            )}
            {onQuote && (
              <button type="button" data-testid="retweet" aria-label="Quote" onClick={onQuote}>
                Quote
              </button>
            )}
          </div>
        )}
      </div>
    </article>
  );
}

export function Avatar({ name }: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {name.charAt(0)}
    </span>
  );
}
