import { answerOf, failureOf } from '../../../src/sidebar/session/call';
import { preferredLanguage } from '../../../src/sidebar/session/preferred-language';

// Texts as users of other add-ons reported them.
test.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
  'ScriptError: Authorization is required to perform that action.',
])('"%s" means several accounts', (message) => {
  expect(failureOf(message)).toEqual({ kind: 'accounts', message });
});

test('any other message of the transport is a broken connection', () => {
  expect(failureOf('NetworkError: Connection failure due to HTTP 0').kind).toBe('broken');
});

test('null, which Sheets gives for an answer with a date in it, is told from an error of the add-on', () => {
  expect(answerOf(null)).toEqual({ ok: false, failure: { kind: 'empty' } });
  expect(answerOf(undefined)).toEqual({ ok: false, failure: { kind: 'empty' } });
  expect(answerOf({ ok: false, error: { name: 'busy', data: {} } })).toEqual({
    ok: false,
    failure: { kind: 'error', name: 'busy', data: {} },
  });
  expect(answerOf({ ok: true, data: null })).toEqual({ ok: true, data: null });
});

test('the first language of the browser that the panel speaks is the one to begin in', () => {
  expect(preferredLanguage(['ky-KG', 'ru'])).toBe('ky');
  expect(preferredLanguage(['de', 'ru-RU'])).toBe('ru');
  expect(preferredLanguage(['de'])).toBe('en');
});
