import { document, inform, task } from './preparing';

export { actRefusals, fieldTypes, stepFields, stepValues } from './shared';

/** The words of every recorded step kind. */
export const stepKinds = { inform, document, task };
