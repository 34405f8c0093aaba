// What Google's official types say of the classes that scripts meet.
import { dirname, join } from 'node:path';
import ts from 'typescript';

const file = join(dirname(require.resolve('@types/google-apps-script/package.json')), 'index.d.ts');
const program = ts.createProgram([file], { skipLibCheck: true, types: [] });
const checker = program.getTypeChecker();

/** Documents have ranges and menus too: those of sheets come first. */
const NAMESPACES = ['Spreadsheet', 'Base', 'Charts', 'HTML', 'Properties', 'Lock', 'Utilities', 'Script'];

/** Names of all members of a class, such as `Range`; none if there is no such class. */
export function officialMembers(name: string): string[] {
  const roots = program.getSourceFiles().flatMap((from) => checker.getSymbolsInScope(from, ts.SymbolFlags.Namespace));
  const root = roots.find((symbol) => symbol.name === 'GoogleAppsScript');
  const within = (symbol: ts.Symbol | undefined, key: string) => symbol?.exports?.get(ts.escapeLeadingUnderscores(key));
  const symbol = NAMESPACES.flatMap((space) => within(within(root, space), name) ?? [])[0];
  return symbol
    ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((member) => member.name)
    : [];
}
