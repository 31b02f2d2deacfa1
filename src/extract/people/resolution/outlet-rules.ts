/** Who writes for a paper or an agency, and what stands between its name and the brackets with who wrote: 青弋5月16日电（, ／. */
export const reporter = /(?:记者|编辑)$/u
export const dateline =
  /^[ \u3000]?\p{Script=Han}{0,8}[ \u3000]?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:电|讯|消息|报道|报讯|快讯)[ \u3000]?[（(【[][ \u3000]?$|^(?:综合)?报道[ \u3000]$|^[ \u3000]?[／/][ \u3000]?$/u
/** What a line may open with before the outlet's name. */
export const opensOutlet = /^\s*[【（(]?$/u
