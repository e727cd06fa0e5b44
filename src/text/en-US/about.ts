import type { AboutWords } from '../shapes/about-words';

export const aboutEnUS: AboutWords = {
  title: 'Help and about',
  version: (version) => `Performance Score ${version}`,
  licence: 'Released under the MIT licence. office.js is by Microsoft, under its own licence.',
  privacy: 'Nothing in the workbook leaves this machine.',
  guide: 'User guide',
  news: 'New in this version',
  environment: 'Environment',
  environmentMeaning: 'To be sent along when you ask for help. It holds nothing of the workbook.',
  copy: 'Copy environment',
  copied: 'Copied',
  notCopied: 'This could not be copied. Select the text above and copy it yourself.',
  close: 'Close',
};
