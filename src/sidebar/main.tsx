// Starts the panel: one call for its state, and from then on it is drawn anew whenever something changes.
import { render } from 'preact';
import type { PanelApi } from '../addon/api';
import { Panel } from './panel';
import { callAddOn, focusGrid } from './session/call';
import { preferredLanguage } from './session/preferred-language';
import { createSession } from './session/session';
import type { Model } from './session/model';

const root = document.getElementById('panel');
if (!root) throw new RangeError('the page has no element "panel"');

const draw = (model: Model) => {
  document.documentElement.lang = model.language;
  render(<Panel model={model} session={session} />, root);
};
// What opens the panel writes this person's language into the page: it is right also where no call comes through.
const wishes = [document.documentElement.lang, ...navigator.languages];
const session = createSession(callAddOn<PanelApi>(), preferredLanguage(wishes), draw, focusGrid);

// The sheet cannot tell the panel that it was edited: look again when the hand comes back to the panel.
document.documentElement.addEventListener('mouseenter', () => void session.checkQuietly());
window.addEventListener('focus', () => void session.checkQuietly());

root.replaceChildren();
void session.check();
