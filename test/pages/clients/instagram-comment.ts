import { areaBox, one, ready, sends, stand } from "./stand";

/** Instagram in Japanese: somebody's post opened in a dialog over the profile, its comments with their own buttons, and a text area to add one. */
export function instagramComment(): void {
  stand(`
    <div><nav><a href="/" role="link">ホーム</a><a href="/norvania_mfa/" role="link" tabindex="0"><img alt="norvania_mfaのプロフィール写真" width="24" height="24"><span>プロフィール</span></a></nav>
      <main role="main"><header><h2>elena.marsh</h2><div role="button" tabindex="0">フォロー中</div></header><a href="/p/1/" role="link"><img alt="港" src="/media/1.jpg" width="60" height="60"></a></main></div>
    <div><div role="dialog" class="card" data-client="over"><article role="presentation">
      <div><img alt="港の写真" src="/media/1.jpg" width="150" height="90"></div>
      <div><header><a href="/elena.marsh/" role="link">elena.marsh</a><div role="button" tabindex="0"><svg aria-label="その他のオプション" role="img"></svg></div></header>
        <ul><li><div role="button" tabindex="-1"><h3>jonas_weil</h3><span>きれいですね</span></div><div><button type="button">いいね！</button><button type="button">返信する</button></div></li></ul>
        <section><button type="button"><svg aria-label="いいね！" role="img"></svg></button><button type="button"><svg aria-label="コメントする" role="img"></svg></button></section>
        <section><div><form method="POST"><div><button type="button"><div><svg aria-label="絵文字" role="img"></svg></div></button><textarea aria-label="コメントを追加…" placeholder="コメントを追加…" autocomplete="off" autocorrect="off" style="height:18px"></textarea><div role="button" tabindex="0" data-client="send">投稿する</div></div></form></div></section></div></article></div>
      <div role="button" tabindex="0"><svg aria-label="閉じる" role="img"></svg></div></div>`);
  const comment = areaBox("[data-client=over] textarea");
  sends(comment, "[data-client=send]", "aria-disabled");
  one("form").addEventListener("submit", (event) => event.preventDefault());
  ready("instagram-comment", { post: comment });
}
