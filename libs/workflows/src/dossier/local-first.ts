import { isCancellation } from '@temporalio/workflow';

/** Tries the quick way and then, whatever was wrong with it, the patient one. Only for work that may be done twice. */
export async function localFirst<Result>(
  quick: () => Promise<Result>,
  patient: () => Promise<Result>,
): Promise<Result> {
  try {
    return await quick();
  } catch (error) {
    if (isCancellation(error)) throw error;
    return patient();
  }
}
