import type { LaunchRemark } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import type { Reader } from '../words/names';
import { participantName } from '../words/names';
import { say } from '../words/say';

/** What a coordinator should know before a launch that may go on. */
export function launchRemarkSentence(remark: LaunchRemark, reader: Reader): string {
  const { language } = reader;
  if (remark.code === 'InternalDuePassed')
    return say(language, 'preview.InternalDuePassed', { due: formatDate(remark.dueOn, language) });
  const { code, participantId, needed: count, found } = remark;
  return say(language, `preview.${code}`, { unit: participantName(reader, participantId), count, found });
}
