/** What tells that what looks like a name is a place, a country or of one. */

/** Two countries by one character each, the first of which is a surname too: 乌美, 韩朝; and what a country is at odds about: 伊核. */
export const pairOfCountries = /^(?:乌[美俄欧德英法波土]|韩[朝美日欧印俄]|伊[美以俄核])$/u

/** The party of a country by one character: 卢方, 马方. */
export const partyOfCountry =
  /^[马卢菲瑞挪丹荷比爱希捷克罗斯立拉芬冰白摩吉塔格科喀刚加肯坦赞津莫安纳博贝布乍索利几秘巴危萨圭斐汤瓦帕密委哥厄老柬缅]方$/u

/** What makes a place of the name before it: 罗德州, 胡勒姆地区. */
export const placeNoun =
  /^(?:[0-9]{1,2}日[讯电]|州|市|省|县|镇|乡|村|区|邦|边疆区|难民营|居民点|空军基地|军事基地|工业园|湖|河|岛|港|湾|山脉|山谷|山区|高原|海峡|海沟|海域|盆地|平原|沙漠|半岛|群岛|地区|(?:国际|国家)?机场|水域|流域|大街|大道|广场|大桥|大坝|水库|水电站|雪山|火山|小镇|古镇|古城|古道|草原|牧场|湿地|瀑布|冰川|海滩|海岸|运河|铁塔|隧道|灌区|口岸|遗址|王宫|城堡|教堂|大教堂|公园|国家公园|高铁|铁路|城铁|高速|方向|等地|境内|西部|东部|南部|北部|西南|东南|东北|西北|以[东南西北]|附近|车站|火车站|球场|体育[场馆]|指数|邨|道|街|时间|当地|会议|级|型|号|人民|社区|小区|花园|广场|公寓|商圈|景区|大厦|宾馆|大?酒店|大?饭店|度假村|会展中心|会议中心|国际会议|校区|(?:数学|文学|科学|科技|经济学|物理学|新闻|国际|青年)?(?:奖(?!项|励|金)|奖学金|奖章|杯|纪念馆|故居))/u

/** Before a name written by sound, what tells that it is of a place: 地区, 城镇. */
export const placeNounBefore =
  /(?:地区|[州省市郡县]|境内|[东西南北]部|城镇|村庄|首都|首府|城市|港口|港城|小镇|小城|村镇|定居点|难民营|[位坐]落于|地处|途经|抵达|飞抵|离开|前往|飞往|驶往|驶向|开往|通往)$/u

/** A last character that makes a place of what looks like a name: 龙泉镇. */
export const placeEnding = /[镇村县乡区市省州屯街巷路堡宫寺庙站邨湾沟寨坝垭坪营庄屿埔涌围苑馆]$/u

/** Behind a Japanese surname, what makes a prefecture or a town of it: 石川|县政府. */
export const areaOfJapan = /[县郡町]/u

/** Of these, what no given name ends with, also after a title: 代表|蓬莱市. */
export const areaEnding = /[市县省镇]$/u

/** Countries by one character that are surnames too, and what is said of a country: 乌军, 黎方. */
export const countryParty =
  /^[美英法德俄日韩朝印欧伊以泰越加澳意西乌波黎叙阿沙柬缅匈埃中台土巴古南北哈蒙孟塞尼智墨苏约卡毛]/u
export const partyNoun =
  /^(?:军|[军方媒称][愿将已在正]|方|媒|企|警|国|币|元|股|债|油|府|籍|裔|媒体|军方|军队|军演)$/u

/** What is said of a country's people, or before what it is doing: 越南|人, 文莱|正朝着. */
export const peopleOfCountry = /[人军方籍裔正]/u

/** The last character of mountains and waters, which is seldom a person's: 红珠山, 巴杜尔湖. */
export const landform = /[山岛港湖滩河塔谷川峰岭洲洋池泉江]$/u

/** Of those, what ends hardly any given name: 巴杜尔湖, 沙颍河, 荣瑞楼, 雷尼尔雪山. */
export const landformOnly = /(?:[岛湖河滩楼岭]|[雪火]山)$/u

/** Of those, and of buildings and roads, what is in hardly any given name: 巴杜尔湖，, 沙浦道、. */
export const landformOrBuilding = /[岛港湖滩河塔谷岭池桥道楼阁坊径塘]/u

/** What is called by a statesman at its head: 罗斯福政府. */
export const governmentOfHead = /^(?:政府(?!军)|内阁|当局)/u

/** What is called after somebody, behind the name, where no verb is between: 周恩来|政府管理学院, 周恩来|精神. */
export const calledAfter =
  /^(?:\p{Script=Han}{0,6}(?:学院|大学|研究[所院]|研究中心|[中小]学|纪念[馆堂]|故居|基金会|图书馆|医院)|精神|思想|理论|主义|定[理律]|方程|效应|猜想|[奖杯班])/u

/** What prizes, halls, dishes and the like end with, and no given name: 金曲奖, 武德殿, 鱼丸汤, 敬老票. */
export const thingEnding = /[奖殿祠庙杯汁汤酒茶鸡鱼肉糕饼酱菜饭粥票帽阵灯]/u

/** Around the last part of an address where something is held: 在晋北市青弋区|朱家巷|举行. */
export const districtEnding = /[区县镇乡]/u
export const opensAddress = new RegExp(`[在于][^，,。；\\s]{2,16}${districtEnding.source}$`, 'u')
export const heldThere =
  /^(?:正式|隆重|成功|顺利|如期|盛大)?(?:举行|召开|开幕|举办|启幕|落幕|揭牌|启动|开工)/u
