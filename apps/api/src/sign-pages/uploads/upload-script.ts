/** Without a byte for so long a connection counts as gone; seconds. */
const SILENCE = 60;

/**
 * Sends the chosen files before the form, and says how far that is: to who sees it by a bar, to who hears it by quarters.
 * When the connection dies the form stays as it is, with a sentence. Without it, or where the server says anything else
 * than that it has the files, they go with the form.
 */
export const uploadScript = `(function(){
var i=document.getElementById('papers'),b=document.getElementById('verloop');if(!i||!b||!window.FormData)return;
var f=i.form,d=b.dataset,bar=b.querySelector('progress'),say=b.querySelector('[role=status]'),no=b.querySelector('[role=alert]'),busy,q;
function tell(e){bar.hidden=true;busy=0;say.textContent='';no.textContent=e;no.hidden=false;no.focus()}
f.addEventListener('submit',function(e){
if(busy)return e.preventDefault();if(!i.files.length)return;
e.preventDefault();busy=1;q=-1;no.hidden=true;bar.hidden=false;bar.value=0;
var x=new XMLHttpRequest(),o=new FormData(),t;
function wait(){clearTimeout(t);t=setTimeout(function(){x.abort();tell(d.broken)},${String(SILENCE * 1000)})}
o.append('formToken',f.elements.formToken.value);
[].forEach.call(i.files,function(n){o.append('papers',n)});
x.upload.onprogress=function(p){wait();var n=p.lengthComputable?Math.floor(100*p.loaded/p.total):0;bar.value=n;
if(Math.floor(n/25)>q){q=Math.floor(n/25);say.textContent=d.going.replace('{n}',n)}};
x.onerror=function(){clearTimeout(t);tell(d.broken)};
x.onload=function(){clearTimeout(t);
if(x.status===204){say.textContent=d.done;i.value=''}
else if(x.status===422){i.value='';return tell(JSON.parse(x.responseText).faults.join(' '))}
f.submit()};
x.open('POST',d.to);wait();x.send(o)})
})()`;
