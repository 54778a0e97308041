import type { Media } from "@/lib/draft/post";
import type { Examples } from "../check";

const image = (alt: string | null): readonly Media[] => [{ kind: "image", alt }];
const text = "Two trees for Nairobi’s new park";

export const examples: Examples = {
  hits: [
    { text, channel: "x", media: image(""), found: "Two", severity: "warn" },
    { text, channel: "bluesky", media: image(""), found: "Two", severity: "hint" },
    { text, channel: "x", media: image("IMG_2034.jpg"), found: "Two", severity: "hint" },
    { text, media: image(""), found: "Two" },
    { text, media: image("IMG_2034.jpg"), found: "Two" },
    { text, media: image("image of the minister planting a tree"), found: "Two" },
    { text, media: image("Minister"), found: "Two" },
    { text, media: [...image("Minister Lund waters a sapling"), ...image(" ")], found: "Two" },
    { text, media: image("Photo: minister with a spade and a tree"), found: "Two" },
    {
      text: "Deux arbres pour le parc",
      media: image("Photo de la ministre avec un arbre"),
      found: "Deux",
    },
    {
      text: "Dos árboles para el parque",
      media: image("Imagen de la ministra con un árbol"),
      found: "Dos",
    },
    { text: "Zwei Bäume", media: image("Bild von der Ministerin mit Spaten"), found: "Zwei" },
    { text, media: image("Screenshot 2026-11-20"), found: "Two" },
    { text, media: [{ kind: "gif", alt: "" }], found: "Two" },
  ],
  misses: [
    { text, media: image("Minister Lund waters a sapling while children watch") },
    { text, media: image(null) },
    { text, media: [] },
    { text, media: [{ kind: "video", alt: "" }] },
    { text, media: [{ kind: "other", alt: "" }] },
    { text, media: image("Imagery from space shows the flooded delta") },
    { text, media: image("大臣が公園で木を植える") },
    { text, media: image("Map of the new bus lines in Nairobi") },
    "Two trees for Nairobi’s new park",
    "Image of the day: two trees",
    "",
  ],
};
