// What was done with a summary or with the document, in words.
import type { Language } from '../../core/language';
import { quote } from '../../wording/numbers';
import { problemWords } from '../../wording/problems';
import { removalWords } from '../../wording/removal';
import { sidebarWords } from '../../wording/sidebar';
import { summaryWords } from '../../wording/summaries';
import type { Told } from './model';

export function toldText(language: Language, { what, sheetName }: Told): string {
  const say = summaryWords(language);
  switch (what) {
    case 'saved':
    case 'kept':
      return say[what](quote(language, sheetName));
    case 'restored':
      return say.restored;
    case 'filterAdded':
      return sidebarWords(language).settings.filterAdded;
    case 'listed':
      return problemWords(language).listed(quote(language, sheetName));
    case 'removed':
      return removalWords(language).removed;
  }
}
