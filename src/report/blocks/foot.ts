// What the figures rest on: method, source, time, and marks by which they can be traced.
import { quote } from '../../wording/numbers';
import { reportWords } from '../../wording/report';
import { text, type Block } from '../plan';
import type { ReportInput } from '../report-input';
import { bandText } from './classes';

export function footBlock(input: ReportInput): Block {
  const { method, language, source, computedAt, timeZone, fingerprint, toolVersion } = input;
  const say = reportWords(language).foot;
  const bands = method.classes.map(({ short, from, to }) => `${short[language]} ${bandText(input, from, to)}`);
  return {
    id: 'foot',
    parts: [
      text(
        'foot',
        [
          say.method({ source: method.source[language], version: method.version }),
          capital(say.scale({ indicators: method.indicators.length, ...method.scale })),
          say.bands(bands.join(', ')),
        ].join(' '),
      ),
      text(
        'foot',
        [
          say.source({ sheet: quote(language, source.sheetName), range: source.range }),
          say.computed({ at: computedAt, zone: timeZone }),
        ].join(' '),
      ),
      ...basisLine(input).map((line) => text('foot', line)),
      text('foot', say.made({ fingerprint, version: toolVersion })),
    ],
  };
}

/** Whether all were scored, or how many of what; nothing where nobody said. */
function basisLine({ language, basis, summary: { units } }: ReportInput): string[] {
  const say = reportWords(language).foot;
  if (!basis) return [];
  return [basis.kind === 'census' ? say.census : say.sample({ n: units, ...basis })];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
