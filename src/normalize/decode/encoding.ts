/** The encodings that Chinese pages come in, by their WHATWG names. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
