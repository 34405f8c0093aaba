// Edits of the open sheet by the person: typing, clearing, copying, pasting, each refused in words where it may not be.
import { cellAddress, rectText } from '../../files/a1';
import { lastColumn, lastRow, single } from '../../files/rect';
import type { Rect, SheetData, WorkbookData } from '../../files/workbook';
import { shownFormula } from '../../host/cells/formula-text';
import { mayEdit } from '../../host/cells/write-guard';
import { clearCells, typeInto } from '../../host/workbook/editing';
import type { WorkbenchWords } from '../../wording/workbench';
import { fromTsv } from '../grid/tsv';
import { allowedAt } from './allowed-values';
import { CellClipboard, pastedRect } from './clipboard';
import { editableText } from './editable-text';
import { filledPart } from './filled-part';

export interface EditingContext {
  workbook(): WorkbookData;
  sheet(): SheetData;
  words(): WorkbenchWords['refused'];
  /** After every edit, also one that stopped half-way. */
  edited(): void;
  tell(title: string, text: string): void;
}

export class SheetEditing {
  private readonly context: EditingContext;
  private readonly clipboard = new CellClipboard();

  constructor(context: EditingContext) {
    this.context = context;
  }

  /** What the editor begins with. */
  textToEdit(row: number, column: number): string {
    const { locale } = this.context.workbook();
    const cell = this.context.sheet().rows[row - 1]?.[column - 1];
    if (cell?.formula === undefined) return editableText(cell, locale);
    return cell.unparsed ? cell.formula : shownFormula(cell.formula, locale);
  }

  /** Enters typed text; false where the cell does not take it. */
  enter(row: number, column: number, text: string): boolean {
    if (text === this.textToEdit(row, column) || this.refuses(row, column, text)) {
      return text === this.textToEdit(row, column);
    }
    return this.change(single({ row, column }), () => {
      typeInto(this.context.workbook(), this.context.sheet().id, row, column, text);
    });
  }

  clear(rect: Rect): void {
    const sheet = this.context.sheet();
    this.change(rect, () => clearCells(this.context.workbook(), sheet.id, filledPart(rect, sheet)));
  }

  /** The selected cells as text for the clipboard. */
  copied(selected: Rect, how: 'copy' | 'cut'): string {
    const sheet = this.context.sheet();
    const rect = filledPart(selected, sheet);
    if (how === 'copy') return this.clipboard.copy(this.context.workbook(), sheet, rect);
    let text = '';
    this.change(rect, () => (text = this.clipboard.cut(this.context.workbook(), sheet, rect)));
    return text;
  }

  /** Pastes all or nothing; gives the rectangle that was written. */
  paste(selected: Rect, text: string): Rect | undefined {
    const sheet = this.context.sheet();
    const table = fromTsv(text);
    const rect = pastedRect(selected, table);
    if (lastColumn(rect) > sheet.columnCount) {
      this.context.tell(this.context.words().title, this.context.words().pasteTooWide);
      return undefined;
    }
    for (let r = 0; r < rect.rows; r++) {
      for (let c = 0; c < rect.columns; c++) {
        const line = table[r % table.length] ?? [];
        if (this.refuses(rect.row + r, rect.column + c, line[c % (line.length || 1)] ?? '')) return undefined;
      }
    }
    let written: Rect | undefined;
    this.change(rect, () => {
      sheet.rowCount = Math.max(sheet.rowCount, lastRow(rect));
      written = this.clipboard.paste(this.context.workbook(), sheet, selected, text);
    });
    return written;
  }

  /** Changes cells unless they are protected; says whether it did. */
  change(rect: Rect, edit: () => void): boolean {
    const words = this.context.words();
    if (!mayEdit(this.context.sheet(), rect)) {
      this.context.tell(words.title, words.protectedCells(rectText(rect)));
      return false;
    }
    try {
      edit();
      return true;
    } catch (error) {
      this.context.tell(words.title, error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      this.context.edited();
    }
  }

  private refuses(row: number, column: number, text: string): boolean {
    const allowed = allowedAt(this.context.workbook(), this.context.sheet(), row, column);
    if (!allowed?.only || text === '' || allowed.values.includes(text.trim())) return false;
    const { title, notAllowed } = this.context.words();
    this.context.tell(title, notAllowed(cellAddress(row, column), text, allowed.values));
    return true;
  }
}
