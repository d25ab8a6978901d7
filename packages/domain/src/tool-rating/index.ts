export {
  compareRounds,
  criteria,
  type Compared,
  type Criterion,
  type RoundMeans,
} from './comparison.ts'
export { parseMean, type Hundredths, type ReadMean } from './hundredths.ts'
