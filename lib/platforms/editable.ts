/** Elements that their page lets one write in, in each of the ways to say so. */
export const EDITABLE =
  ':is([contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"])';
