// A case on the local host: in an empty workbook of the case's locale.
import { emptyWorkbook } from '../../src/host/cells/cells';
import { Host } from '../../src/host/host';
import type { Services, SheetCase } from './case';
import { outcomeOf, type Outcome } from './outcome';

export function onLocalHost(one: SheetCase): Outcome {
  const host = new Host({
    workbook: emptyWorkbook(one.locale ?? 'en_US'),
    now: () => new Date('2026-11-24T02:00:00Z'),
    bundle: (globals) => {
      const services = globals as unknown as Services;
      return { main: () => outcomeOf(one, services, services.SpreadsheetApp.getActiveSheet()) };
    },
  });
  return host.run('main') as Outcome;
}
