/**
 * The file of the character model, little-endian: a tree of n-grams, each level an array in the order of its parents.
 *
 * Header of five numbers of 4 bytes: magic, then how many n-grams of one to four characters there are. Then the alphabet
 * (2 bytes each; 0 is the line end, 1 everything unknown), and level by level these columns, each padded to an even
 * length: identifiers of the last character (2 bytes, rising among siblings; the first level has none), log
 * probabilities, back-offs, numbers of children (1 byte each; the last level has probabilities alone). A number of 255
 * children is followed up in the overflow column at the end of its level: a count of 4 bytes, then the true numbers, 4
 * bytes each, in order.
 */
export const magic = 0x324d434a
export const orders = 4
export const headerLength = 4 * (orders + 1)

export const lineEnd = 0
export const unknown = 1

/** Identifiers are below this: 13 bits, so that four of them fit into one number. */
export const identifiers = 0x2000

/** A stored byte is a negative natural logarithm in sixteenths. */
export const stepsPerUnit = 16

/** A number of children that does not fit into a byte. */
export const overflow = 255
