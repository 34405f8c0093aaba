// Which note is shown: that of the cell under the pointer, else of the active cell.
import type { Place } from '../../files/rect';
import type { SheetData } from '../../files/workbook';
import { cellId } from './grid-cells';
import type { GridView } from './grid-view';
import { NoteTip } from './note-tip';
import type { Hit } from './pointer';
import { atMergeStart } from './selection';

export class CellNote {
  private readonly tip = new NoteTip();
  readonly node = this.tip.node;
  private hovered: Hit | undefined;

  /** Whether the pointer stands on something else than before. */
  hover(hit: Hit | undefined): boolean {
    const same = JSON.stringify(hit) === JSON.stringify(this.hovered);
    this.hovered = hit;
    return !same;
  }

  follow(view: GridView, sheet: SheetData, active: Place): void {
    const hovered = this.hovered?.on === 'cell' ? atMergeStart(this.hovered, sheet.merges) : undefined;
    const noteAt = (place: Place | undefined) => place && sheet.rows[place.row - 1]?.[place.column - 1]?.note;
    const place = noteAt(hovered) ? hovered! : active;
    const note = view.hasFocus || place === hovered ? noteAt(place) : undefined;
    const node = document.getElementById(cellId(place.row, place.column));
    if (!note || !node || !view.isInView(place)) this.hide();
    else this.tip.show(note, node, view.boxOf(place), view.layout.viewWidth);
  }

  hide(): void {
    this.tip.hide();
  }
}
