import type { DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';
import { unbroken } from '../../parts/unbroken';

/** Why a dossier is late or at risk, the gravest first; nothing while it is on track. */
export function CourseSheet({ course }: { course: DossierPage['course'] }): ReactNode {
  const { t } = useTranslation();
  if (course === null || course.reasons.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="course">
      <h2 id="course">{t('dossier.course')}</h2>
      <StatusWord tone={course.status.tone} word={course.status.word} />
      <ul className="bullets">
        {course.reasons.map((reason) => (
          <li key={reason}>{unbroken(reason)}</li>
        ))}
      </ul>
    </section>
  );
}
