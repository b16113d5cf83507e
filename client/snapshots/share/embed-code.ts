/** What a site writes into its page to show a shared snapshot. */
export function embedCode(link: string, title: string): string {
  const safe = title.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
  return `<iframe src="${link}" title="${safe}" width="100%" height="600" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
