/**
 * Tells once per page that somebody touched it: a finger, a mouse button or a key, in a window that has the focus. A program
 * that only loads the page, or presses its buttons by script, makes no such event.
 */
export const shownScript = `(function(){
var t=document.querySelector('input[name=formToken]');if(!t)return;
var n=['pointerdown','keydown'];
function g(e){if(!e.isTrusted||!document.hasFocus())return;
n.forEach(function(k){removeEventListener(k,g,true)});
fetch('/teken/getoond',{method:'POST',keepalive:true,body:new URLSearchParams({formToken:t.value})}).catch(function(){})}
n.forEach(function(k){addEventListener(k,g,true)})
})()`;
