import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
// The published file declares plain types; as a module of this name the compiler can hold ours against them.
const published =
  readFileSync(join(root, 'docs/contract.d.ts'), 'utf8') + '\nexport type { Check, Score, Report, Failure };';
const holding = `
import type * as Ours from '${join(root, 'src/addon/contract').replace(/\\/g, '/')}';
import type * as Published from './published';
type Fits<A extends B, B> = A;
export type Held = [
  Fits<Ours.Check, Published.Check>, Fits<Published.Check, Ours.Check>,
  Fits<Ours.Score, Published.Score>, Fits<Published.Score, Ours.Score>,
  Fits<Ours.Report, Published.Report>, Fits<Published.Report, Ours.Report>,
  Fits<keyof Ours.Report, keyof Published.Report>, Fits<keyof Published.Report, keyof Ours.Report>,
  Fits<keyof Ours.Score, keyof Published.Score>, Fits<keyof Published.Score, keyof Ours.Score>,
  Fits<keyof Ours.Scored, keyof Published.Score['scored'][number]>, Fits<keyof Published.Score['scored'][number], keyof Ours.Scored>,
  Fits<keyof Ours.Summary, keyof Published.Score['summary']>, Fits<keyof Published.Score['summary'], keyof Ours.Summary>,
  Fits<keyof Ours.ContractFinding, keyof Published.Check['findings'][number]>, Fits<keyof Published.Check['findings'][number], keyof Ours.ContractFinding>,
];
`;

function complaints(files: Record<string, string>): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2021 };
  options.module = ts.ModuleKind.ESNext;
  options.moduleResolution = ts.ModuleResolutionKind.Bundler;
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name in files || fileExists(name);
  host.readFile = (name) => files[name] ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = files[name];
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const at = (name: string): string => join(root, 'test', name).replace(/\\/g, '/');

test('what we print and what the contract publishes are the same types, property by property', () => {
  expect(complaints({ [at('published.ts')]: published, [at('holding.ts')]: holding })).toEqual([]);
});

test('a property more or less is noticed', () => {
  const changed = published.replace('present: number | null;', 'presence: number | null;');
  expect(complaints({ [at('published.ts')]: changed, [at('holding.ts')]: holding })).not.toEqual([]);
});
