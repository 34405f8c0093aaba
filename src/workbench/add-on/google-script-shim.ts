// google.script for the framed html: calls go to the page by messages. Runs in the frame, so it is text here.

/**
 * Runners are immutable chains, as Google's are: each `with…` gives a new one. What may not be sent (functions, dates,
 * elements) throws where the call is made.
 */
export const googleScriptShim = `(function () {
  'use strict';
  var waiting = {}, last = 0;
  var names = document.querySelector('meta[name=functions]').content.split(' ');
  window.addEventListener('message', function (event) {
    if (event.source !== window.parent || !event.data || !waiting[event.data.id]) return;
    var call = waiting[event.data.id];
    delete waiting[event.data.id];
    if ('error' in event.data) {
      if (call.failure) call.failure(new Error(event.data.error), call.user);
      else console.error(event.data.error);
    } else if (call.success) call.success(event.data.value, call.user);
  });
  function check(value, place) {
    if (value === null || value === undefined || /^(string|number|boolean)$/.test(typeof value)) return;
    var plain = Object.prototype.toString.call(value);
    if (plain !== '[object Array]' && plain !== '[object Object]') throw new TypeError('Failed due to illegal value in property: ' + place);
    Object.keys(value).forEach(function (key) { check(value[key], place + '.' + key); });
  }
  function runner(state) {
    var made = {};
    [['withSuccessHandler', 'success'], ['withFailureHandler', 'failure'], ['withUserObject', 'user']].forEach(function (pair) {
      made[pair[0]] = function (value) {
        var next = { success: state.success, failure: state.failure, user: state.user };
        next[pair[1]] = value;
        return runner(next);
      };
    });
    names.forEach(function (name) {
      made[name] = function () {
        var args = Array.prototype.slice.call(arguments);
        args.forEach(function (arg, index) { check(arg, String(index)); });
        last += 1;
        waiting[last] = state;
        window.parent.postMessage({ call: name, args: args, id: last }, '*');
      };
    });
    return made;
  }
  window.google = { script: {
    run: runner({}),
    host: {
      origin: '',
      close: function () { window.parent.postMessage({ host: 'close' }, '*'); },
      setHeight: function () {},
      setWidth: function () {},
      editor: { focus: function () { window.parent.postMessage({ host: 'focus' }, '*'); } }
    }
  } };
})();`;
