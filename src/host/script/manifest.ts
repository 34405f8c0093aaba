// What of the project's appsscript.json matters to a host; a test holds the two together.

export interface Manifest {
  timeZone: string;
  oauthScopes: readonly string[];
}

export const MANIFEST: Manifest = {
  timeZone: 'Asia/Bishkek',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};
