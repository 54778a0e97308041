import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Read https://chatgpt.com/c/abc123", found: "https://chatgpt.com/c/abc123" },
    {
      text: "See https://studio.youtube.com/video/abc/edit",
      found: "https://studio.youtube.com/video/abc/edit",
    },
    {
      text: "https://docs.google.com/document/d/1AbCdEfGhIj/edit?usp=sharing",
      found: "https://docs.google.com/document/d/1AbCdEfGhIj/edit?usp=sharing",
    },
    {
      text: "https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0",
      found: "https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0",
    },
    {
      text: "https://mfa-my.sharepoint.com/:w:/g/personal/jd/EbC",
      found: "https://mfa-my.sharepoint.com/:w:/g/personal/jd/EbC",
    },
    {
      text: "https://mfa.sharepoint.com/sites/press/Docs",
      found: "https://mfa.sharepoint.com/sites/press/Docs",
    },
    {
      text: "https://forms.office.com/Pages/DesignPageV2.aspx?id=abc",
      found: "https://forms.office.com/Pages/DesignPageV2.aspx?id=abc",
    },
    { text: "https://1drv.ms/w/s!AbC", found: "https://1drv.ms/w/s!AbC" },
    { text: "https://www.figma.com/file/AbC/Card", found: "https://www.figma.com/file/AbC/Card" },
    {
      text: "https://www.canva.com/design/DAF/AbC/edit",
      found: "https://www.canva.com/design/DAF/AbC/edit",
    },
    {
      text: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a/0",
      found: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a/0",
    },
    { text: "https://trello.com/b/AbC/press", found: "https://trello.com/b/AbC/press" },
    { text: "https://mfa.slack.com/archives/C01", found: "https://mfa.slack.com/archives/C01" },
    {
      text: "https://drive.google.com/file/d/1AbC/edit",
      found: "https://drive.google.com/file/d/1AbC/edit",
    },
    {
      text: "Form: https://forms.office.com/Pages/DesignPageV2.aspx?id=abc",
      today: "2026-11-20",
      found: "https://forms.office.com/Pages/DesignPageV2.aspx?id=abc",
    },
    {
      text: "Form: https://docs.google.com/forms/d/1AbCdEf/edit",
      today: "2026-11-20",
      found: "https://docs.google.com/forms/d/1AbCdEf/edit",
    },
    {
      text: "Folder: https://drive.google.com/drive/folders/1AbCdEfGh",
      today: "2026-11-20",
      found: "https://drive.google.com/drive/folders/1AbCdEfGh",
    },
    {
      text: "Board: https://mfa.atlassian.net/browse/VISA-12",
      today: "2026-11-20",
      found: "https://mfa.atlassian.net/browse/VISA-12",
    },
    {
      text: "Chat: https://teams.microsoft.com/l/channel/19%3Aabc/General",
      today: "2026-11-20",
      found: "https://teams.microsoft.com/l/channel/19%3Aabc/General",
    },
    {
      text: "Board: https://trello.com/b/AbCd/press-plan",
      today: "2026-11-20",
      found: "https://trello.com/b/AbCd/press-plan",
    },
    {
      text: "Notes: https://www.notion.so/mfa/Press-plan-1234",
      today: "2026-11-20",
      found: "https://www.notion.so/mfa/Press-plan-1234",
    },
  ],
  misses: [
    "Watch: https://www.youtube.com/watch?v=abc",
    "https://docs.google.com/document/d/e/2PACX-1vAbC/pub",
    "https://docs.google.com/forms/d/e/1FAIpQL/viewform",
    "https://forms.office.com/r/abc123",
    "https://www.youtube.com/live/abc",
    "https://drive.google.com/file/d/1AbC/view",
    "https://zoom.us/j/123456789",
    "https://www.canva.com/design/DAF/view",
    "https://www.figma.com/community",
    "https://mfa.example/sites/press",
    "https://www.dropbox.com/s/abc/photo.jpg",
    "We work with Google Docs and SharePoint.",
    "https://trello.com",
    "",
  ],
};
