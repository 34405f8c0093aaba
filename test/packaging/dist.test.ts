import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';

const root = join(__dirname, '..', '..');
const dist = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What the menu and google.script.run look up by name. */
const entryPoints = [
  'onOpen',
  'onInstall',
  'openPanel',
  'menuCheck',
  'menuClassify',
  'menuSummarise',
  'menuNewSheet',
  'menuShare',
  'menuValidate',
  'menuSampleSheet',
  'menuHelp',
  'menuRemove',
  'panelState',
  'panelClassify',
  'panelSummarise',
  'panelSummaries',
  'panelSaveSummary',
  'panelRestoreCharts',
  'panelKeepVersion',
  'panelProblems',
  'panelProblemsSheet',
  'panelOpenShare',
  'panelRemoval',
  'panelRemove',
  'panelAddFilter',
  'panelPreview',
  'panelCorrect',
  'panelUndo',
  'panelSetAside',
  'panelTakeBack',
  'panelGoTo',
  'panelOpenSummary',
  'panelNewSheet',
  'panelSetLanguage',
  'panelSetDocumentLanguage',
  'panelSetLive',
  'panelColumns',
  'panelConfirmColumns',
  'shareDecide',
  'shareDownload',
  'shareMethodSheet',
  'sharePartnerSheet',
  'sharePreview',
  'shareProposals',
  'shareState',
  'dataCheck',
  'dataScore',
  'dataShare',
];

test('dist holds exactly what is pushed', () => {
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'Share.html', 'Sidebar.html', 'appsscript.json']);
});

test('Code.js parses as a script of 2019, with the entry points as declarations', () => {
  const program = parse(dist('Code.js'), { ecmaVersion: 2019, sourceType: 'script' });
  const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(declared.sort()).toEqual([...entryPoints].sort());
});

test('the code asks for nothing outside the document', () => {
  const code = dist('Code.js');
  for (const service of ['UrlFetchApp', 'DriveApp', 'openById', 'openByUrl', 'GmailApp', 'MailApp']) {
    expect(code).not.toContain(service);
  }
  for (const file of ['Code.js', 'Sidebar.html']) expect(dist(file)).not.toMatch(/<\?|https?:\/\/(?!www\.w3\.org\/)/);
  // What writes .xlsx names XML namespaces, which nobody fetches.
  const elsewhere = /https?:\/\/(?!www\.w3\.org\/|schemas\.openxmlformats\.org\/|schemas\.microsoft\.com\/)/;
  expect(dist('Share.html')).not.toMatch(elsewhere);
  for (const file of ['Sidebar.html', 'Share.html'])
    expect(dist(file)).not.toMatch(/<\?|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
});

test('what is pushed stays within its sizes', () => {
  expect(dist('Code.js').length).toBeLessThanOrEqual(350_000);
  expect(dist('Sidebar.html').length).toBeLessThanOrEqual(175_000);
  expect(dist('Share.html').length).toBeLessThanOrEqual(350_000);
});

test('the manifest has these keys and these two scopes and no others', () => {
  expect(JSON.parse(dist('appsscript.json'))).toEqual({
    timeZone: 'Asia/Bishkek',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('clasp pushes exactly these four files', () => {
  const project = mkdtempSync(join(tmpdir(), 'tendik-clasp-'));
  try {
    cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'dir');
    // clasp wants some script id before it looks at files; this one belongs to nobody.
    writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...json('.clasp.json'), scriptId: 'x'.repeat(57) }));
    const clasp = join(root, 'node_modules', '.bin', 'clasp');
    const status = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8' }));
    const pushed = (status.filesToPush as string[]).map((path) => path.replace(/\\/g, '/')).sort();
    expect(pushed).toEqual(['dist/Code.js', 'dist/Share.html', 'dist/Sidebar.html', 'dist/appsscript.json']);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

test('.clasp.json names the folder and no script, so that the first create-script goes ahead', () => {
  expect(json('.clasp.json')).toEqual({ rootDir: 'dist' });
});

test('the summary names the version of package.json', () => {
  expect(readFileSync(join(root, 'src/addon/version.ts'), 'utf8')).toContain(`'${json('package.json').version}'`);
});

test('the lock file names no host', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
});
