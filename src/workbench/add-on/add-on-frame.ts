// The add-on's html in a frame of its own, cut off from this page but for google.script.
import { element } from '../parts/dom';
import { googleScriptShim } from './google-script-shim';

/** What Sheets allows its own frames, without the page's origin. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

export interface FrameServer {
  names(): readonly string[];
  /** Throws at once where the call may not be made. */
  call(name: string, args: unknown[]): Promise<unknown>;
  close(): void;
  focusEditor(): void;
}

interface Message {
  call?: string;
  id?: number;
  args?: unknown[];
  host?: string;
}

/** Shows `html` in a sandboxed frame and serves its calls until the frame is taken off the page. */
export function addOnFrame(html: string, title: string, server: FrameServer): HTMLIFrameElement {
  const frame = element('iframe', { title, sandbox: SANDBOX });
  const heard = async (event: MessageEvent): Promise<void> => {
    if (!frame.isConnected) return window.removeEventListener('message', heard);
    if (event.source !== frame.contentWindow) return;
    const message = Object(event.data) as Message;
    if (message.host === 'close') return server.close();
    if (message.host === 'focus') return server.focusEditor();
    if (typeof message.call !== 'string') return;
    const answer = await answerTo(message, server);
    frame.contentWindow?.postMessage({ id: message.id, ...answer }, '*');
  };
  window.addEventListener('message', heard);
  frame.srcdoc = withShim(html, server.names());
  return frame;
}

async function answerTo(message: Message, server: FrameServer): Promise<{ value: unknown } | { error: string }> {
  try {
    return { value: await server.call(message.call ?? '', message.args ?? []) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The functions' names stand in an attribute, so that the script itself is always the same text. */
function withShim(html: string, names: readonly string[]): string {
  const data = names.filter((name) => !name.endsWith('_')).join(' ');
  const script = `<meta name="functions" content="${data}"><script>${googleScriptShim}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
