// What goes wrong between the add-on's pages and the spreadsheet, in English.

export const failures = {
  tryAgain: 'Try again',
  accounts: {
    what: 'The panel cannot reach the spreadsheet.',
    todo: 'This happens when several Google accounts are open in the browser. Open the spreadsheet in an incognito window, or use the menu Extensions › Tendik: it works all the same.',
  },
  silent: {
    what: 'The spreadsheet has not answered for a minute.',
    todo: 'Try again. If it never answers, several Google accounts may be open in the browser: use an incognito window or the menu Extensions › Tendik.',
  },
  empty: {
    what: 'The spreadsheet gave an empty answer.',
    todo: 'This is a fault in Tendik, not yours. Try again, or use the menu Extensions › Tendik; please tell whoever installed it.',
  },
  broken: {
    what: 'The connection to the spreadsheet broke off.',
    todo: 'Try again. If it happens again, reload the page or use the menu Extensions › Tendik.',
  },
  message: (text: string) => `The message: ${text}`,
};

export type FailureWords = typeof failures;
