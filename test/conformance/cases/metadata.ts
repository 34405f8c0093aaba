// Developer metadata.
import { said, type Case } from '../case';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

export const cases: Case[] = [
  {
    id: 'metadata-01',
    leaves: 'nothing',
    run: ({ A }) => ['B2:D4', 'B6:D6', 'A1'].map((range) => said(() => A(range).addDeveloperMetadata('k', 'v'))),
    gives: [ARBITRARY, ARBITRARY, ARBITRARY],
  },
  {
    id: 'metadata-04',
    run({ ss }) {
      ss.addDeveloperMetadata('conformance-k', 'v').addDeveloperMetadata('conformance-k', 'w');
      const finder = () => ss.createDeveloperMetadataFinder().withKey('conformance-k');
      const found = finder().withValue('v').find();
      const values = found.map((entry) => entry.getValue());
      for (const entry of finder().find()) entry.remove();
      return values;
    },
    gives: ['v'],
  },
  {
    id: 'metadata-05',
    missing: 'DeveloperMetadata.moveToColumn',
    run({ A, ss, sheet }) {
      A('3:3').addDeveloperMetadata('conformance-k', 'v');
      const entry = ss.createDeveloperMetadataFinder().withKey('conformance-k').find()[0]!;
      const type = () => String(entry.getLocation().getLocationType());
      const seen: string[] = [];
      entry.moveToColumn(A('J:J'));
      seen.push(type());
      entry.moveToRow(A('9:9'));
      seen.push(type());
      entry.moveToSheet(sheet);
      seen.push(type());
      entry.moveToSpreadsheet();
      seen.push(type());
      entry.remove();
      return seen;
    },
    gives: ['COLUMN', 'ROW', 'SHEET', 'SPREADSHEET'],
  },
];
