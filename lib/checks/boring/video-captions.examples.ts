import type { Media } from "@/lib/draft/post";
import type { Examples } from "../check";

const video: readonly Media[] = [{ kind: "video", alt: null }];

export const examples: Examples = {
  hits: [
    { text: "Watch the ambassador’s new year message.", media: video, found: "Watch" },
    { text: "Live from the harbour of Halden.", media: video, found: "Live" },
    { text: "Regardez le discours de la ministre.", media: video, found: "Regardez" },
    { text: "Así fue la visita a la escuela.", media: video, found: "Así" },
    { text: "So war der Besuch in der Schule.", media: video, found: "So" },
    { text: "A visita à escola, em um minuto.", media: video, found: "A" },
    { text: "شاهدوا كلمة السفيرة", media: video, found: "شاهدوا" },
    { text: "Смотрите обращение посла", media: video, found: "Смотрите" },
    { text: "Three clips, one visit.", media: [...video, ...video], found: "Three" },
    {
      text: "One picture, one film.",
      media: [{ kind: "image", alt: "A bridge" }, ...video],
      found: "One",
    },
    { text: "Halden in motion #Ports", media: video, found: "Halden" },
    { text: "Register for the webinar now", media: video, found: "Register" },
  ],
  misses: [
    { text: "Watch the message, with captions in English and Arabic.", media: video },
    { text: "Subtitles in four languages: the ambassador’s message.", media: video },
    { text: "Le discours, sous-titré en anglais.", media: video },
    { text: "El discurso, con subtítulos en inglés.", media: video },
    { text: "O discurso, com legendas.", media: video },
    { text: "Die Rede mit Untertiteln.", media: video },
    { text: "Il discorso con i sottotitoli.", media: video },
    { text: "Subtitled: the ambassador’s message", media: video },
    { text: "A picture of the harbour.", media: [{ kind: "image", alt: "A harbour" }] },
    { text: "A short loop.", media: [{ kind: "gif", alt: "" }] },
    { text: "The form as a file.", media: [{ kind: "other", alt: null }] },
    "Watch the video on our page.",
    "",
  ],
};
