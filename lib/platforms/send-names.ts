// What the buttons are called that publish a draft: the platforms' own and the open-source clients' interfaces, as of 2026-11-21, in en, de,
// fr, es, pt, it, nl, sv, da, nb, pl, tr, ru, uk, el, ar, fa, he, hi, id, zh, ja, ko. In small letters, a language a line.
const NAMES = [
  "post|publish|share|send|reply|respond|comment|tweet|toot|note|submit|quote|post all|post comment|post reply|publish post|publish posts|publish reply|publish replies|publish toot|share post|share now|send post|send reply|post your reply|add comment|leave comment",
  "posten|veröffentlichen|teilen|jetzt teilen|senden|absenden|antworten|kommentieren|tröten|tweeten|twittern|beitrag veröffentlichen|beitrag posten|alle posten",
  "publier|poster|partager|envoyer|répondre|commenter|pouet|pouetter|tweeter|ajouter un commentaire|publier le post|tout poster",
  "publicar|postear|compartir|enviar|responder|comentar|tuitear|twittear|publicar todo|publicar comentario",
  "postar|compartilhar|partilhar|tootar|tweetar|publicar comentário|postar tudo",
  "pubblica|posta|condividi|invia|rispondi|commenta|pubblica tutto|twitta",
  "plaatsen|posten|publiceren|delen|versturen|verzenden|verstuur|reageren|beantwoorden|antwoorden",
  "publicera|inlägg|dela|skicka|svara|kommentera|del|svar|besvar|publiser|udgiv|offentliggør|slå op|kommenter",
  "opublikuj|publikuj|udostępnij|wyślij|odpowiedz|skomentuj|zatrąb|zatootuj",
  "paylaş|gönder|yayınla|yanıtla|gönderi yayınla|yorum yap|tümünü gönder",
  "опубликовать|отправить|поделиться|ответить|комментировать|твитнуть|запостить|опублікувати|надіслати|поширити|відповісти|дмухнути",
  "δημοσίευση|ανάρτηση|κοινοποίηση|αποστολή|απάντηση|σχόλιο",
  "نشر|انشر|نشر المنشور|نشر الكل|إرسال|أرسل|ارسال|مشاركة|رد|الرد|تعليق|غرّد|غرد|بوّق|ارسال پست|انتشار|فرستادن|پاسخ",
  "פרסום|פרסם|לפרסם|שליחה|שלח|שיתוף|תגובה|השב",
  "पोस्ट|पोस्ट करें|भेजें|साझा करें|जवाब दें|kirim|posting|unggah|bagikan|balas",
  "发布|发送|发帖|发表|分享|回复|评论|发推|嘟嘟|發佈|發布|發送|發文|發表|貼文|傳送|回覆|留言|全部發佈|公开",
  "投稿|投稿する|すべて投稿|送信|送信する|シェア|シェアする|共有|公開|返信|返信する|ポスト|ポストする|ノート|トゥート|コメントする|ツイートする",
  "게시|게시하기|보내기|전송|공유|공유하기|답글|답글 달기|댓글|댓글 달기|툿|뿌우|노트",
];

const KNOWN: ReadonlySet<string> = new Set(NAMES.flatMap((names) => names.split("|")));

/** Whether a button of this name publishes what is written beside it. Marks, counts and pictures around the words do not matter. */
export function isSendName(name: string): boolean {
  const words = name.toLocaleLowerCase("en").replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
  return KNOWN.has(words.replaceAll(/\s+/gu, " "));
}
