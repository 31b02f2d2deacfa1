/** Shapes of words that end as the name of an office or a department does. */

/** Words that name an office by their last character, and departments of a university: 历史系, but not 人际关系 or 太阳系. */
export const officeWord =
  /^\p{Script=Han}{2,5}[局司厅署]$|^\p{Script=Han}{2,3}(?<!关|体|派|星|谱|水|山|阳|河|联|态|[欧藏岛台]语)系$/u

/** Words that name a department, and no place or part of a body: 销售部, but not 东南部 or 结合部. */
export const wordForDepartment =
  /^\p{Script=Han}{2,4}(?<![东西南北中内外上下前后全半乐干颈腰胸背面头脚脸手臀腿腹局底顶尾合阴皮喉])部$/u

/** Works and matches that are called like bodies, and words that go on or only look like a suffix: 银行间市场, 联盟杯, IBM所做的. */
export const endsNoBody =
  /(?:英雄|复仇者|正义|王者)联盟.?$|联盟杯$|银行间$|(?:网上|手机|电子|掌上|自助)银行.?$|\p{Script=Latin}所.?$/u
