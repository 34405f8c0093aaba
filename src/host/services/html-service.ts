// HtmlService: pages from the project's html files, as they are.
import type { CallCount } from '../objects/call-count';
import { serviceError } from '../objects/service-error';
import { givenAs, ServiceObject } from '../objects/strict';

type OutputSlice = Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  'append' | 'getContent' | 'getHeight' | 'getTitle' | 'getWidth' | 'setHeight' | 'setTitle' | 'setWidth'
>;

export class HostHtmlOutput extends ServiceObject<GoogleAppsScript.HTML.HtmlOutput> implements OutputSlice {
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(
    calls: CallCount,
    public content: string,
  ) {
    super('HtmlOutput', calls);
  }

  append(added: string): GoogleAppsScript.HTML.HtmlOutput {
    this.content += added;
    return this.self;
  }

  getContent(): string {
    return this.content;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
    this.title = title;
    return this.self;
  }

  getWidth(): number {
    return this.width ?? 0;
  }

  setWidth(width: number): GoogleAppsScript.HTML.HtmlOutput {
    this.width = width;
    return this.self;
  }

  getHeight(): number {
    return this.height ?? 0;
  }

  setHeight(height: number): GoogleAppsScript.HTML.HtmlOutput {
    this.height = height;
    return this.self;
  }
}

type ServiceSlice = Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'>;

export class HostHtmlService extends ServiceObject<GoogleAppsScript.HTML.HtmlService> implements ServiceSlice {
  constructor(
    private readonly calls: CallCount,
    private readonly files: Record<string, string>,
  ) {
    super('HtmlService', calls);
  }

  createHtmlOutput(html: unknown = ''): GoogleAppsScript.HTML.HtmlOutput {
    return new HostHtmlOutput(this.calls, String(html)).self;
  }

  createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
    const content = this.files[name] ?? this.files[`${name}.html`];
    if (content === undefined) throw serviceError(`No HTML file named ${name} was found.`);
    return new HostHtmlOutput(this.calls, content).self;
  }
}

/** The page behind what a script handed over. */
export function hostHtml(output: unknown): HostHtmlOutput {
  return givenAs(output, HostHtmlOutput, 'an HtmlOutput');
}
