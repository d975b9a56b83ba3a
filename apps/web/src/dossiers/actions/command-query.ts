import {
  apiPaths,
  type Command,
  type CommandDone,
  commandDoneSchema,
  type PaperAnswer,
  paperAnswerDoneSchema,
} from '@penhouder/contracts';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../api/client';
import { useIdempotencyKey } from '../../api/idempotency';
import { fetchDossier, forgetDossier } from '../page/dossier-query';

const MOST_LOOKS = 20;
const LOOK_EVERY_MS = 300;

/** Sends a command; once the read model shows what was done, its sentence is told and the page is fetched again. */
export function useSendCommand(
  dossierId: string,
  onDone: (sentence: string) => void,
): UseMutationResult<CommandDone, Error, Command> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Command) =>
      callApi({
        method: 'POST',
        path: apiPaths.dossierCommands(dossierId),
        body,
        idempotencyKey: keyFor(body),
        answer: commandDoneSchema,
      }),
    onSuccess: async (done) => {
      if (!done.isShown) await untilShown(dossierId, done.version);
      onDone(done.text);
      await forgetDossier(client, dossierId);
    },
  });
}

/** Enters an answer that came on paper; its own id makes a repetition harmless. */
export function useEnterPaperAnswer(
  dossierId: string,
  onDone: (sentence: string) => void,
): UseMutationResult<string, Error, PaperAnswer> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: PaperAnswer) => {
      const path = apiPaths.dossierPaperAnswers(dossierId);
      const done = await callApi({
        method: 'POST',
        path,
        body,
        idempotencyKey: body.id,
        answer: paperAnswerDoneSchema,
      });
      return done.text;
    },
    onSuccess: (sentence) => {
      onDone(sentence);
      return forgetDossier(client, dossierId);
    },
  });
}

async function untilShown(dossierId: string, version: number): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const page = await fetchDossier(dossierId);
    if (page.version >= version) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
