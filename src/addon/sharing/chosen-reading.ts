// A reading of the municipalities that leave, with the names and places that leave: what was not chosen is not in it.
import { summarise } from '../../core/summary/summarise';
import { selectUnits } from '../../core/summary/select-units';
import { fingerprint } from '../../core/scoring/fingerprint';
import { isBlank, textOf } from '../../core/table/cells';
import { sheetWords } from '../../wording/sheet';
import type { Reading } from '../reading';
import { UserError } from '../user-error';
import { isTaken } from './chosen-columns';
import { hiddenUnits } from './hidden-rows';
import type { SourceOfColumn } from './share-columns';
import type { ShareChoice } from './share-data';
import { shareSettings } from './share-settings';

export interface ChosenReading {
  reading: Reading;
  settings: ReturnType<typeof shareSettings>['settings'];
  /** Municipalities that stay behind, by reason. */
  hiddenByHand: number;
  hiddenByFilter: number;
  notSummarised: number;
}

/** @throws UserError nothing-to-share, rows-not-asked */
export function chosenReading(reading: Reading, choice: ShareChoice, taken: readonly SourceOfColumn[]): ChosenReading {
  const { table, scoring } = reading;
  const { settings, units: wanted } = shareSettings(reading, choice, taken);
  const hidden = choice.hiddenRows ? null : hiddenUnits(reading, choice.askEveryRow === true);
  const isHidden = (unit: number): boolean => (hidden?.byHand.has(unit) || hidden?.byFilter.has(unit)) === true;
  const all = table.rows.map((_, unit) => unit);
  const seen = all.filter((unit) => !isHidden(unit));
  const isWanted = wanted && new Set(wanted);
  const units = isWanted ? seen.filter((unit) => isWanted.has(unit)) : seen;
  if (units.length === 0) throw new UserError('nothing-to-share', { what: 'rows' });

  const part = selectUnits(table, scoring, units);
  const numbered = (_name: string, index: number): string => sheetWords(choice.language).numbered(index + 1);
  const isChosen = (key: string): boolean => isTaken(taken, key);
  const blank = part.table.rows.map(() => '');
  const masked = {
    ...part.table,
    names: isChosen('name') ? part.table.names : part.table.names.map(numbered),
    oblasts: isChosen('oblast') ? part.table.oblasts : blank,
    raions: isChosen('raion') ? part.table.raions : blank,
    grouped: part.table.grouped && isChosen('oblast'),
    sections: [],
    skipped: table.skipped.map((skipped) => ({ ...skipped, text: '' })),
  };
  const place = new Map(units.map((unit, index) => [unit, index]));
  const stays = ({ unit }: { unit: number | null }): boolean => unit === null || place.has(unit);
  const moved = <T extends { unit: number | null }>(finding: T): T => ({
    ...finding,
    unit: finding.unit === null ? null : (place.get(finding.unit) ?? null),
  });
  return {
    reading: {
      ...reading,
      table: masked,
      scoring: part.scoring,
      summary: summarise(masked, part.scoring),
      findings: reading.findings.filter(stays).map(moved),
      aside: reading.aside
        .filter(({ finding }) => stays(finding))
        .map((aside) => ({ ...aside, finding: moved(aside.finding) })),
      fingerprint: units.length === all.length ? reading.fingerprint : fingerprint(part.table),
      titles: seenTitles(reading, choice),
    },
    settings,
    hiddenByHand: hidden?.byHand.size ?? 0,
    hiddenByFilter: hidden?.byFilter.size ?? 0,
    notSummarised: seen.length - units.length,
  };
}

/** Texts above the header that stand neither in a hidden row nor in a hidden column. */
function seenTitles({ sheet, top, table }: Reading, { hiddenRows, hiddenColumns }: ShareChoice): string[] {
  const titles: string[] = [];
  for (let row = 1; row < table.header.first; row++) {
    const texts = (top.values[row - 1] ?? []).flatMap((value, index) =>
      typeof value === 'string' && !isBlank(value) ? { text: textOf(value), column: index + 1 } : [],
    );
    if (texts.length === 0 || (!hiddenRows && (sheet.isRowHiddenByUser(row) || sheet.isRowHiddenByFilter(row))))
      continue;
    for (const { text, column } of texts) {
      if (hiddenColumns || !sheet.isColumnHiddenByUser(column)) titles.push(text);
    }
  }
  return titles;
}
