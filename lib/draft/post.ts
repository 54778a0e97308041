export type PostKind = "post" | "reply" | "quote" | "thread" | "comment" | "message";

/** A picture, video or file of the post. `alt` is null where the page does not tell it, "" where it is missing. */
export interface Media {
  readonly kind: "image" | "video" | "gif" | "other";
  readonly alt: string | null;
}
