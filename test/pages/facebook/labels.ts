/** The interface in the languages this page can be shown in (`?lang=`); invented wording. */
export interface Labels {
  direction: "ltr" | "rtl";
  ask: string;
  create: string;
  post: string;
  close: string;
  comment: string;
  reply: string;
  photo: string;
  like: string;
}

const english: Labels = {
  direction: "ltr",
  ask: "What's on your mind, Norvania?",
  create: "Create post",
  post: "Post",
  close: "Close",
  comment: "Write a comment…",
  reply: "Reply",
  photo: "Photo/video",
  like: "Like",
};

const translated: Record<string, Labels> = {
  fr: {
    direction: "ltr",
    ask: "À quoi pensez-vous, Norvania ?",
    create: "Créer une publication",
    post: "Publier",
    close: "Fermer",
    comment: "Écrire un commentaire…",
    reply: "Répondre",
    photo: "Photo/vidéo",
    like: "J’aime",
  },
  de: {
    direction: "ltr",
    ask: "Was machst du gerade, Norvania?",
    create: "Beitrag erstellen",
    post: "Posten",
    close: "Schließen",
    comment: "Kommentieren …",
    reply: "Antworten",
    photo: "Foto/Video",
    like: "Gefällt mir",
  },
  ar: {
    direction: "rtl",
    ask: "بم تفكر يا نورفانيا؟",
    create: "إنشاء منشور",
    post: "نشر",
    close: "إغلاق",
    comment: "اكتب تعليقًا…",
    reply: "رد",
    photo: "صورة/فيديو",
    like: "أعجبني",
  },
};

export function labelsFor(language: string): Labels {
  return translated[language] ?? english;
}
