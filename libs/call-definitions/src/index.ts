export { decodeYaml, MAX_YAML_BYTES } from './decode-yaml';
export type { DecodedYaml } from './decode-yaml';
export { parseCall } from './parse-call';
export type { ParsedCall } from './parse-call';
export type { CompiledCall } from './compile';
export type { CallProblem } from './problem';
export { callJsonSchema } from './editor-schema';
export { explainCall } from './explain-call';
export type { CallExplanation, ExplainedFact } from './explain-call';
