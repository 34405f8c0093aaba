// A reading of the municipalities that leave, with the names and places that leave: what was not chosen is not in it.
import { summarise } from '../../core/summary/summarise';
import { selectUnits } from '../../core/summary/select-units';
import { fingerprint } from '../../core/scoring/fingerprint';
import { sheetWords } from '../../wording/sheet';
import { ScoreKind } from '../../core/table/score-cell';
import type { Table } from '../../core/table/table';
import type { Reading } from '../reading/reading';
import { UserError } from '../user-error';
import { isTaken } from './chosen-columns';
import { hiddenUnits } from './hidden-rows';
import { seenPlaces } from './partner-sheet/seen-places';
import { seenTitles } from './partner-sheet/seen-titles';
import type { SourceOfColumn } from './share-columns';
import type { ShareChoice } from './share-types';
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
    oblasts: isChosen('oblast') ? seenPlaces(reading, choice, part.table, 'oblast') : blank,
    raions: isChosen('raion') ? seenPlaces(reading, choice, part.table, 'raion') : blank,
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
      fingerprint: fingerprint(ofChosen(part.table, isChosen)),
      titles: seenTitles(reading, choice),
    },
    settings,
    hiddenByHand: hidden?.byHand.size ?? 0,
    hiddenByFilter: hidden?.byFilter.size ?? 0,
    notSummarised: seen.length - units.length,
  };
}

/** The scores that leave: the mark of others would let anybody who tries out all of them find the right ones. */
function ofChosen(table: Table, isChosen: (key: string) => boolean): Table {
  const { indicators } = table.method;
  const none = new Uint8Array(table.rows.length).fill(ScoreKind.empty);
  return { ...table, kinds: table.kinds.map((kinds, at) => (isChosen(indicators[at]?.key ?? '') ? kinds : none)) };
}
