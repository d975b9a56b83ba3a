/** Without a byte for so long a connection counts as gone; seconds. */
const SILENCE = 60;

/**
 * Sends the chosen files before the form, and says how far that is: to who sees it by a bar, to who hears it by quarters.
 * When the connection dies the form stays as it is, with a sentence. Without it, or where the server says anything else
 * than that it has the files, they go with the form. A file without which the form says nothing goes with the whole of it:
 * the page then is where that leads, or says at the field what is wrong with the file.
 */
export const uploadScript = `(function(){
var b=document.getElementById('verloop'),d=b&&b.dataset,i=b&&document.getElementById(d.field);if(!i||!window.FormData)return;
var f=i.form,bar=b.querySelector('progress'),say=b.querySelector('[role=status]'),no=b.querySelector('[role=alert]'),busy,q;
function tell(e){bar.hidden=true;busy=0;say.textContent='';no.textContent=e;no.hidden=false;no.focus()}
f.addEventListener('submit',function(e){
if(busy)return e.preventDefault();if(!i.files.length||e.submitter&&e.submitter.hasAttribute('formaction'))return;
e.preventDefault();busy=1;q=-1;no.hidden=true;bar.hidden=false;bar.value=0;
var x=new XMLHttpRequest(),o=new FormData(d.whole?f:void 0),t;
function wait(){clearTimeout(t);t=setTimeout(function(){x.abort();tell(d.broken)},${String(SILENCE * 1000)})}
function wrong(){if(!d.whole)return JSON.parse(x.responseText).faults.join(' ');
var p=new DOMParser().parseFromString(x.responseText,'text/html').getElementById(d.field+'-fout');return p&&p.textContent}
if(!d.whole){o.append('formToken',f.elements.formToken.value);
[].forEach.call(i.files,function(n){o.append(i.name,n)})}
x.upload.onprogress=function(p){wait();var n=p.lengthComputable?Math.floor(100*p.loaded/p.total):0;bar.value=n;
if(Math.floor(n/25)>q){q=Math.floor(n/25);say.textContent=d.going.replace('{n}',n)}};
x.onerror=function(){clearTimeout(t);tell(d.broken)};
x.onload=function(){clearTimeout(t);var w=x.status===422&&wrong();
if(w){i.value='';return tell(w)}
if(x.status===204){say.textContent=d.done;i.value=''}
else if(d.whole&&x.status===200){say.textContent=d.done;return location.replace(x.responseURL)}
f.submit()};
x.open('POST',d.to);wait();x.send(o)})
})()`;
