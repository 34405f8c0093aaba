// What every part of the dialog is drawn from.
import type { Model } from './model';
import type { ShareSession } from './share-session';

export interface Parts {
  model: Model;
  session: ShareSession;
}
