import type { SameWords } from '../../../i18n/words.ts';
import type { share as ar } from '../ar/share.ts';

export const share: SameWords<typeof ar> = {
  title: 'Share “{{name}}”',
  lead: 'Whoever has the link sees this snapshot alone and can change nothing. You can withdraw it at any time.',
  expires: 'Ends',
  expiry: {
    never: 'Never, until you withdraw it',
    day: 'After a day',
    week: 'After a week',
    month: 'After a month',
    year: 'After a year',
  },
  origins: 'Sites that show it within their pages',
  originsHelp: 'Optional; one site a line, such as https://news.example',
  originsWrong:
    'This is no site: {{line}}. Write it like https://news.example, with nothing after it.',
  make: 'Make a link',
  links: 'Links',
  none: 'No links yet.',
  created: 'Made {{date}}',
  until: 'Ends {{date}}',
  expired: 'Ended {{date}}',
  forever: 'Doesn’t end',
  framed: 'Shown by: {{sites}}',
  link: 'Link',
  copyLink: 'Copy link',
  embed: 'Embed code',
  copyEmbed: 'Copy embed code',
  copied: 'Copied',
  withdraw: 'Withdraw',
  withdrawn: 'The link is withdrawn and opens nothing any more.',
  inside: 'A link that holds the snapshot itself',
  insideHelp:
    'It needs nothing to be kept here, and can’t be withdrawn. Whoever has the link has the snapshot.',
  makeInside: 'Make it',
  insideTooLarge:
    'This snapshot is too large for a link. Share it by a link above, or take it away as a file.',
  close: 'Close',
};
