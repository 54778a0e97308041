import { elk } from "./elk";
import { facebookGroup } from "./facebook-group";
import { instagramComment } from "./instagram-comment";
import { instagramCreate } from "./instagram-create";
import { kiosk } from "./kiosk";
import { lagoon } from "./lagoon";
import { linkedinArticle } from "./linkedin-article";
import { linkedinFeed } from "./linkedin-feed";
import { mastodonWeb } from "./mastodon-web";
import { minaret } from "./minaret";
import { phanpy } from "./phanpy";
import { semaphore } from "./semaphore";
import { telegramA } from "./telegram-a";
import { threadsNew } from "./threads-new";
import { windowsill } from "./windowsill";
import { workbench } from "./workbench";
import { xStatus } from "./x-status";
import { youtubeChannel } from "./youtube-channel";

/** Each client by its name. */
export const clients: Readonly<Record<string, () => void>> = {
  kiosk,
  lagoon,
  minaret,
  windowsill,
  workbench,
  elk,
  "facebook-group": facebookGroup,
  "instagram-comment": instagramComment,
  "instagram-create": instagramCreate,
  "linkedin-article": linkedinArticle,
  "linkedin-feed": linkedinFeed,
  "mastodon-web": mastodonWeb,
  phanpy,
  semaphore,
  "telegram-a": telegramA,
  "threads-new": threadsNew,
  "x-status": xStatus,
  "youtube-channel": youtubeChannel,
};
