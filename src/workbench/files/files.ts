// Opening files from this computer and saving to it; nothing goes anywhere else.
import type { WorkbookData } from '../../files/workbook';
import { ask } from '../parts/dialog';
import { element } from '../parts/dom';
import { loadFileFormats, type FileFormats } from '../parts/later';
import { ScriptMissing } from '../parts/load-script';
import type { Workbench } from '../workbench';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class Files {
  private readonly input = element('input', { type: 'file', accept: '.xlsx,.csv,.xlsm,.xls,.txt', hidden: true });
  private readonly bench: () => Workbench;

  /** The workbench is asked for when needed: it is made after its files. */
  constructor(bench: () => Workbench) {
    this.bench = bench;
    document.body.append(this.input);
    this.input.addEventListener('change', () => {
      const file = this.input.files?.[0];
      this.input.value = '';
      if (file) void this.open(file);
    });
  }

  choose(): void {
    this.input.click();
  }

  /** What is open stays open where the file cannot be read. */
  async open(file: File): Promise<void> {
    const bench = this.bench();
    const words = bench.words.files;
    if (!(await this.mayReplace())) return;
    try {
      const { workbook, formats } = await bench.notices.during(words.opening(file.name), async () => {
        const formats = await loadFileFormats();
        return { workbook: await formats.openFile(new Uint8Array(await file.arrayBuffer()), file.name), formats };
      });
      const csv = formats.csvFacts(workbook);
      bench.open(workbook);
      const rows = workbook.sheets.reduce((most, sheet) => most + sheet.rows.filter((row) => row?.length).length, 0);
      bench.notices.say(words.opened(file.name, workbook.sheets.length, rows));
      if (csv?.unevenRows.length) {
        const text = formats.unevenText(bench.language, file.name, csv.unevenRows, csv.separator);
        await bench.tell(words.unevenTitle, text);
      }
    } catch (error) {
      await bench.tell(words.cannotOpen(file.name), await this.reason(error), words.whatWasOpenStays);
    }
  }

  async openOther(workbook: () => Promise<WorkbookData>, said: string): Promise<void> {
    if (!(await this.mayReplace())) return;
    this.bench().open(await workbook());
    if (said) this.bench().notices.say(said);
  }

  async save(): Promise<void> {
    const bench = this.bench();
    const words = bench.words.files;
    try {
      const formats = await bench.notices.during(words.saving, loadFileFormats);
      if (!(await this.acceptsLosses(formats))) return;
      const name = words.scoredName(bench.workbook.name.replace(/\.(xlsx|csv|xlsm)$/i, ''));
      bench.settle();
      const bytes = await bench.notices.during(words.saving, () => formats.writeXlsx(bench.workbook));
      download(bytes, name);
      bench.dirty = false;
      bench.notices.say(words.saved(name));
    } catch (error) {
      await bench.tell(words.cannotSave, await this.reason(error));
    }
  }

  /** A sentence that says why. */
  private async reason(error: unknown): Promise<string> {
    const { language, words } = this.bench();
    if (error instanceof ScriptMissing) return words.files.scriptMissing;
    const { FileProblem, fileProblemText } = await loadFileFormats();
    if (error instanceof FileProblem) return fileProblemText(language, error.problem, error.data);
    return words.files.unexpected(error instanceof Error ? error.message : String(error));
  }

  private async mayReplace(): Promise<boolean> {
    const bench = this.bench();
    if (!bench.dirty) return true;
    const { files, dialog } = bench.words;
    const answer = await ask({
      title: files.replaceTitle,
      paragraphs: [files.replaceText(bench.workbook.name)],
      buttons: [
        { name: 'replace', label: files.replace },
        { name: '', label: dialog.cancel },
      ],
    });
    return answer?.button === 'replace';
  }

  private async acceptsLosses(formats: FileFormats): Promise<boolean> {
    const bench = this.bench();
    const losses = formats.lossesOf(bench.workbook);
    if (losses.length === 0) return true;
    const { files, dialog } = bench.words;
    const answer = await ask({
      title: files.lossesTitle,
      paragraphs: [files.lossesIntro],
      list: losses.map((loss) => formats.lossText(bench.language, loss)),
      buttons: [
        { name: '', label: dialog.cancel },
        { name: 'save', label: files.saveAnyway },
      ],
    });
    return answer?.button === 'save';
  }
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX_TYPE }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
