/** Radicals that PDF readers give for the characters they look like, where Unicode's own forms do not say so. */
export const radicals = [
  ['⺠', '民'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻛', '风'],
  ['⻋', '车'],
  ['⻅', '见'],
  ['⻉', '贝'],
  ['⻚', '页'],
  ['⻢', '马'],
  ['⻦', '鸟'],
  ['⻥', '鱼'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻬', '齐'],
  ['⻰', '龙'],
  ['⻝', '食'],
  ['⻄', '西'],
  ['⻘', '青'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⺟', '母'],
  ['⻆', '角'],
  ['⻜', '飞'],
  ['⺒', '巳'],
] as const satisfies readonly (readonly [string, string])[]

/** Strokes, and words beside the stroke `丶` where a text is about it. */
export const besideStrokes = '丨丿乀乁乙亅横橫竖豎撇捺钩鉤部筆笔'
