import { elk } from "./elk";
import { facebookGroup } from "./facebook-group";
import { instagramCreate } from "./instagram-create";
import { linkedinFeed } from "./linkedin-feed";
import { mastodonWeb } from "./mastodon-web";
import { phanpy } from "./phanpy";
import { semaphore } from "./semaphore";
import { telegramA } from "./telegram-a";
import { threadsNew } from "./threads-new";
import { xStatus } from "./x-status";
import { youtubeChannel } from "./youtube-channel";

/** Each client by its name. */
export const clients: Readonly<Record<string, () => void>> = {
  elk,
  "facebook-group": facebookGroup,
  "instagram-create": instagramCreate,
  "linkedin-feed": linkedinFeed,
  "mastodon-web": mastodonWeb,
  phanpy,
  semaphore,
  "telegram-a": telegramA,
  "threads-new": threadsNew,
  "x-status": xStatus,
  "youtube-channel": youtubeChannel,
};
