import { createHash } from 'node:crypto';

/** The one style sheet of the sign pages: system font, large targets, works from 320 px and in print. */
const rules = `
:root{--ink:#1c2430;--soft:#4d5866;--rule:#d9d6cf;--ground:#f6f5f2;--accent:#1f4e79;--late:#a3231f;--done:#1e6b3a;--wait:#6b5a12}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:18px/28px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.to-main{position:absolute;left:-999px}.to-main:focus{position:static;display:block;padding:8px 16px}
header,main,footer{max-width:640px;margin:0 auto;padding:0 16px}
header{padding-top:16px;padding-bottom:8px;color:var(--soft);font-size:16px;line-height:24px}
header strong{color:var(--ink)}
.sheet{background:#fff;border:1px solid var(--rule);border-radius:4px;padding:20px 16px;margin:0 0 16px}
h1{font-size:26px;line-height:33px;margin:0 0 12px;font-weight:600;text-wrap:balance}
h2{font-size:21px;line-height:28px;margin:0 0 12px;font-weight:600}
h3,h4{font-size:18px;line-height:26px;margin:20px 0 4px;font-weight:600}
h4{font-size:17px}

p,ul,ol{margin:0 0 12px}ul,ol{padding-left:24px}li{margin-bottom:4px}
.sheet>:last-child,.note>:last-child,details>:last-child{margin-bottom:0}
.soft{color:var(--soft);font-size:16px;line-height:24px}
.example{display:inline-block;border:1px solid var(--wait);color:var(--wait);border-radius:4px;padding:0 8px;font-size:16px;font-weight:600}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
details{border-top:1px solid var(--rule);margin-top:12px}
details+details{margin-top:0}details+.field{margin-top:12px}
.sheet>details:last-child{margin-bottom:-8px}
details.sheet{padding-top:8px;padding-bottom:8px}details>.field:last-child{margin-bottom:20px}
label,summary{text-wrap:balance}.hint,small{text-wrap:wrap}
summary{padding:10px 0;min-height:44px;cursor:pointer;color:var(--accent);font-weight:600}
.text{font-size:17px;line-height:27px;padding-bottom:12px}
fieldset{border:0;margin:0 0 20px;padding:0;min-width:0}
legend{padding:0;margin-bottom:8px;font-weight:600;font-size:18px}
h2 legend,legend h2{margin:0}
.choice{border:1px solid var(--rule);border-radius:4px;margin-bottom:8px;background:#fff}
.choice>label,.tick{display:flex;gap:12px;align-items:flex-start;padding:10px 12px;min-height:48px;cursor:pointer;font-weight:600}
.choice small{font-weight:400;display:block;color:var(--soft);font-size:16px;line-height:23px}
.choice:has(>label>input:checked){border-color:var(--accent);box-shadow:inset 4px 0 0 var(--accent)}
input[type=radio],input[type=checkbox]{width:24px;height:24px;margin:2px 0 0;flex:none;accent-color:var(--accent)}
.more{padding:0 12px 12px}
@supports selector(:has(*)){
.choice:not(:has(>label>input:checked))>.more{display:none}
form:not(:has(#choice-agree:checked,#choice-agreeInPrinciple:checked,#choice-agreeWithCondition:checked)) .mandates{display:none}}
.mandate{margin:0 0 16px}
.mandate legend{font-weight:400}
.yesno{display:flex;gap:8px;flex-wrap:wrap}
.yesno label{display:flex;gap:10px;align-items:center;min-height:44px;padding:6px 20px 6px 10px;border:1px solid var(--rule);border-radius:4px;cursor:pointer}
.yesno input{margin:0!important}
.field{margin:0 0 16px}
.field>label{display:block;font-weight:600;margin-bottom:4px}
.field>.tick{display:flex;margin:0;padding:4px 0}
.field .hint{display:block;font-weight:400;color:var(--soft);font-size:16px;line-height:23px}
input[type=text],input[type=email],input[type=date],textarea,select{width:100%;font:inherit;color:inherit;background:#fff;border:1px solid #767676;border-radius:4px;padding:9px 12px;min-height:48px}
input[type=date],input.number{max-width:240px}
input[type=file]{width:100%;font:inherit;font-size:16px;min-height:44px}
.tick span{min-width:0;overflow-wrap:anywhere}
progress{width:100%;height:12px;accent-color:var(--accent)}textarea{min-height:112px;resize:vertical}
input[type=file]{width:100%;max-width:100%;min-width:0}
::file-selector-button{font:inherit;font-weight:600;min-height:44px;padding:0 14px;margin-right:12px;border:1px solid var(--accent);border-radius:4px;background:#fff;color:var(--accent)}
button+p,form+p,form+dl{margin-top:16px}.sheet>*+h2{margin-top:24px}
.wrong{border-left:4px solid var(--late);padding-left:12px}
.fault{color:var(--late);font-weight:600;margin:0 0 4px}
.errors{border:2px solid var(--late)}
.errors h2{color:var(--late)}
.errors a{color:var(--late);display:block;padding:8px 0}.errors li{margin:0}
.go{margin:0 0 4px}.go a{display:inline-block;padding:8px 0}
.note{border-left:4px solid var(--wait);background:#fbf9f0;padding:12px 16px;margin:0 0 16px}
.done{border-left-color:var(--done);background:#f1f7f3}
button,.button{display:block;width:100%;font:inherit;font-weight:600;min-height:52px;padding:10px 16px;border-radius:4px;border:1px solid var(--accent);background:var(--accent);color:#fff;cursor:pointer;text-align:center;text-decoration:none}
button.second{background:#fff;color:var(--accent);margin-top:12px}.draft{margin-top:20px}.draft .second{margin-bottom:12px}
dl{margin:0 0 16px}
dt{color:var(--soft);font-size:16px;line-height:23px}
dd{margin:0 0 12px}
.typed{display:block;white-space:pre-line}
.one{white-space:nowrap}
code{font:14px/20px ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;display:block;overflow-x:auto;margin-bottom:12px}td,th{border:1px solid var(--rule);padding:4px 8px;text-align:left}
footer{padding-bottom:40px;font-size:16px;line-height:24px;color:var(--soft)}
footer summary{font-weight:400}footer p{margin:0}footer a{display:inline-block;padding:10px 0;margin-right:16px}
@media(max-width:359px){h1{font-size:22px;line-height:28px;text-wrap:wrap}}
@media(min-width:600px){.sheet{padding:24px 28px}button,.button{width:auto;min-width:260px}input[type=date]{width:240px}}
@media print{body{background:#fff}.sheet{border:0;padding:0}button,.noprint,.go,.draft{display:none}details:has(>.text)::details-content{content-visibility:visible;block-size:auto}}
`;

export const styleSheet = rules.replace(/\n/g, '');

/** Named after its content, so that a browser keeps it for ever and a new release is a new address. */
export const stylePath = `/teken/stijl-${createHash('sha256').update(styleSheet).digest('hex').slice(0, 12)}.css`;
