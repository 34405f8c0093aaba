// What a column is called in sentences, kept to a length that they can bear.
import type { ColumnName } from '../wording/report';
import type { GroupColumn } from './report-input';
import { shorten } from './shorten';

export const columnName = (column: GroupColumn): ColumnName =>
  'role' in column ? column.role : { header: shorten(column.header) };
