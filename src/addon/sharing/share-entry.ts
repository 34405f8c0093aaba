// What the Share dialog can call about partner sheets and partners' answers.
import type { Envelope } from '../api';
import { envelope } from '../envelope';
import { checked } from '../document/languages';
import { decide } from './answers/decide';
import { methodSheet } from './method-sheet';
import { makePartner, previewPartner } from './partner-sheet/partners';
import { readProposals } from './answers/read-proposals';
import type { Decision, PartnerChoice, PartnerChoiceWanted, ProposalsWanted, SharePartnerApi } from './share-api';
import { shareFile } from './share-file';
import { shareState as state } from './share-state';

type Answer<Name extends keyof SharePartnerApi> = Envelope<ReturnType<SharePartnerApi[Name]>>;

/** Nothing but what a choice holds is kept with a partner sheet. */
function whole({ choice, ...rest }: PartnerChoiceWanted): PartnerChoiceWanted {
  const { sheetId, summarySheetId, units, askEveryRow } = choice;
  const kept: PartnerChoice = {
    sheetId,
    language: checked(choice.language),
    columns: choice.columns.map(String),
    hiddenRows: choice.hiddenRows === true,
    hiddenColumns: choice.hiddenColumns === true,
    with: [...(choice.with ?? [])],
    proposals: choice.proposals === true,
    ...(typeof summarySheetId === 'number' && { summarySheetId }),
    ...(units === 'all' && { units }),
    ...(askEveryRow === true && { askEveryRow }),
  };
  return { ...rest, choice: kept };
}

export const shareState = (): Answer<'shareState'> => envelope(state);

export const sharePreview = (wanted: PartnerChoiceWanted): Answer<'sharePreview'> =>
  envelope(() => previewPartner(whole(wanted)));

export const shareDownload = (wanted: { choice: PartnerChoice }): Answer<'shareDownload'> =>
  envelope(() => shareFile(whole(wanted).choice));

export const sharePartnerSheet = (wanted: PartnerChoiceWanted): Answer<'sharePartnerSheet'> =>
  envelope(() => makePartner(whole(wanted)));

export const shareProposals = (wanted: ProposalsWanted): Answer<'shareProposals'> =>
  envelope(() => readProposals(wanted));

export const shareDecide = ({
  sheetId,
  decisions,
}: {
  sheetId: number;
  decisions: Decision[];
}): Answer<'shareDecide'> => envelope(() => decide(sheetId, decisions));

export const shareMethodSheet = (
  wanted: Parameters<SharePartnerApi['shareMethodSheet']>[0],
): Answer<'shareMethodSheet'> => envelope(() => methodSheet(checked(wanted.language), wanted.replaceTyped === true));
