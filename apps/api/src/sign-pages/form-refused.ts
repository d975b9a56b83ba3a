import type { Problem } from '@penhouder/contracts';
import type { ApiProblemCode } from '../problems/problem-codes';
import { ProblemError } from '../problems/problem-error';
import type { Page } from './layout';

/** A refusal whose page has the form under it, as it was typed: nothing is typed or copied again. */
export class FormRefused extends ProblemError {
  constructor(
    code: ApiProblemCode,
    readonly pageOf: (problem: Problem) => Page,
  ) {
    super(code);
  }
}
