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
  ['⻑', '長'],
  ['⻗', '雨'],
  ['⻙', '韦'],
  ['⻁', '虎'],
  ['⻧', '卤'],
  ['⻪', '黾'],
  ['⻮', '齿'],
  ['⻳', '龟'],
] as const satisfies readonly (readonly [string, string])[]

/** Strokes, and words beside the stroke `丶` where a text is about it. */
export const besideStrokes = '丨丿乀乁乙亅横橫竖豎撇捺钩鉤部筆笔'

/** The small and vertical marks of Big5, which some keyboards of Hong Kong and Taiwan give for the ordinary ones: 他說︰, 一﹐二﹔, ﹁好﹂. */
export const smallMarks = [
  ['︰', '：'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹒', '．'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['﹖', '？'],
  ['﹗', '！'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['﹝', '〔'],
  ['﹞', '〕'],
  ['﹣', '-'],
  ['﹪', '%'],
  ['∕', '／'],
  ['﹁', '「'],
  ['﹂', '」'],
  ['﹃', '『'],
  ['﹄', '』'],
] as const satisfies readonly (readonly [string, string])[]

/**
 * Characters that Hong Kong writes every day and that only its supplement to Big5 holds: of Cantonese, of places and of names. Offices in
 * Taiwan put characters of their own in the same places of the private area, so that no rarer one can be told.
 */
export const dailyInHongKong =
  '滙衞邨峯綫枱廸啓栢鰂埗鱲氹涌咗啲嘅哋嚟喺嗰㗎攞瞓啱啫吓劏揸冧噏櫈嘥冚孭嗱鎅揼㩒𠝹𨋢𡃁𢳂脷踎踭揾嘞嚿唞乸曱甴攰餸軚拎喆堃麪焗裇嗌揿搵嬲'
