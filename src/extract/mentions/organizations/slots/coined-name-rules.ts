/** Shapes around the coined name of a company that nothing but its place tells. */
import { companyTitle } from '../../titles/company-officer-rules.ts'

/** Titles before which the name of a body stands rather than a field or a person: officers of companies and heads of bodies. */
const headOfBody = /(?:主席|会长|理事长|秘书长|总干事|发言人|主理人|召集人|掌门人|掌舵人|董秘|[行执]长)$/u
const ofFundOrState = /^(?:基金|国家)/u
export const isHeldInBody = (title: string): boolean =>
  (companyTitle.test(title) || headOfBody.test(title)) && !ofFundOrState.test(title)

/** Ends of words for a class of bodies or people, whatever comes before. */
export const classAtEnd =
  /(?:[企商豪富司部局院校会所站团队者员级任届行业]|股份|控股|集团|股东|平台|[党政民]派|地区|^\p{Script=Han}方)$/u

/** Nouns that say of what kind the company behind them is: 芯片制造商|欧禾沃, 咨询机构|橙禾. */
export const kindBefore =
  /(?:公司|企业|平台|品牌|机构|巨头|大厂|厂商|供应商|运营商|龙头|独角兽|券商|车企|药企|房企|旗下|应用|网站|[\p{Script=Han}]{1,3}商)$/u

/** Single words that names are not made of, whatever the segmenter calls them: who or when is meant, how many, what joins. */
export const neverCoined =
  /^[前原现时任副新旧老正该本此某各每全其他她它我你您咱这那哪谁第首末次届名位个些种岁年日号时分和与及或跟同由向被把将对给为以因从自到在于至的地得之了着过吗呢会能要愿也都还就又再已曾仍则却便皆亦均不没未无非很更最太是有说称指问请叫让使令见等及兼暨并而但且若如驻女男夫妻父母兄弟姐妹子儿党省市县区州镇乡村国一两几多]$/u

/** Between two posts of one person: 总裁|、禾盟研究院|院长. */
export const joinsPosts = /^[、兼及和与暨][^，,。；;：:！？!?\n]{0,16}$/u

/** A number before which a name begins with no measure: 51|找房, but not 90|后. */
export const numberOfName = /^[0-9]{1,3}$/u
export const measure = /^(?:后|前|多|余|强|岁|年|月|日|号|名|位|个|家|人|届|任|线|级|层|楼|期|版|代)/u

/** Letters that brands put before a word: e|代驾. */
export const letterOfName = /^[A-Za-z]$/u

/** What the segmenter took for one word with the beginning of the name behind it: 前|禾, 由|禾盟. */
export const formerAtName = /^[前原受]\p{Script=Han}/u
export const leadsToName = /^[说与和及为以向对由从在被将据称应兼是到]\p{Script=Han}/u

/** A word that leads to whoever does something: 交由. */
export const leadsToDoer = /由$/u
