// What a script may call: by the mode that it runs in, and by the scopes that its manifest asks for.
import type { HostContext } from '../host-context';
import { serviceError } from '../objects/service-error';

/*
 * What Google documents of the modes (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle):
 *
 *                      NONE              LIMITED           FULL
 *   runs in            onOpen, where     any other         menu items, the sidebar's
 *                      not yet enabled   onOpen, onEdit    calls, onInstall
 *   the person         locale only       locale only       yes
 *   the document       no                yes               yes
 *   what is shown      menu items        menu items        all
 *   properties         no                yes               yes
 *
 * In scripts bound to a document alerts from onOpen are known to work all the same; here the document is followed.
 */

const SCOPE = 'https://www.googleapis.com/auth/';
const THIS_DOCUMENT = `${SCOPE}spreadsheets.currentonly`;
const ALL_DOCUMENTS = `${SCOPE}spreadsheets`;
const PAGES = `${SCOPE}script.container.ui`;

/** Throws where the add-on is not enabled in the document, or may not see documents at all. */
export function mayUseDocument(context: HostContext, method: string): void {
  if (context.run().mode === 'NONE') throw refused(method);
  requireScope(context, method, [THIS_DOCUMENT, ALL_DOCUMENTS]);
}

/** Throws but for scripts that may see every document of the person: this one counts as any other. */
export function mayOpenDocuments(context: HostContext, method: string): void {
  requireScope(context, method, [ALL_DOCUMENTS]);
}

/** Properties and locks need no scope. */
export function mayUseStores(context: HostContext, method: string): void {
  if (context.run().mode === 'NONE') throw refused(method);
}

export function mayAlert(context: HostContext, method: string): void {
  if (context.run().mode !== 'FULL') throw refused(method);
}

/** The sidebar and dialogs. A simple trigger hears the same as one without the scope. */
export function mayShowPages(context: HostContext, method: string): void {
  if (context.run().mode !== 'FULL') throw missing(method, [PAGES]);
  requireScope(context, method, [PAGES]);
}

function requireScope(context: HostContext, method: string, anyOf: readonly string[]): void {
  if (!anyOf.some((scope) => context.manifest.oauthScopes.includes(scope))) throw missing(method, anyOf);
}

function refused(method: string): Error {
  return serviceError(`You do not have permission to call ${method}.`);
}

function missing(method: string, anyOf: readonly string[]): Error {
  const scopes = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(' || ')})`;
  return serviceError(`Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes}`);
}
