import fs from "node:fs"; import path from "node:path";
const { runPipeline } = await import("../generator/pipeline.ts");
const { nodeHost } = await import("../generator/cli/node-host.ts");
const { renderDiagnostics } = await import("../generator/render-diagnostics.ts");
const host = nodeHost({ projectFolder: "/work/main", workingFolder: "/work/main" });
let t=Date.now();
const run = await runPipeline({ files: [], outputFolder: "output" }, host);
console.log("pipeline", Date.now()-t, run.files?.length);
fs.writeFileSync("/tmp/diag.txt", renderDiagnostics(run.diagnostics, { sources: run.sources }));
const c:any={}; for(const d of run.diagnostics){c[d.rule+" "+d.severity]=(c[d.rule+" "+d.severity]??0)+1;} console.log(c);
fs.writeFileSync("/tmp/plan.json",JSON.stringify(run.plan,null,1));
const keep=new Set(run.files!.map(f=>f.path));
const walk=(d:string)=>{ if(!fs.existsSync(d))return; for(const e of fs.readdirSync(d,{withFileTypes:true})){const p=path.join(d,e.name); if(e.isDirectory()){ if(e.name!=="target")walk(p);} else if(!keep.has(path.relative("/work/main/output",p))&&e.name!=="Cargo.lock") fs.rmSync(p);}}; walk("/work/main/output");
for(const f of run.files!){ const p=path.join("/work/main/output",f.path); fs.mkdirSync(path.dirname(p),{recursive:true}); if(!fs.existsSync(p)||fs.readFileSync(p,"utf8")!==f.text) fs.writeFileSync(p,f.text);}
