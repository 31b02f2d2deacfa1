import {createPipeline} from '/work/wt/kw33/dist/create-pipeline.js'
const p=await createPipeline()
const intro='青禾银行副行长、数字金融研究院院长李若川出席江淮金融论坛。\n'
const S=['李若川','李若川副行长','李若川先生','李若川院长','青禾银行副行长李若川','青禾银行李若川副行长','来自青禾银行的李若川','青禾银行的李若川','李副行长','李院长','他','副行长李若川','李若川（青禾银行副行长）','李若川(Ruochuan Li)','“论坛元老”李若川','51岁的李若川','刚从海外归来的李若川','身为副行长的李若川','与会的李若川','嘉宾李若川','李若川随后','李若川则','李若川也','李若川还','李若川同时','同样来自金融界的李若川','青禾银行数字金融研究院院长李若川','全国政协委员、青禾银行副行长李若川','李若川副行长同样']
const A=['','在致辞中','在接受记者采访时','向记者','通过视频连线','在题为《监管的边界》的主旨演讲中','作主旨演讲时','应邀致辞，他','围绕监管作主旨演讲，','介绍了银行的发展历程，并','结合自身经历，','一针见血地','代表主办方致辞，','以“监管的边界”为题发表演讲，','从三个方面分享了看法，','对与会嘉宾表示欢迎，并','现场']
const C=['表示','认为','指出','强调','说','称','提到','谈到','介绍','透露','坦言','直言','建议','呼吁','总结道','回应称','补充说','解释说','告诉记者','分析','预测','判断','回忆道','感叹道','重申','阐述道','分享道','讲到','提醒','说道','如是说','点评道','反问','笑言','感慨','表态','承诺','宣布','明确','提出','进一步指出','特别强调','多次表示','毫不讳言','也坦承','希望','相信','期待','分析称','评价道','写道','在社交媒体发文称']
const D='监管应当按机构规模分级，不能一刀切'
const F={comma:(c)=>`${c}，${D}。`,bare:(c)=>`${c}${D}。`,colon:(c)=>`${c}：${D}。`,marks:(c)=>`${c}：“${D}。”`,cmarks:(c)=>`${c}，“${D}”。`}
const B={after:(s,c)=>`“${D}。”${s}${c}。`,split:(s,c)=>`“监管应当分级，”${s}${c}，“${D}。”`}
const rnd=(s=>()=>(s=(s*1103515245+12345)%2147483648)/2147483648)(+process.argv[2]||7)
const pick=a=>a[Math.floor(rnd()*a.length)]
const fail={}, tot={}
const add=(o,k)=>o[k]=(o[k]||0)+1
const ex=[]
for(let i=0;i<(+process.argv[3]||3000);i++){
 const s=pick(S),a=rnd()<.5?'':pick(A),c=pick(C); const back=rnd()<.25
 const f=back?pick(Object.keys(B)):pick(Object.keys(F))
 const t=back?B[f](s+a,c):s+a+F[f](c)
 const r=p.extract({id:'x',content:intro+t+'\n论坛由江淮金融协会主办。'})
 const q=r.quotes.filter(q=>q.text.includes(D.slice(0,8)))
 const ok=q.length?(q.some(x=>x.speaker==='李若川')?'ok':(q[0].speaker===null?'null':'wrong')):'missed'
 for(const k of ['S:'+s,'A:'+a,'C:'+c,'F:'+f]){add(tot,k); if(ok!=='ok') add(fail,k)}
 if(ok!=='ok') ex.push([ok,t,q[0]?.speaker])
}
console.log(ex.length,'of',process.argv[3]||3000)
for(const [k,v] of Object.entries(fail).sort((x,y)=>y[1]/tot[y[0]]-x[1]/tot[x[0]]).slice(0,45)) console.log(k,v+'/'+tot[k])
for(const e of ex.slice(0,+process.argv[4]||60)) console.log(e.join(' | '))
