// The functions that Google calls, and nothing else: menu items, and what google.script.run can reach.
import type { Language } from '../core/language';
import { classify, languageFor, openDocument, setDocumentLanguage, state } from './actions';
import type {
  ColumnChoice,
  CorrectionWanted,
  Envelope,
  PanelApi,
  ProblemsList,
  RemovalWanted,
  RunOptions,
  Summarised,
  SummaryWanted,
} from './api';
import type { Check, Score, Unworded } from './contract';
import { checkData, scoreData } from './contract-data';
import { correct, previewCorrections, undoCorrection } from './corrections/correct';
import { envelope } from './envelope';
import { addFilter } from './filter';
import { newForm, newFormByMenu, restrictByMenu, sampleByMenu } from './forms/actions';
import { checked, panelLanguage, setPanelLanguage } from './document/languages';
import { setLive } from './live/setting';
import { buildMenu, checkByMenu, classifyByMenu, helpByMenu, showPanel, showShare, summariseByMenu } from './menu';
import { goTo } from './navigation';
import { problemsFound, problemsSheet } from './problems-sheet/problems-sheet';
import { removeByMenu } from './removal/by-menu';
import { remove, removal } from './removal/remove';
import { judge } from './journal/set-aside';
import { defaultChoice } from './sharing/default-choice';
import { shareData } from './sharing/share-data';
import type { ShareData, SharePart } from './sharing/share-types';
import { sheetLanguage } from './reading/sheet-language';
import { confirmColumns, sourceColumns } from './reading/source-columns';
import { goToSummary, restoreCharts, saveSummary, summarise } from './summaries/actions';
import { panelSummaryList } from './summaries/list';
import { keepVersion } from './versions/keep-version';

type Answer<Name extends keyof PanelApi> = Envelope<ReturnType<PanelApi[Name]>>;

export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  buildMenu(event);
}

/** A menu that offers only Help in the published add-on is what a missing onInstall looks like. */
export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  buildMenu(event);
}

export const openPanel = (): void => showPanel();
export const menuCheck = (): void => checkByMenu();
export const menuClassify = (): void => classifyByMenu();
export const menuSummarise = (): void => summariseByMenu();
export const menuShare = (): void => showShare();
export const menuNewSheet = (): void => newFormByMenu();
export const menuValidate = (): void => restrictByMenu();
export const menuSampleSheet = (): void => sampleByMenu();
export const menuHelp = (): void => helpByMenu();
export const menuRemove = (): void => removeByMenu();

/** The panel's first call: its error also tells the person's language, which the panel knows from nowhere else. */
export const panelState = (): Answer<'panelState'> => envelope(state, () => ({ language: panelLanguage() }));

export const panelClassify = (options: RunOptions): Answer<'panelClassify'> =>
  envelope(() => ({ rows: classify(options?.replaceTyped === true) }));

export const panelSummarise = (options: RunOptions): Answer<'panelSummarise'> =>
  envelope(() => {
    const { notRefreshed } = summarise(options?.replaceTyped === true);
    return { ...state(), ...(notRefreshed.length > 0 && { notRefreshed }) };
  });

export const panelSummaries = (): Answer<'panelSummaries'> => envelope(panelSummaryList);

export const panelSaveSummary = (wanted: SummaryWanted): Answer<'panelSaveSummary'> =>
  envelope(() => {
    saveSummary(wanted);
    return state();
  });

export const panelRestoreCharts = (summary: {
  sheetId: number;
  replaceTyped?: boolean;
}): Answer<'panelRestoreCharts'> =>
  envelope(() => {
    restoreCharts(summary.sheetId, summary.replaceTyped === true);
    return state();
  });

export const panelKeepVersion = (summary: { sheetId: number }): Answer<'panelKeepVersion'> =>
  envelope(() => keepVersion(summary.sheetId));

export const panelRemoval = (): Answer<'panelRemoval'> => envelope(removal);
export const panelRemove = (wanted: RemovalWanted): Answer<'panelRemove'> => envelope(() => remove(wanted));

export const panelAddFilter = (filtered: { sheetId: number }): Answer<'panelAddFilter'> =>
  envelope(() => addFilter(filtered.sheetId));

export const panelProblems = (sheet: { sheetId: number }): Answer<'panelProblems'> =>
  envelope(() => problemsFound(sheet.sheetId));

export const panelProblemsSheet = (wanted: { sheetId: number; list: ProblemsList }): Answer<'panelProblemsSheet'> =>
  envelope(() => problemsSheet(wanted.sheetId, wanted.list));

export const panelPreview = (kind: { sheetId: number; code: string }): Answer<'panelPreview'> =>
  envelope(() => previewCorrections(kind.sheetId, kind.code));

export const panelCorrect = (wanted: CorrectionWanted): Answer<'panelCorrect'> => envelope(() => correct(wanted));
export const panelUndo = (): Answer<'panelUndo'> => envelope(undoCorrection);

export const panelSetAside = (judgement: { sheetId: number; key: string; reason: string }): Answer<'panelSetAside'> =>
  envelope(() => judge(judgement.sheetId, judgement.key, String(judgement.reason)));

export const panelTakeBack = (judgement: { sheetId: number; key: string }): Answer<'panelTakeBack'> =>
  envelope(() => judge(judgement.sheetId, judgement.key, null));

export const panelGoTo = (place: { sheetId: number; cell: string }): Answer<'panelGoTo'> =>
  envelope(() => goTo(place.sheetId, place.cell));

export const panelOpenSummary = (): Answer<'panelOpenSummary'> => envelope(goToSummary);

export const panelOpenShare = (): Answer<'panelOpenShare'> =>
  envelope(() => {
    showShare();
    return null;
  });

export const panelNewSheet = (): Answer<'panelNewSheet'> => envelope(() => ({ sheetName: newForm() }));

export const panelSetLanguage = (choice: { language: Language }): Answer<'panelSetLanguage'> =>
  envelope(() => {
    setPanelLanguage(choice.language);
    return null;
  });

export const panelSetDocumentLanguage = (choice: { language: Language }): Answer<'panelSetDocumentLanguage'> =>
  envelope(() => {
    setDocumentLanguage(checked(choice.language));
    return state();
  });

export const panelSetLive = (choice: { live: boolean }): Answer<'panelSetLive'> =>
  envelope(() => {
    setLive(choice.live);
    return state();
  });

export const panelColumns = (): Answer<'panelColumns'> => envelope(sourceColumns);

export const panelConfirmColumns = (choice: ColumnChoice): Answer<'panelConfirmColumns'> =>
  envelope(() => confirmColumns(choice));

/** For the command line: the check of the active sheet. */
export const dataCheck = (): Envelope<Unworded<Check>> => envelope(() => checkData(openDocument().reading));

/**
 * For the command line: fills in columns and summary and gives every figure. A document without a language of its own
 * takes `documentLanguage`, or else that of its header.
 */
export const dataScore = (options: {
  documentLanguage?: Language | null;
  replaceTyped?: boolean;
  /** Formulas from now on; otherwise as the document has it. */
  live?: boolean;
}): Envelope<Unworded<Score> & Pick<Summarised, 'notRefreshed'>> =>
  envelope(() => {
    const replaceTyped = options.replaceTyped === true;
    if (options.live === true) setLive(true);
    classify(replaceTyped, (document) => options.documentLanguage ?? sheetLanguage(document.reading.table.header));
    const { notRefreshed } = summarise(replaceTyped);
    return { ...scoreData(openDocument().reading), ...(notRefreshed.length > 0 && { notRefreshed }) };
  });

/**
 * For the command line: what is shared of the active sheet where nobody chose more than this. In the document's language
 * where none is asked for, or else that of its header.
 */
export const dataShare = (options: { language?: Language | null; with?: SharePart[] }): Envelope<ShareData> =>
  envelope(() => {
    const document = openDocument();
    const { reading } = document;
    const language = options.language ?? languageFor(document, () => sheetLanguage(reading.table.header));
    return shareData(reading, { ...defaultChoice(reading, language, options.with), askEveryRow: true });
  });

export {
  shareDecide,
  shareDownload,
  shareMethodSheet,
  sharePartnerSheet,
  sharePreview,
  shareProposals,
  shareState,
} from './sharing/share-entry';
