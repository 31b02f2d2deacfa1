/** Banks in a list, by short names that are words as well. */

/** What stands between the names of a list. */
export const listMark = '、'

const shortBank = '(?:中信|光大|民生|兴业|广发|华夏|平安|[工农中建交招]行|浦发|邮储|深发展|浙商|渤海|恒丰)'

/** Banks by short names that are words as well, in a list: 中信、兴业、民生. Other banks of the list have names of their own. */
export const banksByName = new RegExp(
  `${shortBank}(?:(?:、|和|及|与)${shortBank})+(?=、|等|[和及与]|[，。；\\s\\d]|[一二三四五六七八九两几多]家|银行)`,
  'gu',
)

/** The big banks by one character each: 工、农、中、建四大行. */
export const bankCharacters =
  /(?:[工农中建交招]、){2,6}[工农中建交招](?=(?:等)?(?:\d|[一二三四五六两几])?(?:大|家)?(?:国有)?(?:大型)?(?:商业)?(?:银行|行))/gu

/** A name of such a list. */
export const listedBank = new RegExp(`${shortBank}|[工农中建交招](?![行信])`, 'gu')

/** In a list of banks or after it, what tells that banks are meant. */
export const tellsBanks = /[工农建交招]行|浦发|邮储|深发展|^.{0,16}银行/u
