// What stands in the panel until the first answer: the outline of what will come.
import type { Language } from '../../core/language';
import { sidebarWords } from '../../wording/sidebar';

export function Loading({ language }: { language: Language }) {
  return (
    <div class="loading">
      <p class="soft">{sidebarWords(language).loading}</p>
      <div class="progress" aria-hidden="true" />
      <div class="bone wide" />
      <div class="bone" />
      <div class="bone tall" />
    </div>
  );
}
