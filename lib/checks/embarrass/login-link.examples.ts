import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "https://mfa.example/wp-admin/post.php?post=12",
      found: "https://mfa.example/wp-admin/post.php?post=12",
    },
    { text: "https://mfa.example/wp-login.php", found: "https://mfa.example/wp-login.php" },
    { text: "https://mfa.example/user/login", found: "https://mfa.example/user/login" },
    {
      text: "https://login.microsoftonline.com/common",
      found: "https://login.microsoftonline.com/common",
    },
    { text: "https://accounts.google.com/signin", found: "https://accounts.google.com/signin" },
    { text: "https://mfa.example/node/31/edit", found: "https://mfa.example/node/31/edit" },
    {
      text: "https://mfa.example/?p=1&preview=true",
      found: "https://mfa.example/?p=1&preview=true",
    },
    {
      text: "https://mfa.example/a?access_token=abc123",
      found: "https://mfa.example/a?access_token=abc123",
    },
    {
      text: "https://s3.example.com/f?X-Amz-Signature=abc",
      found: "https://s3.example.com/f?X-Amz-Signature=abc",
    },
    {
      text: "https://mfa.example/a;jsessionid=12AB",
      found: "https://mfa.example/a;jsessionid=12AB",
    },
    {
      text: "https://portal.example.org/login",
      found: "https://portal.example.org/login",
      severity: "hint",
    },
    { text: "https://sso.mfa.example.org/start", found: "https://sso.mfa.example.org/start" },
  ],
  misses: [
    "https://mfa.example/gallery/12",
    "https://mfa.example/administration/budget",
    "https://mfa.example/preview-of-the-year",
    "https://visa.example.org/apply",
    "https://authors.example.org/editorial",
    "Log in to vote on Sunday.",
    "https://mfa.example/catalogue?session=summer",
    "https://mfa.example/tokens-of-friendship",
    "https://author.example.org",
    "https://mfa.example/news?id=7",
    "https://signin-sheet.example.org",
    "https://mfa.example/edit",
    "",
  ],
};
