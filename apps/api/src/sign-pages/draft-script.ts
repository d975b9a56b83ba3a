/** Puts the focus on the list of faults, where a page has one. */
export const focusScript = "var e=document.getElementById('fouten');if(e)e.focus()";

/**
 * Keeps what was typed while a phone locks or a session ends, in this tab only, and gives it back when the form comes
 * empty. Puts the focus on the list of faults. Everything else works without it.
 */
export const draftScript = `(function(){
${focusScript};
var s;try{s=sessionStorage}catch(x){return}
var d=document.body.dataset;if(d.done){s.removeItem(d.done);return}
var f=document.querySelector('form[data-draft]');if(!f)return;
var k=f.dataset.draft;
function each(g){for(var i=0;i<f.elements.length;i++){var c=f.elements[i];if(c.name&&c.type!=='hidden'&&c.type!=='file'&&c.type!=='submit')g(c)}}
if(f.dataset.fresh){try{var o=JSON.parse(s.getItem(k)||'{}');each(function(c){var v=o[c.name];if(v===undefined)return;
if(c.type==='radio'||c.type==='checkbox')c.checked=c.value===v;else c.value=v})}catch(x){}}
f.addEventListener('input',function(){var o={};each(function(c){if(c.type!=='radio'&&c.type!=='checkbox'||c.checked)o[c.name]=c.value});
try{s.setItem(k,JSON.stringify(o))}catch(x){}})
})()`;
