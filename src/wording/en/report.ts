// The summary's sentences in English.
import { decimal, percent, plain, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';
import { together } from '../phrases';

const municipalities = municipalityWord;
const points = (n: number) => plural('en', n, { one: 'point', other: 'points' });
const num = (value: number) => decimal('en', value);
const only = (count: number, n: number) => (count * 2 < n ? 'only ' : '');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A column that municipalities are told apart by: one with a word of its own, or any other by its header. */
export type ColumnName = 'oblast' | 'raion' | { header: string };
const places = { oblast: 'oblast', raion: 'raion' };

export const report = {
  headline: {
    nobody: 'The table holds no municipalities',
    nobodySelected: 'No municipality of the table is meant here',
    noneClassed: ({ units }: { units: number }) =>
      units === 1
        ? 'The only municipality has no class yet'
        : `None of the ${num(units)} municipalities has a class yet`,
    /** `whole`: nobody is without a class. */
    all: ({ n, whole, name }: { n: number; whole: boolean; name: string }) =>
      n === 1
        ? `Policy in the only municipality with a class is ${name}`
        : `Policy is ${name} in all ${num(n)} municipalities${whole ? '' : ' with a class'}`,
    classes: ({ classed, parts }: { classed: number; parts: { count: number; name: string }[] }) => {
      const [top, ...rest] = parts.map(({ count, name }, index) =>
        index === 0
          ? `${name} in ${num(count)} of ${num(classed)} ${municipalities(classed)} (${percent('en', count / classed, classed)})`
          : `${name} in ${num(count)}`,
      );
      return `Policy is ${together('en', [top ?? '', ...rest])}`;
    },
  },
  read: ({ read, units, outside, skipped }: { read: number; units: number; outside: number; skipped: number }) =>
    outside > 0
      ? `Rows read: ${num(read)}; municipalities here: ${num(units)}, other municipalities: ${num(outside)}, other rows: ${num(skipped)}.`
      : skipped === 0
        ? `Rows read: ${num(read)}, each of them a municipality.`
        : `Rows read: ${num(read)}; municipalities: ${num(units)}, other rows: ${num(skipped)}.`,
  only: ({ column, value, outside }: { column: ColumnName; value: string; outside: number }) =>
    (typeof column === 'string'
      ? `Only municipalities whose ${places[column]} is ${quote('en', value)}`
      : `Only municipalities with ${quote('en', value)} under ${quote('en', column.header)}`) +
    `; ${num(outside)} ${municipalities(outside)} of the table ${plural('en', outside, { one: 'is', other: 'are' })} left out.`,
  classed: ({ classed, without }: { classed: number; without: string[] }) =>
    `With a class: ${num(classed)}` + (without.length === 0 ? '.' : `; without: ${without.join(', ')}.`),
  without: {
    'score-missing': (n: number) => `${num(n)} (score missing)`,
    'score-unusable': (n: number) => `${num(n)} (score cannot be used)`,
    'not-assessed': (n: number) => `${num(n)} (not assessed)`,
    between: (n: number) => `${num(n)} (total between two classes)`,
  },
  duplicates: ({ names }: { names: number }) =>
    names === 1
      ? 'Mind: one municipality stands in the table more than once and is counted each time (see the end).'
      : `Mind: ${num(names)} municipalities stand in the table more than once and are counted each time (see the end).`,
  severalScorings: ({ units }: { units: number }) =>
    `Mind: ${units === 1 ? 'one municipality is' : `${num(units)} municipalities are`} scored more than once (in several rounds or by several raters), and each scoring is counted as a municipality.`,
  municipalities: 'Municipalities',
  share: 'Share',
  total: 'Total',
  none: {
    'no-complete-rows': 'scores incomplete',
    'no-usable-scores': 'no scores',
    'nothing-classed': 'no classes',
  },
  classes: {
    title: ({ classed }: { classed: number }) => `Policy class: ${num(classed)} ${municipalities(classed)}`,
    nothing: 'Policy class: none assigned yet',
    band: 'Total score',
    classed: 'with a class',
    note: ({ classed, sum }: { classed: number; sum: string | null }) =>
      `Shares of the ${classed === 1 ? 'only' : num(classed)} ${municipalities(classed)} with a class` +
      (sum === null ? '.' : `; because of rounding they add up to ${sum}.`),
    interval: '95% interval',
    intervalNote: ({ n, population, unit, asOf }: { n: number; population: number; unit: string; asOf: string }) =>
      `95% intervals after Wilson with the finite population correction: n\u00a0=\u00a0${num(n)} ${municipalities(n)} with a class, N\u00a0=\u00a0${num(population)} (${[unit, asOf].filter(Boolean).join(', ')}). They hold for municipalities drawn at random.`,
    apart: 'Municipalities without a class are counted apart and have no share.',
    chart: ({ classed }: { classed: number }) => `Policy class, municipalities (${num(classed)} in all)`,
  },
  groups: {
    title: (column: ColumnName) =>
      typeof column === 'string' ? `By ${places[column]}` : `By ${quote('en', column.header)}`,
    strongest: ({ group, mean, most }: { group: string; mean: number; most: number }) =>
      `Strongest: ${group}, ${decimal('en', mean, 1)} points of ${plain('en', most)} on average`,
    head: (column: ColumnName) => (typeof column === 'string' ? capital(places[column]) : column.header),
    unnamed: (column: ColumnName) => (typeof column === 'string' ? `${places[column]} not given` : 'not given'),
    without: 'without a class',
    share: (name: string) => `${name}, share`,
    sharesNote: ({ exact }: { exact: boolean }) =>
      'Shares of the municipalities with a class in the same row' +
      (exact ? '.' : '; because of rounding they do not always add up to 100%.'),
    rest: ({ groups }: { groups: number }) => `${num(groups)} others`,
    units: 'total',
    mean: 'mean total',
    note: ({ complete, units }: { complete: number; units: number }) =>
      complete === 0
        ? 'No mean totals: no municipality has every score.'
        : complete === units
          ? `Mean totals of ${units === 1 ? 'the only' : `all ${num(units)}`} ${municipalities(units)}.`
          : `Mean totals of the ${complete === 1 ? 'one' : num(complete)} of ${num(units)} ${municipalities(units)} with every score.`,
    chart: (column: ColumnName) =>
      `Municipalities with a class, by ${typeof column === 'string' ? places[column] : quote('en', column.header)}`,
  },
  present: {
    title: 'Indicators present in each class',
    finding: ({
      name,
      present,
      of,
      count,
      n,
    }: {
      name: string;
      present: number;
      of: number;
      count: number;
      n: number;
    }) =>
      `Where policy is ${name}, mostly ${present === 0 ? 'none' : num(present)} of ${num(of)} indicators ${present === 1 ? 'is' : 'are'} present (${num(count)} of ${num(n)})`,
    head: 'Class',
    column: (n: number) => `${num(n)} ${plural('en', n, { one: 'indicator', other: 'indicators' })}`,
    note: ({ n, from }: { n: number; from: number }) =>
      `The ${n === 1 ? 'only' : num(n)} ${municipalities(n)} with every score and a class. An indicator is present from ${plain('en', from)} ${points(from)}.`,
  },
  indicators: {
    title: 'Scores by indicator',
    weakest: ({ name, present, n }: { name: string; present: number; n: number }) =>
      present === 0
        ? `${name}: present in none of ${num(n)} ${municipalities(n)}`
        : `${name}: present in ${only(present, n)}${num(present)} of ${num(n)} ${municipalities(n)}`,
    head: 'Indicator',
    score: (score: number) => `${plain('en', score)} ${points(score)}`,
    n: 'scored',
    present: (from: number) => `present (≥ ${plain('en', from)})`,
    share: 'share present',
    mean: 'mean score',
    note: ({ n }: { n: number | null }) =>
      n === null
        ? 'Shares and means of the municipalities scored on that indicator.'
        : `Shares and means of the ${num(n)} ${municipalities(n)} scored.`,
    chart: 'Scores by indicator, municipalities',
  },
  borderline: {
    title: ({ units, complete }: { units: number; complete: number }) =>
      `On the border: one point changes the class of ${num(units)} of ${num(complete)} ${municipalities(complete)}`,
    nothing: ({ complete }: { complete: number }) =>
      complete === 1
        ? 'No class hangs on a single point (1 municipality with every score)'
        : `No class hangs on a single point (${num(complete)} ${municipalities(complete)} with every score)`,
    incomplete: 'On the border: no municipality has every score yet',
    up: ({ n, names }: { n: number; names: string }) => `One point up would change the class of ${num(n)}: ${names}.`,
    down: ({ n, names }: { n: number; names: string }) =>
      `One point down would change the class of ${num(n)}: ${names}.`,
    noneUp: 'One point up would change no class.',
    noneDown: 'One point down would change no class.',
    note: 'In brackets the total score; only municipalities with every score.',
  },
  league: {
    first: ({ name, total, most }: { name: string; total: number; most: number }) =>
      `First place: ${name}, ${plain('en', total)} of ${plain('en', most)} points`,
    firstShared: ({ units, total, most }: { units: number; total: number; most: number }) =>
      `${num(units)} municipalities share the first place: ${plain('en', total)} of ${plain('en', most)} points`,
    nobody: 'No places yet: no municipality has every score',
    head: 'Municipality',
    place: 'place',
    placeIn: (column: ColumnName) => `place in ${typeof column === 'string' ? places[column] : 'group'}`,
    total: 'total score',
    class: 'class',
    rule: 'Places by total score; equal totals share their places: 2–3 means second and third.',
    limit: ({ shown, of, sheet }: { shown: number; of: number; sheet: string }) =>
      `The first ${num(shown)} of ${num(of)}; the others stand with their totals on sheet ${sheet}.`,
    unranked: ({ names }: { names: string }) =>
      `Without a place, since a score is missing or cannot be used: ${names}.`,
  },
  more: (n: number) => `and ${num(n)} more`,
  leftOut: {
    nothing: 'Nothing was left out: every row read is a municipality with a class',
    title: ({ units }: { units: number }) => `Without a class: ${num(units)} ${municipalities(units)}`,
    rowsOnly: 'Rows that are no municipality',
    empty: ({ cell, indicator }: { cell: string; indicator: string }) => `${cell} empty (${indicator})`,
    unusable: ({ cell, indicator, seen }: { cell: string; indicator: string; seen: string }) =>
      `${cell} holds ${seen} (${indicator})`,
    between: 'the total lies between two classes',
    row: (row: number) => `row ${row}`,
    possible: (classes: string) => `possible: ${classes}`,
    more: (n: number) => `And ${num(n)} more ${municipalities(n)} without a class.`,
    setAside: (kinds: string) => `Set aside with a reason (see the journal): ${kinds}.`,
    skipped: ({ skipped }: { skipped: number }) => `Rows that are no municipality, not counted: ${num(skipped)}.`,
    skippedRows: ({ reason, rows: at, count }: { reason: string; rows: string; count: number }) =>
      `${num(count)} ${reason} (${count === 1 ? 'row' : 'rows'} ${at})`,
    duplicate: ({ unit, rows: at }: { unit: string; rows: string }) =>
      `Stands in the table more than once: ${unit} (rows ${at}); every row is counted.`,
  },
  foot: {
    method: ({ source, version }: { source: string; version: string }) => `Method: ${source}; version ${version}.`,
    scale: ({ indicators, min, max, step }: { indicators: number; min: number; max: number; step: number }) =>
      `${num(indicators)} ${plural('en', indicators, { one: 'indicator', other: 'indicators' })}, ` +
      `${plain('en', min)}–${plain('en', max)} points each` +
      (step === 1 ? '.' : ` in steps of ${plain('en', step)}.`),
    bands: (bands: string) => `Classes by total score: ${bands}.`,
    source: ({ sheet, range }: { sheet: string; range: string }) => `Source: sheet ${sheet}, ${range}.`,
    census: 'A census: the table holds all municipalities, so that shares have no sampling error.',
    sample: ({ n, population, unit, asOf }: { n: number; population: number; unit: string; asOf: string }) =>
      (n === population ? `All ${num(n)}` : `Sample: ${num(n)} of ${num(population)}`) +
      ` (${[unit, asOf].filter(Boolean).join(', ')}).`,
    computed: ({ at, zone }: { at: string; zone: string }) => `Computed ${at} (${zone}).`,
    made: ({ fingerprint, version }: { fingerprint: string; version: string }) =>
      `Data fingerprint ${fingerprint} · Tendik ${version}`,
  },
};

export type ReportWords = typeof report;
