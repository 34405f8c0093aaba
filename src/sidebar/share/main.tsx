// Starts the Share dialog: it asks for its own state, since the panel is not there beside it.
import { render } from 'preact';
import { callAddOn } from '../session/call';
import { preferredLanguage } from '../session/preferred-language';
import { browserOf } from './browser';
import { Dialog } from './dialog';
import type { Model } from './model';
import type { ShareApi } from './share-core';
import { createShareSession } from './share-session';

const root = document.getElementById('share');
if (!root) throw new RangeError('the page has no element "share"');

const draw = (model: Model) => {
  document.documentElement.lang = model.language;
  render(<Dialog model={model} session={session} />, root);
};
const session = createShareSession(
  callAddOn<ShareApi>(),
  preferredLanguage(navigator.languages),
  browserOf(window),
  draw,
);

root.replaceChildren();
draw(session.model);
void session.start();
