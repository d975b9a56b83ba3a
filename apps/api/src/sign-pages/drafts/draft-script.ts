/** Puts the focus on the list of faults, where a page has one. */
export const focusScript = "var e=document.getElementById('fouten');if(e)e.focus()";

/** Days that a draft stays in a browser after its last key. */
export const draftDays = 14;

/** Names every draft of ours in the browser, so that those that are over are found on any page. */
export const DRAFT_PREFIX = 'concept.';

/**
 * Keeps what was typed and chosen on this device while a phone locks, a connection dies or a session ends, and gives it back
 * when the form of the same link comes empty, in any tab. No files, no codes. What was ticked for another text is not
 * ticked again. Gone once the answer is sent, after some days, or by a button. Puts the focus on the list of faults.
 * Everything else works without it.
 */
export const draftScript = `(function(){
${focusScript};
var s,w=document.body.dataset,p='${DRAFT_PREFIX}',now=Date.now();
try{s=localStorage;Object.keys(s).forEach(function(n){if(n.indexOf(p))return;
var u=0;try{u=JSON.parse(s.getItem(n)).until}catch(x){}if(!(u>now))s.removeItem(n)});
(w.done||'').split(' ').forEach(function(n){s.removeItem(p+n)})}catch(x){return}
var f=document.querySelector('form[data-draft]');if(!f)return;
var k=p+f.dataset.draft,t=(f.elements.textVersionId||0).value||'',b=document.getElementById('concept'),a=document.getElementById('terug');
function tick(c){return c.type==='radio'||c.type==='checkbox'}
function each(g){[].forEach.call(f.elements,function(c){if(c.name&&c.type!=='hidden'&&c.type!=='file'&&c.type!=='submit'&&c.name.indexOf('drop.'))g(c)})}
function keep(){var o={};each(function(c){if(c.value!==''&&(!tick(c)||c.checked))o[c.name]=c.value});
try{s.setItem(k,JSON.stringify({until:Date.now()+${String(draftDays)}*864e5,text:t,typed:o}))}catch(x){}}
if(f.dataset.fresh){try{var d=JSON.parse(s.getItem(k));if(d){each(function(c){var v=d.typed[c.name];if(v===undefined)return;
if(!tick(c))c.value=v;else if(d.text===t)c.checked=c.value===v});if(a)a.hidden=false}}catch(x){}}
f.addEventListener('input',keep);f.addEventListener('change',keep);
if(b){b.hidden=false;b.querySelector('button').onclick=function(){each(function(c){if(tick(c))c.checked=false;else c.value=''});
try{s.removeItem(k)}catch(x){}if(a)a.hidden=true;b.querySelector('[role=status]').textContent=b.dataset.wiped}}
})()`;
