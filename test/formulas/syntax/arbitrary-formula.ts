// Random formulas in canonical form, for properties that hold of any formula.

import fc from 'fast-check';

const references = fc
  .tuple(
    fc.constantFrom('', 'Sheet1!', "'Лист 1'!", "'O''Brien'!"),
    fc.constantFrom('', '$'),
    fc.constantFrom('C', 'J', 'AA'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 20, max: 60 }),
    fc.constantFrom('', ':$M$70', ':AZ70', ':AZ'),
  )
  .map((parts) => parts.join(''));

const leaf = fc.oneof(
  references,
  fc.constantFrom(
    'A:C',
    '$A:B',
    '3:9',
    '1.5',
    '.5',
    '2e3',
    '7%',
    'TRUE',
    '"a,b;c ""q"" A1"',
    'имя',
    '#N/A',
    '{1,2;3,"x"}',
  ),
);

export const formulas = fc
  .letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<='), tie('expression'))
        .map((parts) => parts.join('')),
      tie('expression').map((inner) => `(-${inner})`),
      fc
        .tuple(fc.constantFrom('SUM', 'IF', 'COUNTIFS', 'RANK.EQ'), fc.array(tie('expression'), { maxLength: 3 }))
        .map(([name, args]) => `${name}(${args.join(',')})`),
    ),
  }))
  .expression.map((text) => `=${text}`);
