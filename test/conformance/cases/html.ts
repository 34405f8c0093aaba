// Pages, and what google.script.run carries.
import { said, type Case } from '../case';

const CLIENT = 'only a page can call through google.script.run';

export const cases: Case[] = [
  {
    id: 'html-01',
    leaves: 'nothing',
    run({ HtmlService }) {
      const page = HtmlService.createHtmlOutput('<h1>T</h1>');
      return [page.getContent(), page.getTitle(), page.setTitle('x').getTitle()];
    },
    gives: ['<h1>T</h1>', '', 'x'],
  },
  {
    id: 'html-02',
    leaves: 'nothing',
    run({ HtmlService }) {
      const page = HtmlService.createHtmlOutput('').setHeight(100).setWidth(200);
      return [page.getHeight(), page.getWidth()];
    },
    gives: [100, 200],
  },
  {
    id: 'html-04',
    leaves: 'nothing',
    missing: 'HtmlService.createTemplate',
    run({ HtmlService }) {
      const template = HtmlService.createTemplate('Hello <?= name ?>');
      (template as unknown as { name: string }).name = 'G';
      return template.evaluate().getContent();
    },
    gives: 'Hello G',
  },
  {
    id: 'html-07',
    leaves: 'nothing',
    missing: 'HtmlService.getUserAgent',
    run: ({ HtmlService }) => HtmlService.getUserAgent(),
    gives: null,
  },
  {
    id: 'html-09',
    onlyHere: CLIENT,
    onHost(make) {
      const host = make('function echo(v) { return v; }');
      const unfit = [new Date(), () => 1, [[undefined]], { a: { b: new Date() } }];
      return unfit.map((argument) => said(() => host.clientCall('echo', [argument])));
    },
    gives: ['0', '0', '0[0][0]', '0.a.b'].map((place) => `Failed due to illegal value in property: ${place}`),
  },
  {
    id: 'html-10',
    onlyHere: CLIENT,
    onHost: (make) => said(() => make('function secret_() { return 1; }').clientCall('secret_')),
    gives: 'google.script.run.secret_ is not a function',
  },
  {
    id: 'html-11',
    onlyHere: CLIENT,
    async onHost(make) {
      const held: (() => void)[] = [];
      const pause = () => new Promise<void>((resolve) => held.push(resolve));
      const host = make('function f() { return 1; }', { pause });
      const calls = Array.from({ length: 11 }, () => host.clientCall('f'));
      await Promise.resolve();
      const atOnce = held.length;
      held[0]?.();
      await calls[0];
      await new Promise((resolve) => setTimeout(resolve, 0));
      const then = held.length;
      held.forEach((release) => release());
      return [atOnce, then, await Promise.all(calls)];
    },
    gives: [10, 11, Array(11).fill(1)],
  },
];
