// Starts the workbench on the page that the build wrote, with what the build put beside it.
import { emptySheet } from '../files/empty-sheet';
import type { WorkbookData } from '../files/workbook';
import type { PageCode } from '../host/script/page-bundle';
import { workbenchWords } from '../wording/workbench';
import { listenToDrops } from './files/drop-zone';
import { Files } from './files/files';
import { sampleWorkbook } from './files/sample';
import { chosenLanguage, localeOf } from './language';
import { preload } from './parts/later';
import { Workbench } from './workbench';

/** What the other scripts of the page leave on `window`. */
interface Embedded {
  tendikCode: PageCode;
  tendikSidebar: string;
}

const { tendikCode, tendikSidebar } = window as unknown as Embedded;
const address = new URLSearchParams(location.search);
const language = chosenLanguage(address, navigator.languages);

const sample = (): Promise<WorkbookData> => Promise.resolve(sampleWorkbook());

function empty(): WorkbookData {
  return {
    name: workbenchWords(bench.language).files.untitled,
    locale: localeOf(bench.language),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    activeSheetId: 1,
    sheets: [emptySheet(1, workbenchWords(bench.language).tabs.newSheet(1))],
    metadata: [],
    definedNames: [],
  };
}

const files = new Files(() => bench);
const bench = new Workbench(document.getElementById('page')!, { code: tendikCode, sidebar: tendikSidebar }, language, {
  choose: () => files.choose(),
  save: () => void files.save(),
  sample: () => void files.openOther(sample, bench.words.files.openedSample),
});
listenToDrops(
  () => bench.words,
  (file) => void files.open(file),
);

async function start(): Promise<void> {
  if (!address.has('empty')) return files.openOther(sample, '');
  await files.openOther(() => Promise.resolve(empty()), '');
  bench.page.showWelcome(true);
}

void start().then(preload);
