import { createCharacterTest } from '../../../rules/character-test.ts'
import { areaEnding } from './evidence/place-rules.ts'
import { endsTimeOrPlace, followsName, joiningConjunction, prepositionOrSurname } from './rules.ts'

/** 李若川|和|赵明远 */
export const joinsNames = createCharacterTest(joiningConjunction)
export const oftenFollowsName = createCharacterTest(followsName)
/** 会|后, 开庭|时 */
export const endsTime = createCharacterTest(endsTimeOrPlace)
/** 青弋|市 */
export const endsArea = createCharacterTest(areaEnding)
/** 于 and 向 are surnames as well. */
export const mayBePreposition = createCharacterTest(prepositionOrSurname)
