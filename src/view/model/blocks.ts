import type { Report } from '../../report/schema.ts'
import type { Place } from './page-data.ts'

/** Longer paragraphs are cut, so that a browser lays out only what is looked at. */
const longestBlock = 2000

/**
 * Cuts a text into its paragraphs and tells which part of the original each stands for. Between repairs the two texts
 * have the same number of code points: conversion of script keeps it.
 */
export function alignBlocks(text: string, original: string, repairs: Report['repairs']): readonly Place[] {
  const ends = blockEnds(text)
  const toOriginal = createAligner(text, original, repairs)
  let start = 0
  let sourceStart = 0
  return ends.map((end, index) => {
    const sourceEnd = index === ends.length - 1 ? original.length : Math.max(sourceStart, toOriginal(end))
    const place = [start, end, sourceStart, sourceEnd] as const
    start = end
    sourceStart = sourceEnd
    return place
  })
}

/** Ends of the blocks; a line end belongs to the block before it. */
function blockEnds(text: string): readonly number[] {
  const ends: number[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    while (end - start > longestBlock) {
      start = cutBefore(text, start, start + longestBlock)
      ends.push(start)
    }
    ends.push(end)
    start = end
  }
  return ends
}

/** The last sentence end before `limit`, or the limit itself, never inside a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + longestBlock / 2; at--) {
    if (sentenceEnds.includes(text.charAt(at - 1))) return at
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit
}

const sentenceEnds = '。！？!?；;'

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Maps positions of the text, asked for in rising order, to the original. */
function createAligner(
  text: string,
  original: string,
  repairs: Report['repairs'],
): (position: number) => number {
  let at = 0
  let sourceAt = 0
  let next = 0
  return position => {
    for (let repair = repairs[next]; repair && repair.span.end <= position; repair = repairs[++next]) {
      at = Math.max(at, repair.span.end)
      sourceAt = Math.max(sourceAt, repair.sourceSpan.end)
    }
    const open = repairs[next]
    const target = open && open.span.start < position ? open.span.start : position
    while (at < target && sourceAt < original.length) {
      at += unitsAt(text, at)
      sourceAt += unitsAt(original, sourceAt)
    }
    return sourceAt
  }
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
