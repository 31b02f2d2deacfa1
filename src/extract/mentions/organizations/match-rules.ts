/** Clubs that are called by their places, in reports of matches. */

/** Between two clubs. */
export const versus = /(?:^|[^\p{Script=Latin}])(?:vs|VS)\.?$/u

/** The word for a team after a club's name, where no other word begins with it. */
export const endsTeam = /^队(?![员长友伍形医报服旗歌列名])/u

/** What a report of a match between clubs says: two of such words, or one that nothing else uses. */
export const speaksOfMatch =
  /(?:主场|客场|作客|主客|联赛|欧冠|欧联|联盟杯|英超|意甲|西甲|德甲|法甲|荷甲|葡超|中超|NBA|德比|升班马|降级区|平半|半球|让球|受让|亚盘|欧赔|赔率|盘口|胜赔|平局|客胜|主胜|首发|替补|积分榜|破门|射门|进球|入球|失球|点球|助攻|前锋|中场球员|后卫|门将|主帅|球迷|球队|客队|主队|补赛|出线形势|小组出线|不敌|力克|战平|榜首|联赛杯|vs|VS)/u

/** After a place's name in such a sentence, what tells that the place is meant. */
export const followsPlace =
  /^(?:市|省|州|港|地区|机场|街|路|大学|球场|体育场|举行|进行|当地|南部|北部|东部|西部|警方|政府|的?街头|奥运|亚运|世锦赛|公开赛|大师赛|站|电|报道|人(?!队))/u

/** What every sentence that names the team of a place holds, and how it goes on behind the country or place: 巴西|国家队, 中国|女排; but not 巴西|队员. */
export const mayNameTeam = /队|[男女][足篮排乒]/u
export const nationalTeam =
  /^(?:国家|国奥|国青|青年|奥运|代表)?(?:男子|女子|[男女])?(?:[足篮排网]球|乒乓球|羽毛球|游泳|跳水|体操|田径|(?<=[男女])[足篮排乒])?队(?![员长友伍形医报服旗歌列名内])|^[男女][足篮排乒](?![协球联])/u
