/** Bodies that are called by a person directly, or by a person and what they are for: 约翰·温特斯|大学, 马科·贝利尼|健康研究所. */
export const bodyOfPerson =
  /^(?:大学|学院|研究院|图书馆|博物馆|美术馆|学校|公司|(?<field>\p{Script=Han}{2})?(?:研究所|研究中心|基金会|医院|实验室|学会|协会|中心))/u
