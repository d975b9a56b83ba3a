/** Milliseconds; much less than a session lasts, so that it does not end under somebody who types. */
const AGAIN_MS = 600_000;

/**
 * Tells that somebody touched the page: a finger, a mouse button or a key, in a window that has the focus. A program that
 * only loads the page, or presses its buttons by script, makes no such event. Told again from time to time, because each
 * time gives the session another hour. With it goes how far the reader's clock is ahead of UTC, in minutes.
 */
export const shownScript = `(function(){
var t=document.querySelector('input[name=formToken]');if(!t)return;
var n=['pointerdown','keydown'],l=0;
function g(e){if(!e.isTrusted||!document.hasFocus()||Date.now()-l<${String(AGAIN_MS)})return;
l=Date.now();
fetch('/teken/getoond',{method:'POST',keepalive:true,body:new URLSearchParams({formToken:t.value,tz:-new Date().getTimezoneOffset()})}).catch(function(){})}
n.forEach(function(k){addEventListener(k,g,true)})
})()`;
